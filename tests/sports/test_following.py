"""The tasks that keep matches moving."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection

from realtime.log.reading import events_after
from sports.fixtures.models import Competition, Match
from sports.fixtures.rules import IN_PLAY
from sports.live import following
from sports.live.following import due_matches, follow, prune_demo, refresh
from sports.live.tasks import prune, refresh_fixtures, tick
from sports.live.turns import turn
from sports.providers.demo.provider import DemoProvider
from sports.providers.demo.seed import seed_match_day
from sports.providers.models import DemoGoal

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def demo():
    provider = DemoProvider(10)
    refresh(provider, NOW)
    return provider


def test_from_nothing_it_catches_up_with_what_is_on(demo):
    follow(demo, NOW)

    live = Match.objects.filter(status__in=IN_PLAY)
    assert 4 <= live.count() <= 6
    assert not Match.objects.filter(kickoff__lte=NOW, status="scheduled").exists()


def test_a_second_look_at_the_same_moment_tells_nothing(demo):
    follow(demo, NOW)

    assert follow(demo, NOW) == 0


def test_a_worker_that_was_away_tells_all_it_missed_once_and_in_order(demo):
    follow(demo, NOW)
    later = NOW + timedelta(hours=1)

    follow(demo, later)

    assert not Match.objects.filter(kickoff__lte=later, status="scheduled").exists()
    for match in Match.objects.filter(status="finished", kickoff__gt=NOW).order_by("pk")[:8]:
        told = [
            json.loads(event.data)["moment"]["seq"]
            for event in events_after(f"match:{match.pk}", 0, limit=500).events
            if event.type != "match.corrected"
        ]
        assert told == list(range(1, match.moments.count() + 1))


def test_ticks_and_one_long_absence_end_in_the_same_state(demo):
    for seconds in range(0, 900, 37):
        follow(demo, NOW + timedelta(seconds=seconds))
    watched = _everything(NOW)
    Match.objects.all().delete()

    refresh(demo, NOW)
    follow(demo, NOW + timedelta(seconds=888))

    assert _everything(NOW) == watched


def _everything(now):
    matches = Match.objects.filter(kickoff__range=(now - timedelta(minutes=10), now))
    return [
        (
            match.provider_id,
            match.status,
            match.home_score,
            match.away_score,
            list(match.moments.order_by("seq").values_list("key", "seq", "home_score", "at")),
        )
        for match in matches.order_by("provider_id")
    ]


def test_a_report_that_cannot_be_taken_in_does_not_hold_up_the_others(demo, monkeypatch, caplog):
    ingest, broken = following.ingest, []

    def sometimes(report):
        if not broken:
            broken.append(report.provider_id)
            raise RuntimeError("no")
        return ingest(report)

    monkeypatch.setattr(following, "ingest", sometimes)
    follow(demo, NOW)

    assert broken[0] in caplog.text
    assert Match.objects.filter(status__in=IN_PLAY).count() >= 3


def test_fixtures_reach_two_days_ahead_and_are_stored_once(demo):
    count = Match.objects.count()

    assert Match.objects.filter(kickoff__gt=NOW + timedelta(hours=47)).exists()
    assert not Match.objects.filter(kickoff__gt=NOW + timedelta(hours=48)).exists()
    assert refresh(demo, NOW) == 0
    assert Match.objects.count() == count


def test_at_another_rate_what_never_ends_is_dropped(demo):
    follow(demo, NOW)
    finished = Match.objects.filter(status="finished").count()

    refresh(DemoProvider(20), NOW)

    old = Match.objects.filter(provider_id__endswith="@10")
    assert (old.count(), set(old.values_list("status", flat=True))) == (finished, {"finished"})


def test_a_new_season_is_the_competitions_season(demo):
    before = Competition.objects.get(slug="meridian-league").season

    refresh(demo, NOW + timedelta(hours=16))

    assert Competition.objects.get(slug="meridian-league").season != before


def test_due_are_those_in_play_about_to_begin_and_overdue(demo):
    first = Match.objects.order_by("kickoff").first()
    ids = due_matches("demo", NOW)

    assert first.provider_id in ids
    assert len(ids) <= 60
    kickoffs = [Match.objects.get(provider_id=key).kickoff for key in ids]
    assert kickoffs == sorted(kickoffs, reverse=True)
    assert kickoffs[0] <= NOW + timedelta(minutes=10)


def test_pruning_keeps_three_days_and_the_season_being_played():
    seed_match_day(NOW, lambda share: None)
    current = Competition.objects.get(slug="meridian-league").season
    kept = Match.objects.filter(season=current, kickoff__lt=NOW).count()
    DemoGoal.objects.create(match_key="gone@10", side="home", elapsed=1)
    DemoGoal.objects.update(created_at=NOW - timedelta(days=9))

    deleted = prune_demo(NOW + timedelta(days=4))

    assert deleted > 0
    assert not DemoGoal.objects.exists()
    left = Match.objects.filter(kickoff__lt=NOW)
    assert set(left.values_list("season", flat=True)) <= set(
        Competition.objects.values_list("season", flat=True)
    )
    assert left.filter(season=current).count() == kept


def test_the_tasks_run_end_to_end(published):
    with time_machine.travel(NOW, tick=False):
        refresh_fixtures()
        tick()
        prune()

    assert "match.started" in published("scores")


def test_a_tick_leaves_while_another_one_runs(published, monkeypatch):
    monkeypatch.setattr("sports.live.tasks.turn", _taken)
    with time_machine.travel(NOW, tick=False):
        refresh_fixtures()
        tick()

    assert not Match.objects.exists()


class _taken:  # noqa: N801
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return False

    def __exit__(self, *error):
        return False


@pytest.mark.django_db(transaction=True)
def test_a_turn_is_held_by_one_connection_alone():
    with turn("x") as mine:
        other = connection.copy()
        try:
            with other.cursor() as cursor:
                cursor.execute("SELECT pg_try_advisory_lock(hashtextextended('x', 0))")
                assert (mine, cursor.fetchone()[0]) == (True, False)
        finally:
            other.close()
    with turn("x") as again:
        assert again


def test_without_a_match_day_nobody_is_asked(settings):
    settings.SPORTS_DEMO_RATE = 0

    tick()
    refresh_fixtures()

    assert not Match.objects.exists()
