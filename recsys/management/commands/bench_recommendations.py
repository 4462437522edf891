"""How fast the recommendations are."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from recsys.evaluation.bench import bench


class Command(BaseCommand):
    """`manage.py bench_recommendations [--people 20] [--ratings 5]`: needs loaded films."""

    help = "Lets made-up people rate films at once and prints what it took."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--people", type=int, default=20)
        parser.add_argument("--ratings", type=int, default=5)

    def handle(self, *args: Any, people: int, ratings: int, **options: Any) -> None:
        self.stdout.write(f"{'milliseconds':<36}{'runs':>6}{'p50':>9}{'p95':>9}{'max':>9}")
        for timing in bench(people, ratings):
            values = (timing.at(0.5), timing.at(0.95), timing.milliseconds[-1])
            self.stdout.write(
                f"{timing.name:<36}{len(timing.milliseconds):>6}"
                + "".join(f"{value:>9.1f}" for value in values)
            )
