"""Whatever people do: a feed as it is read, and as it is pushed, is what the rules say of it."""

from dataclasses import dataclass, field
from itertools import permutations

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.titles.models import Title
from core.accounts.models import User
from core.profiles.models import EVERYTHING
from social.feed.selectors import feed_of
from social.members.services import set_block, set_follow
from tests.factories import TitleFactory, UserFactory, profile_of
from tests.social.feed.conftest import rate, set_privacy, told, work

PEOPLE, FILMS, YOUNG = 3, 2, 12
_person = st.integers(0, PEOPLE - 1)
_audience = st.sampled_from(["public", "followers", "private"])
_pair = st.tuples(_person, _person).filter(lambda pair: pair[0] != pair[1])
_deed = st.one_of(
    st.tuples(st.just("follow"), _pair, st.booleans()),
    st.tuples(st.just("follow"), _pair, st.just(True)),
    st.tuples(
        st.just("rate"),
        st.tuples(_person, st.integers(0, FILMS - 1)),
        st.sampled_from([2, 7, 10, None]),
    ),
    st.tuples(st.just("privacy"), _person, st.tuples(_audience, _audience)),
    st.tuples(st.just("block"), _pair, st.booleans()),
)
# What lets somebody see more than before is no news to the pages that are open.
_OPENING = ("privacy", "block")


@dataclass
class World:
    """The rules in plain words. done: (actor, verb, what), the oldest first."""

    done: list[tuple[int, str, int]] = field(default_factory=list)
    blocks: set[tuple[int, int]] = field(default_factory=set)
    privacy: dict[int, tuple[str, str]] = field(default_factory=dict)

    def does(self, deed) -> None:
        kind, what, value = deed
        if kind == "follow":
            self._follow(*what, value)
        elif kind == "rate":
            self._do((what[0], "rated", what[1]), value is not None)
        elif kind == "privacy":
            self.privacy[what] = value
        elif value:
            self.blocks.add(what)
            for one, other in (what, what[::-1]):
                self._do((one, "followed", other), False)
        else:
            self.blocks.discard(what)

    def feed(self, viewer: int, maturity: int) -> list[tuple[int, str, int]]:
        return [
            (actor, verb, what)
            for actor, verb, what in reversed(self.done)
            if (viewer, "followed", actor) in self.done
            and "private" not in self.privacy.get(actor, ())
            and (self._suits(what, maturity) if verb == "rated" else self._knows(viewer, what))
        ]

    def _follow(self, one: int, other: int, following: bool) -> None:
        if not (following and self._apart(one, other)):
            self._do((one, "followed", other), following)

    def _do(self, deed: tuple[int, str, int], done: bool) -> None:
        if done and deed not in self.done:
            self.done.append(deed)
        elif not done and deed in self.done:
            self.done.remove(deed)

    def _apart(self, one: int, other: int) -> bool:
        return bool({(one, other), (other, one)} & self.blocks)

    def _suits(self, film: int, maturity: int) -> bool:
        return film != 0 or maturity >= EVERYTHING

    def _knows(self, viewer: int, person: int) -> bool:
        if viewer == person:
            return True
        is_private = self.privacy.get(person, ("public",))[0] == "private"
        return not is_private and not self._apart(viewer, person)


def _play(deed, people: list[User], films: list[Title], world: World) -> None:
    kind, what, value = deed
    if kind == "rate":
        rate(people[what[0]], films[what[1]], value)
    elif kind == "privacy":
        set_privacy(people[what], profile=value[0], activity=value[1])
    else:
        one, other = people[what[0]].pk, people[what[1]].pk
        if kind == "block":
            set_block(blocker_id=one, blocked_id=other, blocking=value)
        elif not (value and world._apart(*what)):
            set_follow(follower_id=one, followed_id=other, following=value)
        work()


def _read(viewer: User, maturity: int, people: list[User], films: list[Title]):
    persons, titles = [user.pk for user in people], [film.pk for film in films]
    for row in feed_of(viewer.pk, maturity=maturity):
        what = titles.index(row.rating.title_id) if row.rating else None
        other = persons.index(row.follow.followed_id) if row.follow else None
        yield persons.index(row.actor_id), row.verb, other if what is None else what


def _page(viewer: User, profile_id: int) -> set[int]:
    """The items of a page that was open from the start."""
    shown: dict[int, int] = {}
    for kind, event in told(viewer, profile_id):
        if kind == "feed.item_added":
            shown[event["id"]] = event["actor"]["id"]
        else:
            shown = {
                item_id: actor_id
                for item_id, actor_id in shown.items()
                if item_id != event["id"]
                and not (event["id"] is None and actor_id == event["actor_id"])
            }
    return set(shown)


class _UndoError(Exception):
    pass


@pytest.mark.django_db
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(deeds=st.lists(_deed, min_size=2, max_size=10))
def test_a_feed_is_what_the_rules_say(deeds):
    try:
        with transaction.atomic():
            _check(deeds)
            raise _UndoError
    except _UndoError:
        pass


def _check(deeds) -> None:
    people = UserFactory.create_batch(PEOPLE)
    young = [user.profiles.create(name="Young", maturity=YOUNG).pk for user in people]
    films = [TitleFactory(age_rating=age) for age in (16, 12)]
    world = World()
    everybody = [("follow", pair, True) for pair in permutations(range(PEOPLE), 2)]

    for deed in (*everybody, *deeds):
        _play(deed, people, films, world)
        world.does(deed)

    for place, viewer in enumerate(people):
        for profile_id, maturity in ((profile_of(viewer), EVERYTHING), (young[place], YOUNG)):
            read = list(_read(viewer, maturity, people, films))
            assert read == world.feed(place, maturity)
            rows = feed_of(viewer.pk, maturity=maturity)
            may_see = set(rows.values_list("pk", flat=True))
            shown = _page(viewer, profile_id)
            assert shown <= may_see
            if not any(kind in _OPENING for kind, _, _ in deeds):
                assert shown == may_see
