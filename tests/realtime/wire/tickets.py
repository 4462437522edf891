"""8.2: tickets, which open one socket."""

import json

from core.shared_redis import shared_redis
from tests.factories import UserFactory
from tests.realtime.wire.talking import (
    LISTED,
    ask,
    cookie,
    opened,
    the_end,
    ticket,
)

REFUSED = (["NOT_AUTHENTICATED"], 4401)


def a_ticket_is_used_once(web):
    """By whoever has it first, for whom it was made; afterwards it is worth nothing, to its owner either."""
    ana, ben = UserFactory(), UserFactory()
    once = ticket(web, ana)
    with opened(web, additional_headers=cookie(ben), origin=web.url) as (client, hello):
        assert hello["user"]["id"] == ben.pk
        again = ask(client, op="auth", id="t", ticket=once)
        assert (again["op"], again["id"], again["user"]["id"]) == ("hello", "t", ana.pk)
        assert ask(client, op="subscribe", topic="me")["mode"] == "snapshot"
    with opened(web, additional_headers=cookie(ana), origin=web.url) as (client, _):
        client.send(json.dumps({"op": "auth", "ticket": once}))
        assert the_end(client) == REFUSED
    with opened(web, subprotocols=["marquee.v1", f"ticket.{once}"]) as (client, _):
        assert the_end(client) == REFUSED


def a_ticket_is_over_after_half_a_minute(web):
    ana = UserFactory()
    for seconds, user, end in ((20, ana.pk, None), (30, None, REFUSED)):
        aged = _aged(lambda: ticket(web, ana), seconds)
        with opened(web, subprotocols=["marquee.v1", f"ticket.{aged}"]) as (client, hello):
            assert (hello["user"] or {}).get("id") == user
            if end is not None:
                assert the_end(client) == end


def _aged(make, seconds):
    """A ticket made so long ago: its time in Redis is that much shorter."""
    redis = shared_redis()
    others = set(redis.keys("ticket:*"))
    made = make()
    [key] = set(redis.keys("ticket:*")) - others
    redis.pexpire(key, redis.pttl(key) - seconds * 1_000)
    return made


def a_ticket_of_a_page_is_of_no_use_elsewhere(web):
    ana = UserFactory()
    here, stolen = (ticket(web, ana, Origin=LISTED) for _ in range(2))
    with opened(web, origin=LISTED) as (client, _):
        assert ask(client, op="auth", ticket=here)["user"]["id"] == ana.pk
    for origin in (web.url, None):
        with opened(web, origin=origin, subprotocols=[f"ticket.{stolen}"]) as (client, hello):
            assert hello["user"] is None
            assert the_end(client) == REFUSED
