"""`manage.py demo_goal MATCH_ID home|away`: a goal in the built-in match day, now."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sports.live.demo_goals import DemoGoalError, add_demo_goal


class Command(BaseCommand):
    """Makes a goal happen in a match of the built-in match day, and prints it as one line of JSON."""

    help = "Make a goal happen now in a match of the built-in match day (status `live` or `extra_time`)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("match_id", type=int)
        parser.add_argument("side", choices=["home", "away"])

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            score = add_demo_goal(match_id=options["match_id"], side=options["side"])
        except DemoGoalError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            json.dumps(
                {
                    "match_id": options["match_id"],
                    "side": options["side"],
                    "home": score.home,
                    "away": score.away,
                }
            )
        )
