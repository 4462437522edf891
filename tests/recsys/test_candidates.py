"""Interests, the pool, and what is read for them."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from catalog.titles.models import Title
from recsys.candidates.rules import (
    MOST_LIKED,
    RECENCY_FLOOR,
    Rated,
    Seed,
    disliked,
    liked,
    pool,
    seeds_of,
)
from recsys.candidates.selectors import evidence_for, films_of, films_of_genre, ratings_of
from recsys.training.rules import strength
from recsys.training.selectors import serving_model
from tests.recsys.conftest import add_ratings

AT = datetime(2026, 1, 1, tzinfo=UTC)


def rated(*half_stars: int) -> list[Rated]:
    return [Rated(place, given, AT) for place, given in enumerate(half_stars, start=1)]


def test_newer_ratings_weigh_more():
    weights = [seed.weight for seed in seeds_of(rated(*[10] * 100))]

    assert weights[0] == 1.0
    assert weights == sorted(weights, reverse=True)
    assert weights[-1] == RECENCY_FLOOR


@given(st.lists(st.integers(1, 10), max_size=60))
def test_likes_and_dislikes_never_meet(half_stars):
    seeds = seeds_of(rated(*half_stars))
    likes, dislikes = liked(seeds), disliked(seeds)

    assert not {seed.title_id for seed in likes} & {seed.title_id for seed in dislikes}
    assert all(strength(seed.half_stars) > 0 for seed in likes)
    assert all(strength(seed.half_stars) < 0 for seed in dislikes)
    assert len(likes) <= MOST_LIKED


def test_the_pool_takes_from_both_sources_in_turn():
    seeds = (Seed(1, 10, 1.0), Seed(2, 2, -0.4))
    together = {1: {10: 0.2, 11: 0.1, 12: -0.1}, 2: {15: 0.9}}
    alike = {1: {20: 0.9, 21: 0.8}, 2: {25: 0.9}}

    assert pool(seeds, together, alike, [30], without={11}, most=9) == [30, 10, 20, 21]
    assert pool(seeds, together, alike, [30], without=(), most=2) == [30, 10]


def test_ratings_come_newest_first(village, newcomer):
    first, second = village.noirs[:2]
    add_ratings(newcomer, {first.pk: 8}, days_ago=3)
    add_ratings(newcomer, {second.pk: 9}, days_ago=2)

    assert [(r.title_id, r.half_stars) for r in ratings_of(newcomer)] == [
        (second.pk, 9),
        (first.pk, 8),
    ]


def test_evidence_names_likeness_and_people(village, newcomer):
    liked_film = village.noirs[0]
    add_ratings(newcomer, {liked_film.pk: 10})

    evidence = evidence_for(ratings_of(newcomer), serving_model())

    near = evidence.alike[liked_film.pk]
    assert max(near, key=near.get) in village.noir_ids
    assert {shared.film_id for shared in evidence.people} == {f.pk for f in village.noirs[1:3]}
    assert {shared.name for shared in evidence.people} == {"noir director 0"}
    assert liked_film.pk in evidence.films
    assert set(evidence.together[liked_film.pk]) <= village.noir_ids | village.musical_ids


def test_evidence_costs_the_same_whatever_is_rated(
    village, newcomer, django_assert_max_num_queries
):
    add_ratings(newcomer, dict.fromkeys(village.noir_ids, 9))
    own, model = ratings_of(newcomer), serving_model()

    with django_assert_max_num_queries(5):
        evidence_for(own, model)


def test_popularity_is_a_share_of_the_most_popular(village):
    films = films_of(village.noir_ids | village.musical_ids)

    assert max(film.popular for film in films.values()) == 1.0
    assert min(film.popular for film in films.values()) >= 0.0
    assert films[village.noirs[0].pk].genres == ("Noir",)


def test_a_genre_is_read_best_first(village):
    ids = films_of_genre("noir")

    popularity = [Title.objects.get(pk=film_id).popularity for film_id in ids]
    assert set(ids) == village.noir_ids
    assert popularity == sorted(popularity, reverse=True)
    assert films_of_genre("unknown") == []
