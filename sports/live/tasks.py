"""The live queue: what keeps matches moving."""

from celery import shared_task
from django.utils import timezone

from sports.live.following import follow, prune_demo, refresh
from sports.live.turns import turn
from sports.providers.registry import active_providers


@shared_task(name="sports.live.tasks.tick")
def tick() -> None:
    """Take in how all matches in play and due stand now. Skipped while another one runs."""
    with turn("sports.tick") as mine:
        if mine:
            for provider in active_providers():
                follow(provider, timezone.now())


@shared_task(name="sports.live.tasks.refresh_fixtures")
def refresh_fixtures() -> None:
    """Store competitions, teams and the fixtures of the next two days."""
    with turn("sports.refresh") as mine:
        if mine:
            for provider in active_providers():
                refresh(provider, timezone.now())


@shared_task(name="sports.live.tasks.prune")
def prune() -> None:
    """Drop matches of the built-in match day that nobody looks for any more."""
    prune_demo(timezone.now())
