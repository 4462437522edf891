"""Learning which films go together, and which are loved now."""

from datetime import timedelta

import numpy as np
import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from catalog.library.models import Rating
from catalog.titles.models import Title
from recsys.training import tasks
from recsys.training.models import ModelVersion, TitleNeighbours
from recsys.training.popularity import refresh_popularity
from recsys.training.rules import Ratings, ease, learn_neighbours, strength, strongest
from recsys.training.selectors import neighbours_of, serving_model
from recsys.training.services import train
from tests.factories import TitleFactory, UserFactory, profile_of
from tests.recsys.conftest import add_ratings


def test_more_stars_speak_more_for_a_film():
    values = [strength(half_stars) for half_stars in range(1, 11)]

    assert values == sorted(values)
    assert (values[0], values[-1]) == (-0.5, 1.0)


def test_films_liked_by_the_same_people_go_together():
    people = np.repeat(np.arange(20), 3)
    films = np.array([1, 2, 9] * 10 + [3, 4, 9] * 10)
    liking = np.full(len(films), 10)

    rows = {
        row.title_id: row
        for row in learn_neighbours(Ratings(people, films, liking), regularisation=5, keep=2)
    }

    assert rows[1].neighbours[0] == 2
    assert rows[3].neighbours[0] == 4
    assert all(len(row.neighbours) <= 2 for row in rows.values())


@given(
    st.lists(st.lists(st.floats(0, 1), min_size=4, max_size=4), min_size=1, max_size=8),
    st.floats(0.5, 50),
)
def test_a_film_never_speaks_for_itself_and_every_weight_is_a_number(liked, regularisation):
    weights = ease(np.array(liked), regularisation)

    assert np.isfinite(weights).all()
    assert (np.diag(weights) == 0).all()


def test_only_the_strongest_are_kept_also_those_that_speak_against():
    weights = np.array([[0.0, 0.1, -0.9, 0.0]])

    row = strongest([7, 8, 9, 10], np.vstack([weights] * 4), keep=3)[0]

    assert (row.neighbours, row.weights) == ((9, 8), (-0.9, 0.1))


def test_training_writes_a_version_that_serves(village):
    model = serving_model()

    assert (model.ratings, model.profiles, model.titles) == (Rating.objects.count(), 12, 20)
    noir = village.noirs[0].pk
    weights = neighbours_of(model, [noir])[noir]
    best = max(weights, key=weights.get)
    assert best in village.noir_ids


def test_a_version_that_is_not_whole_does_not_serve(village):
    before = serving_model()
    ModelVersion.objects.create(method="ease", ratings=1, profiles=1, titles=1)

    assert serving_model() == before


def test_old_versions_are_dropped(village):
    for _ in range(4):
        newest = train()

    assert ModelVersion.objects.count() == 3
    assert serving_model() == newest
    assert set(TitleNeighbours.objects.values_list("model", flat=True)) == set(
        ModelVersion.objects.values_list("pk", flat=True)
    )


@pytest.mark.django_db
def test_without_ratings_there_is_nothing_to_learn():
    assert tasks.train_model() is None
    assert serving_model() is None


def test_training_as_a_task_names_the_version(village):
    assert tasks.train_model() == serving_model().name


@pytest.mark.django_db
def test_popularity_counts_liking_and_fades():
    new, old, disliked, nobody = TitleFactory.create_batch(4)
    person = profile_of(UserFactory())
    add_ratings(person, {new.pk: 10}, days_ago=0)
    add_ratings(person, {old.pk: 10}, days_ago=30)
    add_ratings(person, {disliked.pk: 5}, days_ago=0)
    now = timezone.now()

    moved = refresh_popularity(now)
    again = refresh_popularity(now)

    values = dict(Title.objects.values_list("pk", "popularity"))
    assert values[new.pk] == pytest.approx(1.0, abs=0.01)
    assert values[old.pk] == pytest.approx(0.5, abs=0.01)
    assert values[disliked.pk] == values[nobody.pk] == 0
    assert (moved, again) == (2, 0)


@pytest.mark.django_db
def test_popularity_falls_again_when_ratings_go():
    title = TitleFactory()
    add_ratings(profile_of(UserFactory()), {title.pk: 10}, days_ago=0)
    tasks.refresh_popularity()
    Rating.objects.all().delete()

    assert refresh_popularity(timezone.now() + timedelta(days=1)) == 1
    title.refresh_from_db()
    assert title.popularity == 0
