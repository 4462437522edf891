"""Fill a fresh copy with the built-in demo; safe to repeat."""

import time
from typing import IO, Any, cast

from django.core.management.base import BaseCommand
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from project.demo.steps import STEPS, Step


class Command(BaseCommand):
    """`manage.py prepare_demo`: one line a step, a bar while it takes long."""

    help = "Loads the built-in demo where it is missing."

    def handle(self, *args: Any, **options: Any) -> None:
        console = Console(file=cast("IO[str]", self.stdout))
        for step in STEPS:
            _run(step, console)


def _run(step: Step, console: Console) -> None:
    began = time.monotonic()
    columns = (TextColumn("  {task.description}"), BarColumn(), TimeElapsedColumn())
    # Without a terminal a bar would only leave empty lines behind.
    hidden = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as progress:
        task = progress.add_task(step.title, total=1.0)
        step.run(lambda share: progress.update(task, completed=share))
    console.print(f"  {step.title} ({time.monotonic() - began:.1f} s)", highlight=False)
