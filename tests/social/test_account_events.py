"""What a person's own devices are told about their account."""

import json

import pytest
from django.test import Client

from catalog.library.services import remove_rating, save_rating
from core.events.delivery import deliver
from core.personal_data.building import build
from core.personal_data.leaving import request_deletion
from core.personal_data.models import DataExport
from core.personal_data.services import request_export
from core.personal_data.table import personal_data
from realtime.log.reading import events_after
from realtime.topics import Caller
from social.account_events.topics import me_snapshot
from social.members.services import set_follow
from tests.factories import TitleFactory, UserFactory, profile_of
from tests.realtime import conftest as live

ask = live.ask
frame = live.frame
server = live.server


@pytest.fixture
def note_topics(settings, tmp_path):
    """The product's own topics, and exports in a folder of their own."""
    known = settings.STORAGES["exports"]
    options = {**known["OPTIONS"], "location": str(tmp_path / "exports")}
    settings.STORAGES = {**settings.STORAGES, "exports": {**known, "OPTIONS": options}}
    return settings


def _told(user, type_):
    events = events_after(f"me@{user.pk}", 0, limit=1000).events
    return [json.loads(event.data) for event in events if event.type == type_]


def _signed_in(server, client):
    return {
        "Origin": f"http://{server.host}",
        "Cookie": f"sessionid={client.cookies['sessionid'].value}",
    }


@pytest.mark.django_db
def test_the_snapshot_has_counters_and_the_export(note_topics):
    ana, ben = UserFactory.create_batch(2)
    second = ana.profiles.create(name="Second")
    for profile_id in (profile_of(ana), second.pk):
        save_rating(profile_id=profile_id, title_id=TitleFactory().pk, half_stars=6)
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
    request_export(ana)

    assert me_snapshot(Caller(), None) is None
    assert me_snapshot(Caller(user_id=ana.pk), None).model_dump() == {
        "counts": {"followers": 1, "following": 0, "ratings": 2},
        "export": {"status": "queued", "step": "", "done": 0, "total": 0},
    }
    assert me_snapshot(Caller(user_id=ben.pk), None).model_dump() == {
        "counts": {"followers": 0, "following": 1, "ratings": 0},
        "export": {"status": "none", "step": "", "done": 0, "total": 0},
    }


@pytest.mark.django_db
def test_the_snapshot_costs_three_queries(note_topics, django_assert_num_queries):
    ana = UserFactory()
    request_export(ana)

    with django_assert_num_queries(3):
        me_snapshot(Caller(user_id=ana.pk), None)


@pytest.mark.django_db
def test_follows_change_the_counters_of_both(note_topics):
    ana, ben = UserFactory.create_batch(2)

    for following in (True, False):
        set_follow(follower_id=ben.pk, followed_id=ana.pk, following=following)
        deliver()

    assert _told(ana, "profile.counts_changed") == [
        {"followers": 1, "following": 0, "ratings": 0},
        {"followers": 0, "following": 0, "ratings": 0},
    ]
    assert _told(ben, "profile.counts_changed") == [
        {"followers": 0, "following": 1, "ratings": 0},
        {"followers": 0, "following": 0, "ratings": 0},
    ]


@pytest.mark.django_db
def test_ratings_change_the_counter_of_whoever_rates(note_topics):
    ana, film = UserFactory(), TitleFactory()

    save_rating(profile_id=profile_of(ana), title_id=film.pk, half_stars=6)
    deliver()
    remove_rating(profile_id=profile_of(ana), title_id=film.pk)
    deliver()

    assert [counts["ratings"] for counts in _told(ana, "profile.counts_changed")] == [1, 0]


@pytest.mark.django_db
def test_a_profile_that_is_gone_meanwhile_is_no_error(note_topics):
    ana, film = UserFactory(), TitleFactory()
    save_rating(profile_id=profile_of(ana), title_id=film.pk, half_stars=6)
    ana.delete()

    assert deliver() >= 1
    assert _told(ana, "profile.counts_changed") == []


