"""Scores, variety, leanings and rails, by table and by property."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recsys.candidates.rules import Evidence, Film, Seed, SharedPerson, seeds_of
from recsys.ranking.rules.blend import Scores
from recsys.ranking.rules.diversity import diverse, likeness
from recsys.ranking.rules.leanings import affinities, genre_leaning, strongest_leaning
from recsys.ranking.rules.rails import plan_genre, plan_rails
from tests.recsys.test_candidates import rated


def film(film_id: int, genre: str = "Drama", popular: float = 0.5, **facts) -> Film:
    facts = {"year": 1990, "language": "en", "country": "US", "mood": "dark"} | facts
    return Film(film_id, genres=(genre,), popular=popular, **facts)


def films(*listed: Film) -> dict[int, Film]:
    return {one.film_id: one for one in listed}


def evidence(*half_stars: int, **parts) -> Evidence:
    """Films 1, 2 … rated so, and films 11 to 60 to choose from."""
    known = films(*(film(place) for place in range(1, len(half_stars) + 1)))
    others = films(*(film(place, popular=place / 80) for place in range(11, 61)))
    parts = {"films": known | others} | parts
    return Evidence(seeds=seeds_of(rated(*half_stars)), **parts)


def test_nobody_known_is_shown_what_everybody_loves():
    scores = Scores(evidence(), [11, 20, 30])

    assert np.argmax(scores.totals) == 2
    assert [cause.kind for cause in scores.causes(30)] == ["popular"]


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"together": {1: {15: 0.3}}}, "rated"),
        ({"alike": {1: {15: 0.9}}}, "rated"),
        ({"people": (SharedPerson(1, 15, 5, "Ida Lupino", "director"),)}, "people"),
    ],
    ids=["by the community", "by meaning", "by people"],
)
def test_each_kind_of_evidence_lifts_a_film_and_is_named(parts, kind):
    without, given_ = evidence(10), evidence(10, **parts)

    before, after = Scores(without, [14, 15]), Scores(given_, [14, 15])

    assert after.total(15) > before.total(15)
    assert after.total(14) == pytest.approx(before.total(14))
    assert kind in {cause.kind for cause in after.causes(15)}


def test_what_resembles_a_disliked_film_falls():
    before = Scores(evidence(1), [15])
    after = Scores(evidence(1, alike={1: {15: 0.9}}), [15])

    assert after.total(15) < before.total(15)
    assert not [cause for cause in after.causes(15) if cause.kind == "rated"]


def test_what_the_community_keeps_apart_falls():
    before = Scores(evidence(10), [15])
    after = Scores(evidence(10, together={1: {15: -0.3}}), [15])

    assert after.total(15) < before.total(15)


def test_more_ratings_move_the_weight_from_everybody_to_the_person():
    few = Scores(evidence(10, together={1: {15: 0.3}}), [15])
    many = Scores(evidence(*[10] * 10, together={1: {15: 0.3}}), [15])

    def share(scores):
        parts = {cause.kind: cause.amount for cause in scores.causes(15)}
        return parts["popular"] / scores.total(15)

    assert share(many) < share(few)


@given(
    st.lists(st.integers(1, 10), min_size=1, max_size=6),
    st.dictionaries(st.integers(11, 30), st.floats(-0.5, 0.5), max_size=10),
    st.dictionaries(st.integers(11, 30), st.floats(-1, 1), max_size=10),
)
def test_the_parts_of_a_score_add_up(half_stars, together, alike):
    known = evidence(*half_stars, together={1: together}, alike={1: alike})
    scores = Scores(known, list(range(11, 31)))

    assert np.isfinite(scores.totals).all()
    for film_id in range(11, 31):
        causes = scores.causes(film_id)
        assert all(cause.amount > 0 for cause in causes)
        assert [c.amount for c in causes] == sorted((c.amount for c in causes), reverse=True)


def test_likeness_is_a_cosine_of_traits():
    same = likeness([film(1), film(2), film(3, "Horror", mood="cold", country="FR", year=1950)])

    assert same[0, 1] == pytest.approx(1.0)
    assert same[0, 2] == pytest.approx(0.0)
    assert likeness([]).shape == (0, 0)


@given(
    st.lists(st.floats(-5, 5), max_size=20),
    st.integers(0, 25),
    st.floats(0.01, 1),
)
def test_a_diverse_list_has_no_doubles_and_begins_with_the_best(scores, limit, relevance):
    values = np.array(scores)
    alike = np.full((len(scores), len(scores)), 0.5)

    chosen = diverse(values, alike, limit, relevance)

    assert len(chosen) == len(set(chosen)) == min(limit, len(scores))
    if chosen:
        assert values[chosen[0]] == pytest.approx(values.max(), abs=1e-6)


def test_variety_puts_another_kind_before_the_same_again():
    alike = np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    scores = np.array([1.0, 0.9, 0.5])

    assert diverse(scores, alike, 3, relevance=1.0) == [0, 1, 2]
    assert diverse(scores, alike, 3, relevance=0.5) == [0, 2, 1]


def test_liking_a_genre_needs_more_than_one_film():
    known = films(*(film(place, "Western") for place in range(1, 6)))

    one = affinities(seeds_of(rated(10)), known)
    five = affinities(seeds_of(rated(*[10] * 5)), known)

    assert 0 < one["genre", "Western"] < five["genre", "Western"] < 1


def test_the_strongest_leaning_is_what_is_rated_above_the_own_average():
    known = films(
        *(film(place, "Western", mood=f"m{place}") for place in (1, 2, 3)),
        *(film(place, "Drama", mood=f"m{place}") for place in (4, 5, 6)),
    )
    seeds = seeds_of(rated(10, 9, 10, 5, 4, 6))

    leaning = strongest_leaning(seeds, known)

    assert (leaning.trait, leaning.films) == (("genre", "Western"), 3)
    assert leaning.average == pytest.approx(29 / 3)
    assert strongest_leaning(seeds[:2], known) is None
    assert strongest_leaning((), known) is None
    assert genre_leaning("Drama", seeds, known).average == 5
    assert genre_leaning("Horror", seeds, known) is None


def test_rails_begin_with_top_and_never_show_what_was_rated():
    known = evidence(10, 9, 10, together={1: dict.fromkeys(range(15, 35), 0.2)})

    rails = plan_rails(known)

    assert [rail.kind for rail in rails][:2] == ["top", "because"]
    assert rails[1].seed.title_id == 1
    shown = {pick.film_id for rail in rails for pick in rail.picks}
    assert not shown & {1, 2, 3}


def test_a_later_rail_does_not_begin_with_what_an_earlier_one_showed():
    rails = plan_rails(evidence(10, 9, 10))
    top = {pick.film_id for pick in rails[0].picks[:10]}

    for rail in rails[1:]:
        assert not top & {pick.film_id for pick in rail.picks}


def test_a_newcomer_gets_a_full_page():
    known = films(
        *(
            film(place, genre, popular=place / 30, year=1950 + place)
            for place, genre in enumerate(["Drama", "Comedy", "Horror"] * 10, start=1)
        )
    )

    rails = plan_rails(Evidence(films=known))

    assert [rail.kind for rail in rails] == ["top", "genre", "genre", "genre"]
    first_genres = {known[pick.film_id].genres[0] for pick in rails[0].picks[:4]}
    assert first_genres == {"Drama", "Comedy", "Horror"}


def test_without_films_there_is_an_empty_first_rail():
    assert [(rail.kind, rail.picks) for rail in plan_rails(Evidence())] == [("top", ())]


def test_one_genre_is_one_rail():
    rail = plan_genre(evidence(10), "Drama")

    assert (rail.kind, rail.name, rail.leaning.films) == ("genre", "Drama", 1)
    assert {pick.film_id for pick in rail.picks} <= set(range(11, 61))


def test_the_rail_about_a_film_names_that_film_first():
    known = evidence(
        10,
        10,
        together={1: dict.fromkeys(range(11, 41), 0.1), 2: dict.fromkeys(range(11, 41), 0.3)},
    )
    rails = [rail for rail in plan_rails(known) if rail.seed == Seed(1, 10, 1.0)]

    for pick in rails[0].picks:
        assert pick.causes[0].seed.title_id == 1
