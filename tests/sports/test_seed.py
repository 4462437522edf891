"""Filling the built-in match day."""

from datetime import UTC, datetime, timedelta

import pytest

from sports.fixtures.models import Competition, Match, Moment, Player, Team
from sports.fixtures.rules import IN_PLAY
from sports.providers.demo.seed import seed_match_day

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def test_a_first_run_fills_tables_and_shows_live_matches_at_once(topics_published):
    shares = []

    seed_match_day(NOW, shares.append)

    assert Competition.objects.count() == 5
    assert (Team.objects.count(), Player.objects.count()) == (38, 38 * 18)
    assert 4 <= Match.objects.filter(status__in=IN_PLAY).count() <= 6
    assert Match.objects.filter(status="finished").count() >= 150
    assert Match.objects.filter(kickoff__gt=NOW + timedelta(hours=47)).exists()
    assert not Match.objects.filter(kickoff__lt=NOW, status="scheduled").exists()
    assert Moment.objects.filter(kind="goal").exists()
    assert shares[-1] == 1.0
    assert topics_published() == []


def test_a_repeated_run_changes_nothing():
    seed_match_day(NOW, lambda share: None)
    before = (Match.objects.count(), Moment.objects.count())

    assert seed_match_day(NOW, lambda share: None) == 0
    assert (Match.objects.count(), Moment.objects.count()) == before


def test_matches_missed_while_away_are_filled_in_quietly(topics_published):
    seed_match_day(NOW, lambda share: None)

    seed_match_day(NOW + timedelta(hours=6), lambda share: None)

    overdue = Match.objects.filter(kickoff__lte=NOW + timedelta(hours=6), status="scheduled")
    assert not overdue.exists()
    assert topics_published() == []


def test_without_a_match_day_nothing_is_filled_in(settings):
    settings.SPORTS_DEMO_RATE = 0

    assert seed_match_day(NOW, lambda share: None) == 0
    assert not Match.objects.exists()
