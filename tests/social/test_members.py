"""A member's page, finding members, one's own taste."""

import pytest

from catalog.library.services import save_rating
from catalog.titles.models import Title
from core.profiles.models import Profile
from social.members.selectors import member_page
from social.members.services import set_follow
from tests.callers import Caller, data, problem
from tests.factories import TitleFactory, UserFactory, profile_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana():
    return UserFactory(
        username="Ana",
        display_name="Ana Lima",
        bio="Slow films.",
        location="Porto",
        avatar="k" * 24,
    )


def rate(user, half_stars, *genres, title="A Film"):
    film = TitleFactory(title=title, genres=genres)
    save_rating(profile_id=profile_of(user), title_id=film.pk, half_stars=half_stars)
    return film


def test_the_page(ana):
    ben, cleo = UserFactory.create_batch(2)
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
    set_follow(follower_id=cleo.pk, followed_id=ana.pk, following=True)
    set_follow(follower_id=ana.pk, followed_id=ben.pk, following=True)
    rate(ana, 8, "noir", "drama")
    rate(ana, 3, "war")
    last = rate(ana, 10, "noir", title="The Last")

    page = data(Caller(ben)("GET", "/api/social/users/ana/profile"))

    recent = page.pop("recent")
    assert page.pop("joined_at").endswith("Z")
    assert page == {
        "id": ana.pk,
        "username": "Ana",
        "display_name": "Ana Lima",
        "avatar_url": f"/media/avatars/{'k' * 24}.webp",
        "bio": "Slow films.",
        "location": "Porto",
        "is_you": False,
        "relation": {"following": True, "followed_by": True, "blocking": False},
        "counts": {"followers": 2, "following": 1, "ratings": 3},
        "shows": {"profile": True, "activity": True, "watchlist": True},
        "taste": {
            "favorite_genres": [{"genre": "Noir", "count": 2}, {"genre": "Drama", "count": 1}],
            "average_rating": 3.5,
            "histogram": [0, 0, 1, 0, 0, 0, 0, 1, 0, 1],
        },
    }
    assert [entry["rating"] for entry in recent] == [5.0, 1.5, 4.0]
    assert (
        recent[0]["movie"].items()
        >= {
            "id": last.pk,
            "title": "The Last",
            "release_year": 1999,
        }.items()
    )


@pytest.mark.parametrize("name", ["ana", "ANA", "{id}"])
def test_by_number_and_by_name_however_it_is_written(ana, name):
    path = f"/api/social/users/{name.format(id=ana.pk)}/profile"

    assert data(Caller()("GET", path))["id"] == ana.pk
    assert data(Caller(ana)("GET", path))["is_you"] is True


@pytest.mark.parametrize("name", ["nobody", "999999", "9" * 30, "x" * 300])
def test_nobody(ana, name):
    assert problem(Caller()("GET", f"/api/social/users/{name}/profile"))[:2] == (404, "NOT_FOUND")


def test_other_viewers_of_the_household_are_nobodys_business(ana):
    kids = Profile.objects.create(user=ana, name="Kids")
    film = TitleFactory(title="The Children's Film")
    save_rating(profile_id=kids.pk, title_id=film.pk, half_stars=10)

    answer = Caller()("GET", "/api/social/users/ana/profile")
    assert data(answer)["counts"]["ratings"] == 0
    assert "Children" not in answer.content.decode()


def test_a_page_says_nothing_that_only_its_owner_may_know(ana):
    text = Caller(UserFactory())("GET", "/api/social/users/ana/profile").content.decode()

    assert ana.email not in text
    assert not any(word in text for word in ("email", "role", "time_zone", "is_staff", "password"))


def test_a_page_names_only_films_that_suit_the_profile_of_whoever_looks(ana):
    mild, grim, unsaid = (rate(ana, 8, title=title) for title in ("Mild", "Grim", "Unsaid"))
    for film, age in ((mild, 6), (grim, 16), (unsaid, None)):
        Title.objects.filter(pk=film.pk).update(age_rating=age)
    ben = UserFactory()
    kids = Profile.objects.create(user=ben, name="Mio", maturity=12)
    own_kids = Profile.objects.create(user=ana, name="Mia", maturity=12)

    def shown(caller):
        page = data(caller("GET", "/api/social/users/ana/profile"))
        return page["counts"]["ratings"], [one["movie"]["title"] for one in page["recent"]]

    assert shown(Caller(ben)) == shown(Caller()) == (3, ["Unsaid", "Grim", "Mild"])
    assert shown(Caller(ben, kids.pk)) == shown(Caller(ana, own_kids.pk)) == (3, ["Mild"])


def test_how_much_a_page_costs(ana, django_assert_num_queries):
    for number in range(30):
        rate(ana, 9, f"genre-{number}")
    ben = UserFactory()

    with django_assert_num_queries(7):
        member_page(ben.pk, "ana")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ana", ["ana", "ana-maria", "zoe"]),
        ("ANA", ["ana", "ana-maria", "zoe"]),
        ("  ana ", ["ana", "ana-maria", "zoe"]),
        ("lima", ["ana"]),
        ("anal", []),
        ("%", []),
        ("_", []),
        ("nn", []),
    ],
)
def test_finding_members(query, found):
    UserFactory(username="zoe", display_name="Zoe Ana Reis")
    UserFactory(username="ana-maria", display_name="")
    UserFactory(username="ana", display_name="Ana Lima")
    UserFactory(username="hanna", display_name="Hanna")

    page = Caller().client.get("/api/social/users/search", {"q": query}).json()

    assert [one["username"] for one in page["data"]] == found
    assert page["pagination"]["total"] == len(found)


@pytest.mark.parametrize("query", ["", "   ", "x" * 101, "\0"])
def test_what_cannot_be_looked_for(query):
    answer = Caller().client.get("/api/social/users/search", {"q": query})

    assert problem(answer) == (400, "VALIDATION_ERROR", ["q"])


def test_a_found_member_is_small(ana):
    [found] = data(Caller()("GET", "/api/social/users/search?q=lima"))

    assert found == {
        "id": ana.pk,
        "username": "Ana",
        "display_name": "Ana Lima",
        "avatar_url": f"/media/avatars/{'k' * 24}-96.webp",
    }


def test_ones_own_taste(ana):
    rate(ana, 8, "noir"), rate(ana, 9, "noir", "war"), rate(ana, 7, "comedy")

    assert data(Caller(ana)("GET", "/api/users/profile/taste-profile")) == {
        "favorite_genres": [{"genre": "Noir", "count": 2}, {"genre": "War", "count": 1}],
        "average_rating": 4.0,
        "review_activity": {"total_reviews": 0, "last_review": None, "reviews_this_month": 0},
    }


def test_ones_own_taste_signed_out():
    assert problem(Caller()("GET", "/api/users/profile/taste-profile"))[0] == 401
