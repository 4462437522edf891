"""A token with scopes hears on a socket what it may read over HTTP, and nothing else."""

import json

import pytest
from websockets.exceptions import ConnectionClosed

from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from project.topics import TOPICS
from realtime.log.reading import state_of
from realtime.topics.rules import ANONYMOUS, Caller
from tests.callers import Caller as Browser
from tests.factories import TitleFactory, UserFactory
from tests.realtime.test_identity import the_end
from tests.sports.makers import a_match

NEEDED = {
    "movie:{id}": Scope.CATALOGUE_READ,
    "recommendations": Scope.RECOMMENDATIONS_READ,
    "me": None,
    "notifications": Scope.SOCIAL_READ,
    "feed": Scope.SOCIAL_READ,
    "user:{id}": Scope.SOCIAL_READ,
    "scores": Scope.SPORTS_READ,
    "match:{id}": Scope.SPORTS_READ,
    "custom:{name}": Scope.REALTIME_SUBSCRIBE,
}


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings


@pytest.fixture
def ana(server):
    return UserFactory(username="ana")


@pytest.fixture
def topics(ana):
    """A topic of every pattern, each about something that is there."""
    ids = {"movie": TitleFactory().pk, "user": ana.pk, "match": a_match().pk}
    return {
        pattern: pattern.replace("{id}", str(ids.get(pattern.partition(":")[0]))).replace(
            "{name}", "weather"
        )
        for pattern in NEEDED
    }


def token(user, *scopes):
    return make_token(user, name="Program", scopes=scopes, expires_at=None)[1]


def by_token(user, *scopes):
    text = token(user, Scope.REALTIME_SUBSCRIBE, *scopes)
    return {"additional_headers": {"Authorization": f"Bearer {text}"}}


@pytest.fixture
def follow(frame):
    """Subscribe and read the answer, past the greeting and what comes of what is followed already."""

    def send(client, topic, **more):
        client.send(json.dumps({"op": "subscribe", "topic": topic, **more}))
        while (answer := frame(client))["op"] in ("hello", "event", "signal"):
            pass
        return answer

    return send


def test_every_topic_says_what_a_token_needs():
    assert {rule.pattern: rule.scope for rule in TOPICS} == NEEDED


@pytest.mark.parametrize(
    "scope", [Scope.REALTIME_SUBSCRIBE, *sorted({scope for scope in NEEDED.values() if scope})]
)
def test_a_token_follows_what_its_scopes_let_it_read(server, follow, topics, scope):
    with server.open(**by_token(UserFactory(), scope)) as client:
        answers = {pattern: follow(client, topic, id=pattern) for pattern, topic in topics.items()}

    for pattern, answer in answers.items():
        # What asks for no more than to subscribe at all, every token of a socket has.
        if NEEDED[pattern] in (scope, Scope.REALTIME_SUBSCRIBE):
            assert answer["op"] == "subscribed", pattern
            continue
        lacks = f"This token lacks the scope “{NEEDED[pattern]}”."
        if NEEDED[pattern] is None:
            lacks = "A token with scopes cannot be used here; sign in with your password."
        assert answer == {
            "op": "error",
            "id": pattern,
            "code": "PERMISSION_DENIED",
            "message": lacks,
        }


def test_a_token_with_every_scope_is_still_no_sign_in(server, frame, follow):
    boss = UserFactory(role=User.Role.ADMIN)
    with server.open(**by_token(boss, *Scope)) as client:
        frame(client)
        assert follow(client, "me")["code"] == "PERMISSION_DENIED"


def test_a_member_who_is_there_and_one_who_is_not_are_refused_alike(server, frame, follow, ana):
    with server.open(**by_token(ana)) as client:
        frame(client)
        there = follow(client, f"user:{ana.pk}")
        missing = follow(client, "user:999999999")

    assert there == missing


@pytest.mark.parametrize("since", [0, 1])
def test_history_is_no_way_around(server, frame, follow, ana, since):
    with server.open(**by_token(ana)) as client:
        frame(client)
        answer = follow(client, "me", since=since, epoch=state_of(()).epoch)

    assert answer["code"] == "PERMISSION_DENIED"


def test_an_address_of_one_topic_closes(server, ana):
    with server.open("/ws/scores/", **by_token(ana)) as client:
        assert the_end(client) == ("error", "PERMISSION_DENIED", 4403)


def test_a_sign_in_and_nobody_follow_as_before(server, frame, follow, ana, topics):
    headers = {"Origin": server.url, "Cookie": Browser(ana).cookie()}
    with server.open(additional_headers=headers) as mine, server.open() as nobodys:
        frame(mine), frame(nobodys)
        for topic in topics.values():
            assert follow(mine, topic)["op"] == "subscribed", topic
        for pattern, topic in topics.items():
            own = pattern in ("feed", "me", "notifications", "recommendations")
            expected = "error" if own else "subscribed"
            assert follow(nobodys, topic)["op"] == expected, topic


def test_speaking_by_less_ends_what_was_followed_by_more(server, frame, ask, follow, ana):
    """Else a token of a script would keep open what hangs on a sign-in, and outlive its end."""
    headers = {"Origin": server.url, "Cookie": Browser(ana).cookie()}
    with server.open(additional_headers=headers) as client:
        frame(client)
        follow(client, "me")
        ask(client, op="auth", token=token(ana, Scope.REALTIME_SUBSCRIBE))
        Browser(UserFactory())("PUT", f"/api/social/users/{ana.pk}/follow")
        with pytest.raises((TimeoutError, ConnectionClosed)):
            frame(client, 1.5)


def test_a_socket_ends_when_its_token_may_less(server, frame, settings):
    settings.REALTIME_CREDENTIAL_CHECK_SECONDS = 0.2
    boss = UserFactory(role=User.Role.ADMIN)
    with server.open(**by_token(boss, Scope.ADMIN_READ)) as client:
        frame(client)
        User.objects.filter(pk=boss.pk).update(role=User.Role.USER)
        assert the_end(client) == ("error", "NOT_AUTHENTICATED", 4401)


@pytest.mark.parametrize(
    ("now", "before", "covers"),
    [
        (Caller(user_id=1), ANONYMOUS, True),
        (Caller(user_id=1), Caller(user_id=1), True),
        (Caller(user_id=1), Caller(user_id=1, scopes=frozenset()), True),
        (Caller(user_id=1, scopes=frozenset()), Caller(user_id=1), False),
        (
            Caller(user_id=1, scopes=frozenset({Scope.SPORTS_READ})),
            Caller(user_id=1, scopes=frozenset({Scope.SOCIAL_READ})),
            False,
        ),
        (
            Caller(user_id=1, scopes=frozenset({Scope.SPORTS_READ, Scope.SOCIAL_READ})),
            Caller(user_id=1, scopes=frozenset({Scope.SOCIAL_READ})),
            True,
        ),
        (Caller(user_id=2), Caller(user_id=1), False),
        (ANONYMOUS, Caller(user_id=1), False),
        (Caller(user_id=1, scopes=frozenset()), ANONYMOUS, True),
    ],
)
def test_who_may_all_that_another_may(now, before, covers):
    assert now.may_all_of(before) == covers
