"""Where nothing is sent to, whatever a name or a redirect says."""

import socket

import pytest

from realtime.webhooks import sending
from realtime.webhooks.models import Webhook
from realtime.webhooks.rules import read_target
from realtime.webhooks.services import create_hook
from tests.realtime.notes import write_note
from tests.realtime.webhooks.looking import only
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


def test_a_redirect_is_a_failure_and_never_followed(hook, receiver, work):
    receiver.answers = [Answer(302, {"Location": f"{receiver.url}/inside"})]
    write_note("note:1", 1)
    work()

    assert [one.path for one in receiver.received] == ["/hook"]
    assert (only().fault, only().response_code) == ("redirect", 302)


def test_an_address_inside_is_refused_where_a_name_leads_to_it(
    hook, receiver, work, settings, monkeypatch
):
    settings.WEBHOOKS_ALLOW_PRIVATE = False
    Webhook.objects.update(url=f"https://hooks.example.org:{receiver.port}/")
    monkeypatch.setattr("realtime.webhooks.network.look_up", lambda *_: ["127.0.0.1"])
    write_note("note:1", 1)
    work()

    assert receiver.received == []
    assert only().fault == "private_address"


@pytest.mark.parametrize(
    "addresses",
    [
        ["10.0.0.7"],
        ["169.254.169.254"],
        ["100.64.0.1"],
        ["::1"],
        ["fd00:ec2::254"],
        ["fe80::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["93.184.215.14", "127.0.0.1"],
    ],
)
async def test_no_connection_is_opened_when_any_address_of_a_name_is_inside(addresses, monkeypatch):
    monkeypatch.setattr("realtime.webhooks.network.look_up", lambda *_: addresses)
    message = sending.Message("https://hooks.example.org/", "msg_1", "{}", ())

    assert (await sending.send(message, allow_private=False)).fault == "private_address"


async def test_a_name_is_resolved_once_and_the_connection_goes_where_it_led_then(
    monkeypatch, receiver
):
    """The second answer of a rebinding name server is never asked for."""
    asked = []

    def rebinding(host, port):
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.255.255.1"]

    monkeypatch.setattr("realtime.webhooks.network.look_up", rebinding)
    monkeypatch.setattr(
        "realtime.webhooks.network.is_public", lambda address: address == "127.0.0.1"
    )
    url = f"http://hooks.example.org:{receiver.port}/x"
    monkeypatch.setattr("realtime.webhooks.sending.read_target", _as_if_allowed)
    outcome = await sending.send(sending.Message(url, "msg_1", "{}", ()), allow_private=False)

    assert (outcome.fault, outcome.code) == ("", 204)
    assert asked == ["hooks.example.org"]
    assert receiver.received[0].headers["Host"] == f"hooks.example.org:{receiver.port}"


async def test_the_next_address_of_a_name_is_tried_where_one_does_not_answer(monkeypatch, receiver):
    monkeypatch.setattr(
        "realtime.webhooks.network.look_up", lambda *_: ["127.0.0.2", "::1", "127.0.0.1"]
    )
    url = f"http://hooks.example.org:{receiver.port}/x"
    outcome = await sending.send(sending.Message(url, "msg_1", "{}", ()), allow_private=True)

    assert (outcome.fault, outcome.code) == ("", 204)
    assert len(receiver.received) == 1


def _as_if_allowed(url, *, allow_private):
    return read_target(url, allow_private=True)


def test_where_nobody_listens_is_a_failure(owner, work):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        create_hook(owner, url=f"http://127.0.0.1:{free.getsockname()[1]}/", topics=["note:1"])
        write_note("note:1", 1)
        work()

    assert (only().fault, only().response_code) == ("connection", None)


def test_a_server_without_a_valid_certificate_is_refused(owner, receiver, work):
    create_hook(owner, url=receiver.url.replace("http:", "https:"), topics=["note:1"])
    write_note("note:1", 1)
    work()

    assert only().fault in ("connection", "tls")
    assert receiver.received == []
