"""A goal at the push of a button, for showing live push and for the browser's tests."""

from django.conf import settings
from django.utils import timezone

from realtime.events.sports import Score
from sports.fixtures.models import Match
from sports.fixtures.shapes import score_of
from sports.live.services import ingest
from sports.providers.demo.provider import DemoProvider
from sports.providers.models import DemoGoal
from sports.providers.reports import Side


class DemoGoalError(Exception):
    """Why there cannot be a goal now, in a sentence."""


def add_demo_goal(*, match_id: int, side: Side) -> Score:
    """Let that side score now; the score after it. Raises DemoGoalError when the ball is not in play.

    The goal is kept beside the match day's own, so the next report includes it too.
    """
    match = Match.objects.filter(pk=match_id, provider="demo").first()
    if match is None:
        raise DemoGoalError("There is no such match of the built-in match day.")
    provider = DemoProvider(settings.SPORTS_DEMO_RATE)
    elapsed = provider.playing_second(match.provider_id, timezone.now())
    if elapsed is None:
        raise DemoGoalError("The ball is not in play: choose a match whose clock runs.")
    DemoGoal.objects.create(match_key=match.provider_id, side=side, elapsed=elapsed)
    # Only now: a report counts as newer than another by its moment, and this one must know the goal.
    for report in provider.reports(timezone.now(), [match.provider_id]):
        ingest(report)
    match.refresh_from_db()
    return score_of(match)
