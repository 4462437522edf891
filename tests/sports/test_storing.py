"""Storing what a provider lists."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sports.fixtures.models import Competition, Match, Player, Team
from sports.providers.reports import (
    Catalogue,
    CompetitionReport,
    FixtureReport,
    PlayerReport,
    TeamReport,
)
from sports.providers.storing import store_catalogue, store_fixtures

pytestmark = pytest.mark.django_db

LEAGUE = CompetitionReport("pl", "Paper League", "Paperland", "2026", "league", ("#111", "#222"))
ANA = PlayerReport("ana", "Ana", "Ana Paper", 9, "forward", "Paperland")
ALDER, BIRCH = (
    TeamReport(
        key, key.title(), key.title(), "City", "Paperland", None, "Ground", None,
        ("#111", "#222"), ("shield", "bend"), squad,
    )
    for key, squad in (("alder", (ANA,)), ("birch", ()))
)  # fmt: skip
LISTED = Catalogue((LEAGUE,), (ALDER, BIRCH))
OPENER = FixtureReport(
    "1",
    "pl",
    "2026",
    "round 1",
    datetime(2026, 11, 21, 15, 0, tzinfo=UTC),
    "alder",
    "birch",
    "Ground",
)


def test_a_catalogue_is_stored_and_corrected():
    store_catalogue("paper", LISTED)
    moved = replace(ALDER, venue="New Ground", squad=(replace(ANA, number=10),))

    store_catalogue("paper", replace(LISTED, teams=(moved, BIRCH)))

    assert Competition.objects.get().season == "2026"
    assert Team.objects.get(provider_id="alder").venue == "New Ground"
    assert Player.objects.get().number == 10


def test_a_fixture_is_stored_once_and_moves_with_the_provider():
    store_catalogue("paper", LISTED)
    later = OPENER.kickoff + timedelta(days=1)

    assert store_fixtures("paper", [OPENER]) == 1
    assert store_fixtures("paper", [replace(OPENER, kickoff=later)]) == 0

    assert Match.objects.get().kickoff == later


def test_a_match_that_has_begun_stays_as_it_is():
    store_catalogue("paper", LISTED)
    store_fixtures("paper", [OPENER])
    Match.objects.update(status="live")

    store_fixtures("paper", [replace(OPENER, stage="round 2")])

    assert Match.objects.get().stage == "round 1"


def test_a_fixture_of_an_unlisted_team_is_an_error():
    store_catalogue("paper", LISTED)

    with pytest.raises(KeyError):
        store_fixtures("paper", [replace(OPENER, home="cedar")])


def test_queries_do_not_grow(django_assert_max_num_queries):
    store_catalogue("paper", LISTED)
    fixtures = [replace(OPENER, provider_id=str(n)) for n in range(9)]

    # Two of these are the savepoint that a test's own transaction makes of it.
    with django_assert_max_num_queries(7):
        store_fixtures("paper", fixtures)
