"""What followers hear, and how much of it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.library.models import Rating
from catalog.library.services import remove_rating, save_rating
from core.accounts.models import User
from core.events.delivery import deliver
from core.events.models import OutboxEntry
from core.personal_data.leaving import request_deletion
from core.personal_data.table import personal_data
from core.profiles.models import Profile
from core.profiles.services import change_profile
from core.relations.models import Follow, Mute
from realtime.topics import Caller
from social.feed.models import Activity
from social.feed.rules import MOST_A_MINUTE, is_news
from social.feed.telling import BATCH
from social.feed.topics import feed_snapshot
from social.members.services import set_block
from tests.factories import TitleFactory, UserFactory, profile_of
from tests.social.feed.conftest import follow, rate, read, set_privacy, told, work

pytestmark = pytest.mark.django_db


def _titles(viewer: User, profile_id: int | None = None) -> list[str]:
    """Of the films that were told, with `-` before what was taken back."""
    names = {}
    heard = []
    for kind, event in told(viewer, profile_id):
        if kind == "feed.item_removed":
            heard.append(f"-{names.get(event['id'], 'another' if event['id'] else 'all')}")
        elif event["object"]["type"] == "movie":
            names[event["id"]] = event["object"]["title"]
            heard.append(f"{event['object']['title']} {event['object']['stars']}")
    return heard


def test_what_is_told_is_what_is_read(ana, ben):
    rate(ben, TitleFactory(title="Heat"), 9)

    kind, event = told(ana)[-1]
    [item] = feed_snapshot(Caller(user_id=ana.pk, profile_id=profile_of(ana)), None).items

    assert (kind, event) == ("feed.item_added", item.model_dump(mode="json"))


def test_another_rating_is_told_under_the_same_number_and_a_withdrawn_one_is_taken_back(ana, ben):
    heat = TitleFactory(title="Heat")

    for half_stars in (4, 9, None, 6):
        rate(ben, heat, half_stars)

    assert _titles(ana) == ["Heat 2.0", "Heat 4.5", "-Heat", "Heat 3.0"]
    numbers = [event["id"] for _, event in told(ana)]
    assert numbers[0] == numbers[1] == numbers[2] < numbers[3]


def test_changes_that_wait_together_are_told_as_they_end(ana, ben):
    heat, ran = TitleFactory(title="Heat"), TitleFactory(title="Ran")
    for half_stars in (2, 3, 4, 5, 6, 7):
        save_rating(profile_id=profile_of(ben), title_id=heat.pk, half_stars=half_stars)
    save_rating(profile_id=profile_of(ben), title_id=ran.pk, half_stars=2)
    remove_rating(profile_id=profile_of(ben), title_id=ran.pk)
    work()

    assert _titles(ana) == ["Heat 3.5"]


def test_a_reaction_that_runs_twice_tells_once(ana, ben):
    save_rating(profile_id=profile_of(ben), title_id=TitleFactory(title="Heat").pk, half_stars=2)
    again = list(OutboxEntry.objects.all())
    work()
    OutboxEntry.objects.bulk_create(again)
    work()

    assert _titles(ana) == ["Heat 1.0"]


def test_who_stops_following_loses_all_of_that_person_and_who_follows_gets_the_newest(ana, ben):
    for place in range(3):
        rate(ben, TitleFactory(title=f"Film {place}"), 4)
    follow(ana, ben, following=False)
    follow(ana, ben)

    films = ["Film 0 2.0", "Film 1 2.0", "Film 2 2.0"]
    assert _titles(ana) == [*films, "-all", *films]


def test_a_block_either_way_takes_back_and_who_follows_the_other_is_not_heard_of(ana, ben):
    cleo = UserFactory(username="cleo")
    follow(ana, cleo)
    follow(cleo, ben)
    assert read(ana) == [("cleo", "followed", "ben")]
    item_id = told(ana)[-1][1]["id"]

    set_block(blocker_id=ben.pk, blocked_id=ana.pk, blocking=True)
    work()

    removed = [event for kind, event in told(ana) if kind == "feed.item_removed"]
    assert {"id": None, "actor_id": ben.pk} in removed
    assert {"id": item_id, "actor_id": cleo.pk} in removed
    assert read(ana) == []


@pytest.mark.parametrize("part", ["profile", "activity"])
def test_going_private_takes_back_and_what_follows_is_not_told(ana, ben, part):
    rate(ben, TitleFactory(title="Heat"), 4)
    set_privacy(ben, **{part: "private"})
    rate(ben, TitleFactory(title="Ran"), 4)

    assert _titles(ana) == ["Heat 2.0", "-all"]
    assert read(ana) == []


def test_showing_oneself_to_followers_alone_takes_nothing_from_them(ana, ben):
    rate(ben, TitleFactory(title="Heat"), 4)
    set_privacy(ben, profile="followers", activity="followers")

    assert _titles(ana) == ["Heat 2.0"]


def test_another_audience_for_the_watchlist_is_nothing_to_the_feed(ana, ben):
    rate(ben, TitleFactory(title="Heat"), 4)
    set_privacy(ben, watchlist="private")

    assert _titles(ana) == ["Heat 2.0"]


def test_who_goes_private_is_not_named_as_followed_any_more(ana, ben):
    cleo = UserFactory(username="cleo")
    follow(ben, cleo)
    item_id = told(ana)[-1][1]["id"]

    set_privacy(cleo, profile="private")

    assert told(ana)[-1] == ("feed.item_removed", {"id": item_id, "actor_id": ben.pk})


def test_who_leaves_is_gone_from_every_feed(ana, ben):
    rate(ben, TitleFactory(title="Heat"), 4)
    request_deletion(ben, reviews="remove")
    work()

    assert _titles(ana) == ["Heat 2.0", "-all"]
    assert read(ana) == []


def test_an_age_limit_holds_for_each_viewing_profile_and_takes_back_when_it_is_lowered(ana, ben):
    young = ana.profiles.create(name="Young", maturity=12).pk
    rate(ben, TitleFactory(title="Late", age_rating=16), 4)
    rate(ben, TitleFactory(title="Soon", age_rating=12), 4)
    change_profile(ana.pk, young, {"maturity": 6})
    work()

    assert _titles(ana, young) == ["Soon 2.0", "-Soon", "-another"]
    assert _titles(ana) == ["Late 2.0", "Soon 2.0"]


def test_who_muted_the_person_hears_nothing(ana, ben):
    Mute.objects.create(muter=ana, muted=ben)
    before = told(ana)
    rate(ben, TitleFactory(title="Heat"), 4)

    assert told(ana) == before


def test_members_of_the_demo_are_told_nothing(ben, topics_published):
    made_up = UserFactory(is_demo=True)
    follow(made_up, ben)
    rate(ben, TitleFactory(), 4)

    assert f"feed@{profile_of(made_up)}" not in topics_published()


def test_what_comes_by_the_hundred_is_not_told_one_by_one(ana, ben):
    for _ in range(MOST_A_MINUTE + 5):
        save_rating(profile_id=profile_of(ben), title_id=TitleFactory().pk, half_stars=4)
    work()

    assert len(_titles(ana)) == MOST_A_MINUTE
    assert len(read(ana)) == MOST_A_MINUTE + 5


def test_what_was_long_ago_is_no_news(ana, ben):
    film = TitleFactory()
    save_rating(profile_id=profile_of(ben), title_id=film.pk, half_stars=4)
    Rating.objects.update(rated_at=timezone.now() - timedelta(days=400))
    work()

    assert _titles(ana) == []
    assert read(ana) == [("ben", "rated", film.title)]


@pytest.mark.parametrize(
    ("minutes_ago", "lately", "expected"),
    [(0, 1, True), (59, 1, True), (60, 1, False), (0, 30, True), (0, 31, False)],
)
def test_what_is_news(minutes_ago, lately, expected):
    now = timezone.now()
    assert is_news(now - timedelta(minutes=minutes_ago), now=now, lately=lately) is expected


def test_a_thousand_followers_are_told_in_batches_that_a_worker_chains(ben, topics_published):
    fans = User.objects.bulk_create(User(username=f"fan{place}") for place in range(1000))
    Profile.objects.bulk_create(Profile(user=fan, name="Fan", is_default=True) for fan in fans)
    Follow.objects.bulk_create(Follow(follower=fan, followed=ben) for fan in fans)
    before = set(topics_published())
    save_rating(profile_id=profile_of(ben), title_id=TitleFactory().pk, half_stars=4)

    turns = []
    costs = []
    while True:
        with CaptureQueriesContext(connection) as queries:
            if not deliver():
                break
        reached = [name for name in topics_published() if name.startswith("feed@")]
        turns.append(len(set(reached) - before))
        costs.append(sum("INSERT INTO realtime_event" in one["sql"] for one in queries))

    assert turns == [BATCH * turn for turn in range(1, 6)] + [1001]  # and Ana
    assert costs[1:] == [1] * 5


def test_erasing_somebody_takes_what_they_did_along(ana, ben):
    rate(ben, TitleFactory(title="Heat"), 4)
    activities = next(one for one in personal_data() if one.name == "activities")
    exported = list(activities.export(ben.pk))
    activities.erase(ben.pk, "remove")

    activity = exported[0]
    assert (activity["verb"], activity["movie"], activity["person"]) == ("rated", "Heat", None)
    assert not Activity.objects.filter(actor=ben).exists()
