"""`manage.py demo_goal`."""

import json
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
import time_machine
from django.core.management import CommandError, call_command

from sports.fixtures.models import Match
from sports.live.following import follow, refresh
from sports.providers.demo.provider import DemoProvider
from tests.sports.makers import a_match

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def live_match():
    provider = DemoProvider(10)
    refresh(provider, NOW)
    follow(provider, NOW)
    return Match.objects.filter(status="live", minute__lt=40).order_by("pk").first()


def call(match_id, side):
    out = StringIO()
    call_command("demo_goal", str(match_id), side, stdout=out)
    return json.loads(out.getvalue())


def test_a_goal_is_scored_announced_and_stays(live_match, published):
    before = (live_match.home_score, live_match.away_score)
    with time_machine.travel(NOW + timedelta(milliseconds=100), tick=False):
        printed = call(live_match.pk, "away")

    assert printed == {
        "match_id": live_match.pk,
        "side": "away",
        "home": before[0],
        "away": before[1] + 1,
    }
    assert published(f"match:{live_match.pk}")[-1] == "match.goal"
    assert published("scores")[-1] == "match.score_changed"
    goals = published(f"match:{live_match.pk}").count("match.goal")

    follow(DemoProvider(10), NOW + timedelta(milliseconds=200))

    live_match.refresh_from_db()
    assert live_match.away_score == before[1] + 1
    assert published(f"match:{live_match.pk}").count("match.goal") == goals


def test_two_goals_in_a_row_both_count(live_match):
    before = live_match.home_score
    for milliseconds in (100, 150):
        with time_machine.travel(NOW + timedelta(milliseconds=milliseconds), tick=False):
            call(live_match.pk, "home")

    live_match.refresh_from_db()
    assert live_match.home_score == before + 2


def test_a_match_that_is_not_in_play_is_refused(live_match):
    waiting = Match.objects.filter(status="scheduled").order_by("-kickoff").first()

    with (
        time_machine.travel(NOW, tick=False),
        pytest.raises(CommandError, match="not in play"),
    ):
        call(waiting.pk, "home")


@pytest.mark.parametrize("make", [lambda: 10**9, lambda: a_match().pk], ids=["none", "real"])
def test_another_match_is_refused(make):
    with pytest.raises(CommandError, match="no such match"):
        call(make(), "home")
