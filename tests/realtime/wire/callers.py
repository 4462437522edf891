"""8.2: who is calling."""

import pytest
from websockets.exceptions import InvalidStatus

from core.api.scopes import Scope
from tests.factories import UserFactory
from tests.realtime.wire.talking import (
    LISTED,
    ask,
    bearer,
    cookie,
    opened,
    the_end,
    ticket,
)


def whoever_calls_is_known(web):
    ana = UserFactory()
    in_an_address = (
        f"/ws/?token={bearer(ana)['Authorization'].split()[1]}&ticket={ticket(web, ana)}"
    )
    by = {
        "nobody": {},
        "an address": {"path": in_an_address},
        "a token": {"additional_headers": bearer(ana)},
        "a cookie": {"additional_headers": cookie(ana), "origin": web.url},
        "a cookie on a listed page": {"additional_headers": cookie(ana), "origin": LISTED},
        "a cookie without an origin": {"additional_headers": cookie(ana)},
        "a ticket": {"subprotocols": ["marquee.v1", f"ticket.{ticket(web, ana)}"]},
    }
    heard = {}
    for name, options in by.items():
        with opened(web, **options) as (client, hello):
            heard[name] = hello["user"]
            assert client.subprotocol == ("marquee.v1" if "subprotocols" in options else None)
            assert hello.keys() == {"op", "protocol", "connection", "heartbeat", "user"}

    known = {"id": ana.pk, "username": ana.username}
    assert heard == dict.fromkeys(by, known) | {
        "nobody": None,
        "an address": None,
        "a cookie without an origin": None,
    }


def a_token_may_come_in_a_frame(web):
    ana = UserFactory()
    with opened(web) as (client, first):
        hello = ask(client, op="auth", id=1, token=bearer(ana)["Authorization"].split()[1])
    assert hello == first | {"id": 1, "user": {"id": ana.pk, "username": ana.username}}


def a_wrong_credential_ends_with_4401_and_one_that_lacks_the_scope_with_4403(web):
    wrong = {"Authorization": "Bearer nonsense"}
    lacking = bearer(UserFactory(), Scope.SPORTS_READ)
    with opened(web, additional_headers=wrong) as (client, _):
        assert the_end(client) == (["NOT_AUTHENTICATED"], 4401)
    with opened(web, additional_headers=lacking) as (client, _):
        assert the_end(client) == (["PERMISSION_DENIED"], 4403)
    with opened(web, additional_headers=bearer(UserFactory())) as (client, _):
        assert ask(client, op="subscribe", topic="scores")["code"] == "PERMISSION_DENIED"


def origins_are_looked_at_whatever_the_credentials(web):
    ana = UserFactory()
    name, port = web.host.split(":")
    for headers in ({}, cookie(ana), bearer(ana)):
        for origin in ("https://evil.example", f"http://{name}:{int(port) + 1}", "null"):
            with (
                pytest.raises(InvalidStatus) as refused,
                opened(web, additional_headers=headers, origin=origin),
            ):
                pass
            assert refused.value.response.status_code == 403, origin
