"""The feed on a socket, from a server that runs: contract 8."""

import pytest

from catalog.library.services import save_rating
from core.api.scopes import Scope
from core.people.services import update_preferences
from core.profiles.services import change_profile
from social.members.services import set_follow
from tests.callers import Caller
from tests.factories import TitleFactory, UserFactory, profile_of
from tests.realtime.test_identity import the_end
from tests.realtime.test_scopes import by_token
from tests.social.feed.conftest import follow, work

pytestmark = pytest.mark.django_db(transaction=True)


def _signed_in(server, person):
    headers = {"Origin": server.url, "Cookie": Caller(person).cookie()}
    return {"additional_headers": headers}


def _rate(person, film, half_stars=4):
    save_rating(profile_id=profile_of(person), title_id=film.pk, half_stars=half_stars)
    work()


def test_an_address_of_its_own_with_the_newest_items_and_then_what_is_new(server, frame, ana, ben):
    for place in range(21):
        _rate(ben, TitleFactory(title=f"Film {place}"))
    heat = TitleFactory(title="Heat")

    with server.open("/ws/feed/", **_signed_in(server, ana)) as socket:
        hello, subscribed = frame(socket), frame(socket)
        _rate(ben, heat, 9)
        event = frame(socket)

    assert hello["op"] == "hello"
    assert (subscribed["op"], subscribed["topic"], subscribed["mode"]) == (
        "subscribed",
        "feed",
        "snapshot",
    )
    titles = [item["object"]["title"] for item in subscribed["snapshot"]["items"]]
    assert titles == [f"Film {place}" for place in range(20, 0, -1)]
    assert (event["op"], event["topic"], event["type"], event["seq"]) == (
        "event",
        "feed",
        "feed.item_added",
        subscribed["seq"] + 1,
    )
    item = event["data"]
    assert (item["verb"], item["actor"]["username"], item["object"]["stars"]) == (
        "rated",
        "ben",
        4.5,
    )


def test_going_private_and_an_ended_follow_are_heard_at_once(server, frame, ask, ana, ben):
    cleo = UserFactory(username="cleo")
    follow(ana, cleo)
    _rate(ben, TitleFactory())

    with server.open(**_signed_in(server, ana)) as socket:
        frame(socket)
        first = ask(socket, op="subscribe", id=1, topic="feed")
        update_preferences(ben, {"privacy": {"activity": "private"}})
        work()
        private = frame(socket)
        set_follow(follower_id=ana.pk, followed_id=cleo.pk, following=False)
        work()
        ended = frame(socket)
        again = ask(socket, op="subscribe", id=2, topic="feed")

    assert len(first["snapshot"]["items"]) == 1
    assert (private["type"], private["data"]) == (
        "feed.item_removed",
        {"id": None, "actor_id": ben.pk},
    )
    assert ended["data"] == {"id": None, "actor_id": cleo.pk}
    assert again["snapshot"] == {"items": []}


def test_what_was_missed_comes_when_the_socket_returns(server, frame, ask, ana, ben):
    with server.open(**_signed_in(server, ana)) as socket:
        frame(socket)
        first = ask(socket, op="subscribe", topic="feed")
    _rate(ben, TitleFactory(title="Heat"))

    with server.open(**_signed_in(server, ana)) as socket:
        frame(socket)
        resumed = ask(socket, op="subscribe", topic="feed", since=first["seq"])
        event = frame(socket)

    assert resumed["mode"] == "resumed"
    assert event["data"]["object"]["title"] == "Heat"


def test_another_viewing_profile_hears_what_suits_it(server, frame, ask, ana, ben):
    young = ana.profiles.create(name="Young", maturity=12)
    late, soon = TitleFactory(title="Late", age_rating=16), TitleFactory(title="Soon", age_rating=6)

    with server.open(**_signed_in(server, ana)) as socket:
        frame(socket)
        ask(socket, op="subscribe", topic="feed", profile=young.pk)
        _rate(ben, late)
        _rate(ben, soon)
        heard = frame(socket)
        change_profile(ana.pk, young.pk, {"maturity": 0})
        work()
        lost = frame(socket)

    assert heard["data"]["object"]["title"] == "Soon"
    assert (lost["type"], lost["data"]["id"]) == ("feed.item_removed", heard["data"]["id"])


def test_nobody_and_a_token_without_the_scope_are_refused(server, ana):
    with server.open("/ws/feed/") as socket:
        assert the_end(socket) == ("error", "NOT_AUTHENTICATED", 4403)
    with server.open("/ws/feed/", **by_token(ana, Scope.SPORTS_READ)) as socket:
        assert the_end(socket) == ("error", "PERMISSION_DENIED", 4403)
