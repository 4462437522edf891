"""`manage.py bench_log`: what the event log takes, on the database and Redis of the settings."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from project.bench.figures import table
from project.bench.log import log_bench


class Command(BaseCommand):
    help = "Measure the event log: events a second, and publishing while old ones are dropped. Leaves nothing behind."

    def add_arguments(self, parser: CommandParser) -> None:
        """How long each rate is measured, and how full the log is for the rest (420 bytes an event)."""
        parser.add_argument("--seconds", type=float, default=5.0)
        parser.add_argument("--events", type=int, default=100_000)

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one table."""
        with log_bench() as bench:
            rows = bench.rates(options["seconds"])
            rows += bench.retention(options["events"], options["seconds"])
        self.stdout.write(table(rows))
