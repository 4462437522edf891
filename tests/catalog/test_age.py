"""A viewing profile with an age limit: films beyond it are nowhere."""

import pytest
from rest_framework.test import APIClient

from catalog.embeddings.models import Embedding
from catalog.search.documents import refresh_documents
from catalog.titles.builtin import read_films
from core.profiles.models import Profile
from recsys.candidates.selectors import films_of_genre
from recsys.serving.computing import rails_for, taste_of
from recsys.serving.kept import film_ids
from tests.factories import TitleFactory, UserFactory

pytestmark = pytest.mark.django_db

LIMIT = 12


@pytest.fixture
def child():
    """A client that watches as a profile for twelve-year-olds."""
    user = UserFactory()
    profile = Profile.objects.create(user=user, name="Mio", maturity=LIMIT)
    client = APIClient()
    client.force_authenticate(user)
    client.credentials(HTTP_X_PROFILE=str(profile.pk))
    client.profile = profile
    return client


@pytest.fixture
def films():
    films = {
        "mild": TitleFactory(title="Harbour Lights", age_rating=6, genres=["drama"]),
        "grim": TitleFactory(title="Harbour Nights", age_rating=16, genres=["drama"]),
        "unsaid": TitleFactory(title="Harbour Fog", age_rating=None, genres=["drama"]),
        "other": TitleFactory(title="Harbour Noon", age_rating=12, genres=["drama"]),
    }
    Embedding.objects.bulk_create(
        Embedding(title=title, model="m", text_hash="h", vector=[1.0, place / 10] + [0.0] * 382)
        for place, title in enumerate(films.values())
    )
    refresh_documents()
    return films


def titles(answer):
    return {entry["title"] for entry in answer.json()["data"]}


@pytest.mark.parametrize(
    "path",
    [
        "/api/movies",
        "/api/movies?genre=drama",
        "/api/search?q=harbour",
        "/api/search/suggest?q=harb",
    ],
)
def test_lists_hold_what_suits_the_profile_and_nothing_else(child, films, path):
    everybody = APIClient()

    assert titles(child.get(path)) == {"Harbour Lights", "Harbour Noon"}
    assert titles(everybody.get(path)) == {film.title for film in films.values()}


def test_similar_films_suit_the_profile(child, films):
    assert titles(child.get(f"/api/movies/{films['mild'].pk}/similar")) == {"Harbour Noon"}


@pytest.mark.parametrize("film", ["grim", "unsaid"])
def test_the_address_of_a_hidden_film_says_why_it_stays_closed(child, films, film):
    answer = child.get(f"/api/movies/{films[film].pk}")

    assert (answer.status_code, answer.json()["code"]) == (403, "PERMISSION_DENIED")
    assert answer.json()["detail"] == (
        "This viewing profile sees films for ages up to 12. Choose another profile."
    )


def test_a_hidden_film_cannot_be_rated_but_an_old_rating_can_be_withdrawn(child, films):
    path = f"/api/movies/{films['grim'].pk}/rating"

    assert child.put(path, {"rating": 4}, format="json").status_code == 403
    assert child.delete(path).status_code == 204


def test_recommendations_suit_the_profile(child, films):
    profile_id = child.profile.pk
    suitable = {films["mild"].pk, films["other"].pk}

    assert set(film_ids(rails_for(taste_of(profile_id)), 50)) == suitable
    child.put(f"/api/movies/{films['mild'].pk}/rating", {"rating": 5}, format="json")
    assert set(film_ids(rails_for(taste_of(profile_id)), 50)) == {films["other"].pk}
    assert set(films_of_genre("drama", LIMIT)) == suitable


def test_another_limit_is_another_taste(child):
    before = taste_of(child.profile.pk).fingerprint
    Profile.objects.filter(pk=child.profile.pk).update(maturity=16)

    assert taste_of(child.profile.pk).fingerprint != before


def test_every_film_we_tell_of_says_from_which_age():
    assert {film.age for film in read_films()} == {0, 6, 12, 16, 18}
