"""Rails follow the age limit of their viewing profile, in what they show and in what they say."""

import json

import pytest
from rest_framework.test import APIClient

from catalog.titles.models import Title
from core.profiles.models import Profile
from realtime.log.reading import events_after
from recsys.serving.kept import film_ids
from recsys.serving.models import RailState
from recsys.serving.services import Occasion, refresh_rails
from tests.factories import TitleFactory, UserFactory
from tests.recsys.conftest import add_ratings

pytestmark = pytest.mark.django_db


def test_a_lower_limit_takes_films_from_the_rails_and_announces_it(queue, published):
    mild, _grim = TitleFactory(age_rating=6), TitleFactory(age_rating=16)
    user = UserFactory()
    profile = Profile.objects.create(user=user, name="Mio")
    refresh_rails(profile.pk)
    client = APIClient()
    client.force_authenticate(user)

    client.patch(f"/api/me/profiles/{profile.pk}", {"maturity": 12}, format="json")
    queue.deliver()

    assert published(f"recommendations@{profile.pk}") == ["recommendations.updated"] * 2
    assert film_ids(RailState.objects.get(pk=profile.pk).rails, 50) == [mild.pk]


def test_another_name_announces_nothing(queue, published):
    user = UserFactory()
    profile = Profile.objects.create(user=user, name="Mio", maturity=12)
    client = APIClient()
    client.force_authenticate(user)

    client.patch(f"/api/me/profiles/{profile.pk}", {"name": "Mia", "maturity": 12}, format="json")
    queue.deliver()

    assert published(f"recommendations@{profile.pk}") == []


@pytest.fixture
def rated_grim(village, newcomer):
    """A film that a profile loved, beyond whose limit it is now, among others that suit everybody."""
    Title.objects.update(age_rating=6)
    grim, mild = village.noirs[:2]
    Title.objects.filter(pk=grim.pk).update(title="The Cellar", age_rating=16)
    add_ratings(newcomer, {mild.pk: 9, grim.pk: 10})
    return grim


def watching(profile_id, maturity):
    """A client of that profile, which sees films up to that age."""
    Profile.objects.filter(pk=profile_id).update(maturity=maturity)
    client = APIClient()
    client.force_authenticate(Profile.objects.get(pk=profile_id).user)
    return client


ADDRESSES = ("/api/recommendations/for-you", "/api/recommendations/by-genre/noir")


@pytest.mark.parametrize("path", ADDRESSES)
def test_reasons_and_headings_name_no_film_beyond_the_limit(rated_grim, newcomer, path):
    everything = watching(newcomer, 18).get(path).json()["data"]
    limited = watching(newcomer, 12).get(path).json()["data"]

    assert "The Cellar" in json.dumps(everything)
    assert "The Cellar" not in json.dumps(limited)
    assert rated_grim.pk not in {*named_in(limited)}
    assert "Noir 1" in json.dumps(limited)


def named_in(found):
    """The films that anything in an answer stands for."""
    if isinstance(found, dict):
        if "id" in found and "title" in found:
            yield found["id"]
        for value in found.values():
            yield from named_in(value)
    elif isinstance(found, list):
        for value in found:
            yield from named_in(value)


def announced(profile_id):
    """The newest announcement of a profile's rails."""
    return json.loads(events_after(f"recommendations@{profile_id}", 0, limit=10).events[-1].data)


def test_a_new_rating_that_is_beyond_the_limit_by_now_is_not_named_when_it_is_announced(
    rated_grim, newcomer
):
    watching(newcomer, 12)

    refresh_rails(newcomer)

    assert "The Cellar" not in json.dumps(announced(newcomer))


@pytest.mark.parametrize(
    ("kind", "text"),
    [("unrated", "you withdrew your rating of a film"), ("dismissed", "you dismissed a film")],
)
def test_what_was_done_with_a_film_beyond_the_limit_is_announced_without_its_name(
    rated_grim, newcomer, kind, text
):
    refresh_rails(newcomer)
    watching(newcomer, 12)

    refresh_rails(newcomer, Occasion(kind, rated_grim.pk))

    assert announced(newcomer)["reason"] == {"kind": kind, "movie": None, "text": text}
    assert "The Cellar" not in json.dumps(announced(newcomer))
