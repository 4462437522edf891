"""The tables of matches, for Django to find."""

from sports.fixtures.models import Competition, Match, Moment, Player, Team
from sports.providers.models import DemoGoal

__all__ = ["Competition", "DemoGoal", "Match", "Moment", "Player", "Team"]
