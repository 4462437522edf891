"""8.4: custom topics: whose they are, who may read them."""

from contextlib import ExitStack

from core.accounts.models import User
from core.api.scopes import Scope
from tests.factories import UserFactory
from tests.realtime.streams import reading
from tests.realtime.wire.talking import (
    ask,
    bearer,
    call,
    cookie,
    opened,
    page,
    publish,
    the_end,
)

READ_AND_WRITE = (Scope.REALTIME_SUBSCRIBE, Scope.PUBLISH)


def narrowing_a_topic_cuts_off_whoever_follows_it(web):
    """With 1012: who still may comes back and resumes, the others are told that they may not."""
    boss, topic = UserFactory(role=User.Role.ADMIN), "custom:narrowed"
    owner = bearer(UserFactory(), *READ_AND_WRITE)
    by = {
        "the owner": {"additional_headers": owner},
        "an administrator": {"additional_headers": cookie(boss), "origin": web.url},
        "a member": {"additional_headers": bearer(UserFactory())},
        "nobody": {},
    }
    [seq] = publish(web, owner, topic, "before")
    with ExitStack() as stack, opened(web) as (elsewhere, _), reading(web.url, topic) as stream:
        ask(elsewhere, op="subscribe", topic="custom:another")
        stream.frame()
        clients = [stack.enter_context(opened(web, **options))[0] for options in by.values()]
        begun = [ask(client, op="subscribe", topic=topic) for client in clients]
        assert [answer["seq"] for answer in begun] == [seq] * 4
        changed = call(web, "PATCH", f"/realtime/topics/{topic}", owner, {"access": "owner"})
        assert changed.status_code == 200
        assert [the_end(client) for client in clients] == [(["ACCESS_CHANGED"], 1012)] * 4
        assert [said["code"] for said in stream.rest()] == ["ACCESS_CHANGED"]
        assert ask(elsewhere, op="ping") == {"op": "pong"}

    assert publish(web, owner, topic, "after") == [seq + 1]
    answers = {}
    for name, options in by.items():
        with opened(web, **options) as (client, _):
            back = ask(client, op="subscribe", topic=topic, since=seq, epoch=begun[0]["epoch"])
        answers[name] = back.get("mode") or back["code"]
    assert answers == {
        "the owner": "resumed",
        "an administrator": "resumed",
        "a member": "PERMISSION_DENIED",
        "nobody": "NOT_AUTHENTICATED",
    }


def an_administrator_publishes_anywhere_and_a_member_on_their_own(web):
    owner, boss = bearer(UserFactory(), *READ_AND_WRITE), page(UserFactory(role=User.Role.ADMIN))
    first, second = publish(web, owner, "custom:owned", 1, 2)
    with opened(web) as (client, _):
        ask(client, op="subscribe", topic="custom:owned")
        others = {
            "another's program": bearer(UserFactory(), *READ_AND_WRITE),
            "a member's page": page(UserFactory()),
            "a token without the scope": bearer(UserFactory()),
            "nobody": {},
        }
        body = {"topic": "custom:owned", "type": "told", "data": 3}
        refused = {
            name: call(web, "POST", "/realtime/publish", headers, body).status_code
            for name, headers in others.items()
        }
        assert publish(web, boss, "custom:owned", 4) == [second + 1] == [first + 2]
        assert ask(client, op="ping")["data"] == 4
    assert refused == dict.fromkeys(others, 403) | {"nobody": 401}
    assert len(publish(web, boss, "custom:bosss-own", 1)) == 1


def a_hundred_at_once_and_no_more(web):
    owner = bearer(UserFactory(), *READ_AND_WRITE)
    event = {"topic": "custom:hundred", "type": "told", "data": 1}
    too_many = call(web, "POST", "/realtime/publish", owner, {"events": [event] * 101})
    assert too_many.status_code == 400
    numbers = publish(web, owner, "custom:hundred", *range(100))
    assert numbers == list(range(numbers[0], numbers[0] + 100))
    with opened(web, additional_headers=owner) as (client, _):
        begun = ask(client, op="subscribe", topic="custom:hundred")
    assert (begun["seq"], begun["snapshot"]["seq"], begun["snapshot"]["data"]) == (
        numbers[-1],
        numbers[-1],
        99,
    )
