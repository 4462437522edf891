"""Contract 2: /api/me/preferences."""

import pytest

from core.accounts.models import User
from core.people.models import Preferences
from tests.callers import Caller, data, problem
from tests.factories import GenreFactory, UserFactory

pytestmark = pytest.mark.django_db

PATH = "/api/me/preferences"
DEFAULTS = {
    "theme": "system",
    "language": "en",
    "preferred_genres": [],
    "preferred_languages": [],
    "location": "",
    "privacy": {"profile": "public", "activity": "public", "watchlist": "public"},
    "spoilers": "hide",
    "notifications": {"email": True, "new_follower": True, "goals": True, "recommendations": True},
}


@pytest.fixture
def user():
    return UserFactory()


@pytest.fixture
def ana(user):
    return Caller(user)


def test_before_anything_was_chosen(ana):
    assert data(ana("GET", PATH)) == DEFAULTS
    assert not Preferences.objects.exists()


def test_choosing_everything(ana):
    GenreFactory(slug="noir"), GenreFactory(slug="war")
    chosen = {
        "theme": "dark",
        "language": "de",
        "preferred_genres": ["war", "noir"],
        "preferred_languages": ["de", "fr"],
        "location": "Kassel",
        "privacy": {"profile": "followers", "activity": "private", "watchlist": "private"},
        "spoilers": "show",
        "notifications": {
            "email": False,
            "new_follower": False,
            "goals": False,
            "recommendations": False,
        },
    }

    assert data(ana("PATCH", PATH, chosen)) == chosen
    assert data(ana("GET", PATH)) == chosen


def test_the_language_and_the_place_are_the_accounts(ana, user):
    ana("PATCH", PATH, {"language": "ar", "location": "Luxor"})

    user.refresh_from_db()
    assert (user.language, user.location) == ("ar", "Luxor")
    assert data(ana("GET", "/api/me"))["location"] == "Luxor"


def test_nested_parts_are_merged(ana):
    ana("PATCH", PATH, {"privacy": {"activity": "private"}, "notifications": {"goals": False}})
    answer = data(ana("PATCH", PATH, {"privacy": {"profile": "followers"}, "theme": "light"}))

    assert answer == DEFAULTS | {
        "theme": "light",
        "privacy": {"profile": "followers", "activity": "private", "watchlist": "public"},
        "notifications": DEFAULTS["notifications"] | {"goals": False},
    }


def test_repeated_values_count_once(ana):
    GenreFactory(slug="noir")
    answer = data(
        ana("PATCH", PATH, {"preferred_genres": ["noir"] * 3, "preferred_languages": ["en", "en"]})
    )

    assert (answer["preferred_genres"], answer["preferred_languages"]) == (["noir"], ["en"])


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"theme": "pink"}, "theme"),
        ({"theme": ["dark"]}, "theme"),
        ({"language": "fr"}, "language"),
        ({"language": None}, "language"),
        ({"preferred_genres": ["nothing-such"]}, "preferred_genres"),
        ({"preferred_genres": "noir"}, "preferred_genres"),
        ({"preferred_genres": [7]}, "preferred_genres.0"),
        ({"preferred_genres": ["noir"] * 31}, "preferred_genres"),
        ({"preferred_languages": ["english"]}, "preferred_languages.0"),
        ({"preferred_languages": ["xx"]}, "preferred_languages.0"),
        ({"preferred_languages": ["DE"]}, "preferred_languages.0"),
        ({"location": "x" * 81}, "location"),
        ({"privacy": {"profile": "friends"}}, "privacy.profile"),
        ({"privacy": {"reviews": "public"}}, "privacy.reviews"),
        ({"privacy": "public"}, "privacy"),
        ({"privacy": None}, "privacy"),
        ({"notifications": {"email": "yes"}}, "notifications.email"),
        ({"notifications": {"email": 1}}, "notifications.email"),
        ({"notifications": {"email": []}}, "notifications.email"),
        ({"spoilers": True}, "spoilers"),
        ({"role": "admin"}, "role"),
        ({"user": 1}, "user"),
        ({"user_id": 1}, "user_id"),
        ({"privacy_profile": "public"}, "privacy_profile"),
        ({"is_staff": True}, "is_staff"),
        ({"deletion_due_at": None}, "deletion_due_at"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_what_is_wrong_is_named_and_nothing_is_changed(ana, user, change, field):
    GenreFactory(slug="noir")
    before = User.objects.values().get()
    answer = ana("PATCH", PATH, {"theme": "dark", "location": "Oslo"} | change)

    status, code, fields = problem(answer)
    assert (status, code) == (400, "VALIDATION_ERROR")
    assert fields == [field] or fields[0].startswith(field)
    assert User.objects.values().get() == before
    assert not Preferences.objects.exists()


@pytest.mark.parametrize("method", ["GET", "PATCH"])
def test_signed_out(method):
    assert problem(Caller()(method, PATH))[:2] == (401, "NOT_AUTHENTICATED")


def test_everybody_has_their_own(ana):
    ben = Caller(UserFactory())
    ana("PATCH", PATH, {"theme": "dark", "privacy": {"profile": "private"}})

    assert data(ben("GET", PATH)) == DEFAULTS
