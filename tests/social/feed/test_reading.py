"""The feed over HTTP: contract 4."""

import pytest

from catalog.library.models import Rating
from catalog.library.services import save_rating
from core.relations.models import Follow, Mute
from social.feed.models import Activity
from social.feed.views import FeedPages
from social.members.services import set_block
from tests.callers import Caller, data, problem
from tests.factories import TitleFactory, UserFactory, profile_of
from tests.social.feed.conftest import follow, rate, read, set_privacy, work

pytestmark = pytest.mark.django_db


def _times(value) -> str:
    return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def test_a_rating_of_somebody_followed(ana, ben):
    film = TitleFactory(title="Heat", release_year=1995)
    rate(ben, film, 9)

    answer = Caller(ana)("GET", "/api/social/feed").json()

    activity = Activity.objects.get(actor=ben)
    poster = Caller(ana)("GET", f"/api/movies/{film.pk}").json()["data"]["poster_url"]
    assert answer["data"] == [
        {
            "id": activity.pk,
            "verb": "rated",
            "actor": {
                "id": ben.pk,
                "username": "ben",
                "display_name": "Ben Berg",
                "avatar_url": None,
            },
            "object": {
                "type": "movie",
                "id": film.pk,
                "title": "Heat",
                "release_year": 1995,
                "poster_url": poster,
                "stars": 4.5,
            },
            "at": _times(Rating.objects.get().rated_at),
        }
    ]
    assert answer["pagination"] == {
        "page": 1,
        "per_page": 20,
        "total": 1,
        "pages": 1,
        "total_pages": 1,
        "next": None,
        "previous": None,
        "next_cursor": None,
    }


def test_somebody_followed_follows_somebody(ana, ben):
    cleo = UserFactory(username="cleo", display_name="Cleo")
    follow(ben, cleo)

    [item] = data(Caller(ana)("GET", "/api/social/feed"))

    assert (item["verb"], item["actor"]["username"], item["object"]) == (
        "followed",
        "ben",
        {
            "type": "user",
            "id": cleo.pk,
            "username": "cleo",
            "display_name": "Cleo",
            "avatar_url": None,
        },
    )
    assert item["at"] == _times(Follow.objects.get(follower=ben).since)


def test_the_newest_comes_first_and_another_rating_takes_the_place_of_the_first(ana, ben):
    heat, ran = TitleFactory(title="Heat"), TitleFactory(title="Ran")
    rate(ben, heat, 4)
    rate(ben, ran, 5)
    before = data(Caller(ana)("GET", "/api/social/feed"))

    rate(ben, heat, 10)
    after = data(Caller(ana)("GET", "/api/social/feed"))

    assert [item["object"]["title"] for item in before] == ["Ran", "Heat"]
    before[1]["object"]["stars"] = 5.0
    assert after == before


def test_what_is_withdrawn_is_gone_before_any_worker_looks(ana, ben):
    film = TitleFactory()
    rate(ben, film, 4)

    Rating.objects.all().delete()

    assert read(ana) == []


def test_ratings_of_the_other_viewers_of_a_household_are_nobodys_business(ana, ben):
    other = ben.profiles.create(name="Evening")
    save_rating(profile_id=other.pk, title_id=TitleFactory().pk, half_stars=4)
    work()

    assert read(ana) == []


def test_ones_own_doings_and_those_of_people_not_followed_are_not_in_it(ana, ben):
    film = TitleFactory()
    for person in (ana, UserFactory()):
        rate(person, film, 4)

    assert read(ana) == []


def test_who_is_muted_is_not_in_it(ana, ben):
    rate(ben, TitleFactory(), 4)
    Mute.objects.create(muter=ana, muted=ben)

    assert read(ana) == []


def test_a_film_beyond_the_viewers_age_is_not_named(ana, ben):
    young = ana.profiles.create(name="Young", maturity=12)
    for age in (6, 16, None):
        rate(ben, TitleFactory(title=f"For {age}", age_rating=age), 4)

    shown = {
        profile: [
            item["object"]["title"]
            for item in data(Caller(ana, profile=profile)("GET", "/api/social/feed"))
        ]
        for profile in (profile_of(ana), young.pk)
    }

    assert shown == {profile_of(ana): ["For None", "For 16", "For 6"], young.pk: ["For 6"]}


def test_somebody_private_is_not_named_as_followed(ana, ben):
    cleo = UserFactory(username="cleo")
    follow(ben, cleo)
    set_privacy(cleo, profile="private")

    assert read(ana) == []


def test_by_cursor_new_items_move_nothing(ana, ben):
    films = [TitleFactory(title=f"Film {place}") for place in range(5)]
    for film in films[:4]:
        rate(ben, film, 4)

    first = Caller(ana)("GET", "/api/social/feed?cursor=&per_page=2").json()
    rate(ben, films[4], 4)
    second = Caller(ana)("GET", first["pagination"]["next"]).json()

    titles = [item["object"]["title"] for item in first["data"] + second["data"]]
    assert titles == ["Film 3", "Film 2", "Film 1", "Film 0"]
    assert second["pagination"]["next"] is None


def test_a_long_feed_is_counted_only_so_far(ana, ben, monkeypatch):
    monkeypatch.setattr(FeedPages, "counted", 3)
    for _ in range(5):
        rate(ben, TitleFactory(), 4)

    numbered = Caller(ana)("GET", "/api/social/feed?per_page=2&page=2").json()
    by_cursor = Caller(ana)("GET", "/api/social/feed?cursor=&per_page=50").json()

    assert (len(numbered["data"]), numbered["pagination"]["total"]) == (1, 3)
    assert len(by_cursor["data"]) == 5


@pytest.mark.parametrize("query", ["cursor=x", "page=0", "per_page=51"])
def test_a_bad_position_is_an_error(ana, query):
    assert problem(Caller(ana)("GET", f"/api/social/feed?{query}"))[0] == 400


def test_nobody_signed_in_has_no_feed(client):
    assert problem(client.get("/api/social/feed"))[:2] == (401, "NOT_AUTHENTICATED")


def test_whom_one_could_follow_is_who_did_something_and_is_followed_most(ana, ben):
    cleo, dora, eve, fay = (UserFactory(username=name) for name in ("cleo", "dora", "eve", "fay"))
    follow(ben, dora)
    for person in (ana, ben, cleo, dora, eve):
        rate(person, TitleFactory(), 4)
    set_privacy(eve, activity="private")
    set_block(blocker_id=fay.pk, blocked_id=ana.pk, blocking=True)

    suggested = data(Caller(ana)("GET", "/api/social/feed/suggestions"))

    assert [person["username"] for person in suggested] == ["dora", "cleo"]
    assert suggested[0] == {
        "id": dora.pk,
        "username": "dora",
        "display_name": "",
        "avatar_url": None,
    }


@pytest.mark.parametrize("count", [1, 20])
def test_how_much_a_page_costs(ana, ben, count, django_assert_max_num_queries):
    for _ in range(count):
        rate(ben, TitleFactory(), 4)
        follow(ben, UserFactory())
    caller = Caller(ana)
    caller("GET", "/api/social/feed")

    # The account, its viewing profile, the page.
    with django_assert_max_num_queries(4):
        assert len(data(caller("GET", "/api/social/feed?cursor="))) == min(2 * count, 20)
