"""Reasons and headings in words."""

from dataclasses import replace

import pytest

from recsys.candidates.rules import Evidence, SharedPerson, seeds_of
from recsys.explain.rules import Because, Known, heading, pairs_to_count, reasons, stars
from recsys.ranking.rules.blend import Cause
from recsys.ranking.rules.leanings import Leaning
from recsys.ranking.rules.rails import Pick, RailPlan
from tests.recsys.test_candidates import rated
from tests.recsys.test_ranking import film, films

SEEDS = seeds_of(rated(9, 6))
EVIDENCE = Evidence(seeds=SEEDS, films=films(film(1), film(2), film(15, "Horror")))
KNOWN = Known(titles={1: "Heat", 2: "Big"}, loved={15: 12}, also_liked={(1, 15): 41})


def pick(*causes: Cause) -> Pick:
    return Pick(15, 0.5, causes)


@pytest.mark.parametrize(
    ("half_stars", "shown"), [(1, "½"), (2, "1"), (7, "3½"), (9, "4½"), (10, "5")]
)
def test_stars_are_shown_with_a_half(half_stars, shown):
    assert stars(half_stars) == shown


def test_a_rating_is_named_with_its_stars_and_the_others_who_agree():
    found = reasons(pick(Cause("rated", 0.4, seed=SEEDS[0], by_community=0.3)), EVIDENCE, KNOWN)

    assert found == (
        Because("rated", "You rated Heat 4½", 1),
        Because("community", "41 others who liked Heat rated it 4 or more", 1),
    )


@pytest.mark.parametrize(
    ("by_community", "others"), [(0.1, 41), (0.3, 2)], ids=["by meaning", "too few"]
)
def test_others_are_not_named_when_they_are_not_the_reason(by_community, others):
    known = replace(KNOWN, also_liked={(1, 15): others})
    cause = Cause("rated", 0.4, seed=SEEDS[0], by_community=by_community)

    assert [because.kind for because in reasons(pick(cause), EVIDENCE, known)] == ["rated"]


def test_what_added_little_is_not_named():
    found = reasons(
        pick(Cause("popular", 0.4), Cause("rated", 0.05, seed=SEEDS[0])), EVIDENCE, KNOWN
    )

    assert found == (Because("popular", "12 members rated it 4 or more"),)


def test_people_and_genres_have_their_own_words():
    person = SharedPerson(1, 15, 5, "Michael Mann", "director")
    found = reasons(
        pick(Cause("people", 0.4, person=person), Cause("genre", 0.3, genre="Drama")),
        EVIDENCE,
        KNOWN,
    )

    assert found == (
        Because("people", "Michael Mann again", 1),
        Because("genre", "You gave 2 drama films 3.8 stars on average"),
    )


@pytest.mark.parametrize(
    "causes",
    [(), (Cause("popular", 0.1),), (Cause("rated", 0.1, seed=seeds_of(rated(8, 8, 8))[2]),)],
    ids=["nothing", "loved by nobody", "a film that is gone"],
)
def test_without_a_nameable_cause_a_plain_fact_is_said(causes):
    found = reasons(pick(*causes), EVIDENCE, Known())

    assert found == (Because("genre", "Horror of the 1990s"),)


def test_one_member_is_not_many():
    found = reasons(pick(Cause("popular", 0.1)), EVIDENCE, Known(loved={15: 1}))

    assert found[0].text == "1 member rated it 4 or more"


def test_only_pairs_that_may_be_named_are_counted():
    plan = RailPlan(
        "top",
        (
            pick(
                Cause("rated", 0.4, seed=SEEDS[0], by_community=0.3),
                Cause("rated", 0.3, seed=SEEDS[1], by_community=0.1),
            ),
        ),
    )

    assert pairs_to_count([plan]) == {(1, 15)}


@pytest.mark.parametrize(
    ("plan", "seeds", "expected"),
    [
        (RailPlan("top", ()), SEEDS, ("top", "Picked for you", "From your 2 ratings")),
        (RailPlan("top", ()), SEEDS[:1], ("top", "Picked for you", "From your first rating")),
        (RailPlan("top", ()), (), ("top", "A place to start", "A bit of everything")),
        (RailPlan("top", (pick(),)), (), ("top", "A place to start", "Loved by members here")),
        (
            RailPlan("because", (), seed=SEEDS[0]),
            SEEDS,
            (
                "because-1",
                "Because you rated Heat 4½",
                "Close to it in story, or liked by the same people",
            ),
        ),
        (
            RailPlan(
                "genre",
                (),
                leaning=Leaning(("genre", "Science Fiction"), 1, 10.0),
                name="Science Fiction",
            ),
            SEEDS,
            (
                "genre-science-fiction",
                "Your kind of science fiction",
                "You gave 1 science fiction film 5 stars on average",
            ),
        ),
        (
            RailPlan("mood", (), leaning=Leaning(("mood", "tense"), 3, 9.0), name="tense"),
            SEEDS,
            ("mood-tense", "In a tense mood", "You gave 3 tense films 4.5 stars on average"),
        ),
        (
            RailPlan("genre", (pick(),), name="Drama"),
            (),
            ("genre-drama", "Drama", "Loved by members here"),
        ),
    ],
)
def test_headings(plan, seeds, expected):
    found = heading(plan, replace(EVIDENCE, seeds=seeds), KNOWN)

    assert (found.id, found.title, found.reason) == expected
    assert heading(RailPlan("different", ()), EVIDENCE, KNOWN).id == "different"
    assert heading(RailPlan("trending", ()), EVIDENCE, KNOWN).id == "trending"