@pytest.mark.django_db
def test_an_export_is_told_from_queued_to_ready(note_topics):
    ana = UserFactory()
    request_export(ana)

    build(ana.pk)

    total = len(personal_data()) + 1
    moves = [(one["status"], one["step"], one["done"]) for one in _told(ana, "export.progress")]
    assert moves == [
        ("queued", "", 0),
        ("building", "", 0),
        *(("building", one.name, done) for done, one in enumerate(personal_data())),
        ("building", "packing", total - 1),
        ("ready", "", total),
    ]
    export = DataExport.objects.get(pk=ana.pk)
    assert _told(ana, "export.ready") == [
        {
            "expires_at": export.expires_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "size_bytes": export.size_bytes,
        }
    ]


@pytest.mark.django_db(transaction=True)
def test_progress_reaches_the_sockets_of_whoever_asked_and_nobody_else(server, frame, ask):
    ana, ben = UserFactory.create_batch(2)
    mine, other = Client(), Client()
    mine.force_login(ana)
    other.force_login(ben)

    with (
        server.open(additional_headers=_signed_in(server, mine)) as socket,
        server.open(additional_headers=_signed_in(server, other)) as stranger,
    ):
        frame(socket), frame(stranger)
        first = ask(socket, op="subscribe", id=1, topic="me")
        ask(stranger, op="subscribe", id=1, topic="me")
        request_export(ana)
        heard = []
        while not heard or heard[-1]["type"] != "export.ready":
            heard.append(frame(socket))
        stranger.send(json.dumps({"op": "ping"}))
        silent = frame(stranger)

    assert first["snapshot"]["export"]["status"] == "none"
    assert {one["topic"] for one in heard} == {"me"}
    assert [one["seq"] for one in heard] == list(range(1, len(heard) + 1))
    assert heard[-2]["data"]["status"] == "ready"
    assert silent["op"] == "pong"


@pytest.mark.django_db(transaction=True)
def test_nobody_subscribes_without_signing_in(server, frame, ask):
    with server.open() as socket:
        frame(socket)
        answer = ask(socket, op="subscribe", topic="me")

    assert (answer["op"], answer["code"]) == ("error", "NOT_AUTHENTICATED")


@pytest.mark.django_db(transaction=True)
def test_leaving_closes_every_socket_of_the_account(server, frame):
    ana, ben = UserFactory.create_batch(2)
    clients = [Client(), Client(), Client()]
    for client, user in zip(clients, (ana, ana, ben), strict=True):
        client.force_login(user)

    with (
        server.open(additional_headers=_signed_in(server, clients[0])) as one,
        server.open(additional_headers=_signed_in(server, clients[1])) as two,
        server.open(additional_headers=_signed_in(server, clients[2])) as others,
    ):
        for socket in (one, two, others):
            frame(socket)
        request_deletion(ana, reviews="remove")
        codes = [_close_code(socket) for socket in (one, two)]
        others.send(json.dumps({"op": "ping"}))

        assert codes == [4401, 4401]
        assert frame(others)["op"] == "pong"


def _close_code(socket) -> int:
    from websockets.exceptions import ConnectionClosed

    try:
        while True:
            socket.recv(5)
    except ConnectionClosed as closed:
        return closed.rcvd.code


@pytest.mark.django_db(transaction=True)
def test_one_device_hears_that_another_was_signed_out(server, frame, ask):
    ana = UserFactory()
    stays, goes = Client(), Client()
    stays.force_login(ana)
    goes.force_login(ana)
    session_id = ana.usersession_set.get(session_key=goes.session.session_key).pk

    with server.open(additional_headers=_signed_in(server, stays)) as socket:
        frame(socket)
        ask(socket, op="subscribe", id=1, topic="me")
        goes.session.flush()
        told = frame(socket)

    assert (told["type"], told["data"]) == ("session.ended", {"session_id": session_id})
