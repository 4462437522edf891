"""The viewing profile a request speaks for."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory
from rest_framework.request import Request

from catalog.library.models import Rating
from core.api.errors import InvalidError
from core.profiles.models import Profile
from core.profiles.selectors import ANYBODY, Viewer, viewer_of
from tests.callers import Caller, data, problem
from tests.factories import TitleFactory, UserFactory, profile_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def user():
    return UserFactory()


@pytest.fixture
def kids(user):
    return Profile.objects.create(user=user, name="Kids", maturity=6, language="de")


def asking(user, **headers) -> Request:
    request = Request(RequestFactory().get("/", headers=headers))
    request.user = user
    return request


def test_the_default_profile_speaks_when_none_is_named(user, kids, django_assert_num_queries):
    request, first = asking(user), profile_of(user)

    with django_assert_num_queries(1):
        assert viewer_of(request) == viewer_of(request) == Viewer(first, 18, "")


def test_the_one_that_is_named_speaks(user, kids, django_assert_num_queries):
    request = asking(user, **{"X-Profile": str(kids.pk)})

    with django_assert_num_queries(1):
        assert viewer_of(request) == viewer_of(request) == Viewer(kids.pk, 6, "de")


def test_nobody_has_no_profile_whatever_is_named(kids, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert viewer_of(asking(AnonymousUser(), **{"X-Profile": str(kids.pk)})) == ANYBODY


@pytest.mark.parametrize(
    "named", ["", "0", "-1", "1.5", "abc", "9" * 18, "9" * 40, "²", "1 OR 1=1", "1, 2", "null"]
)
def test_what_names_no_profile_is_refused(user, named):
    with pytest.raises(InvalidError):
        viewer_of(asking(user, **{"X-Profile": named}))


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/api/movies", None),
        ("GET", "/api/movies/{film}", None),
        ("GET", "/api/movies/{film}/similar", None),
        ("PUT", "/api/movies/{film}/rating", {"rating": 4}),
        ("DELETE", "/api/movies/{film}/rating", None),
        ("GET", "/api/search?q=film", None),
        ("GET", "/api/search/history", None),
        ("DELETE", "/api/search/history", None),
        ("GET", "/api/recommendations/for-you", None),
        ("GET", "/api/recommendations/by-genre/drama", None),
        ("GET", "/api/users/profile/taste-profile", None),
    ],
)
def test_somebody_elses_profile_opens_nothing(user, method, path, body):
    film = TitleFactory(genres=["drama"])
    other = UserFactory()
    Rating.objects.create(
        profile_id=profile_of(other), title=film, half_stars=2, rated_at="2026-01-01T00:00Z"
    )
    answer = Caller(user, profile=profile_of(other))(method, path.format(film=film.pk), body)

    assert problem(answer) == (400, "VALIDATION_ERROR", ["X-Profile"])
    assert Rating.objects.get().half_stars == 2


def test_each_profile_has_ratings_of_its_own(user, kids):
    film = TitleFactory()
    mine, theirs = Caller(user), Caller(user, profile=kids.pk)
    mine("PUT", f"/api/movies/{film.pk}/rating", {"rating": 4.5})

    def rating(caller: Caller):
        return data(caller("GET", "/api/movies"))[0]["mine"]["rating"]

    assert data(mine("GET", "/api/users/profile/taste-profile"))["average_rating"] == 4.5
    assert data(theirs("GET", "/api/users/profile/taste-profile"))["average_rating"] is None
    assert rating(mine) == 4.5
