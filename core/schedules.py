"""Periodic tasks: declared in `project/schedule.py`, kept in the database, edited by administrators."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.db import transaction
from django_celery_beat.models import CrontabSchedule, IntervalSchedule, PeriodicTask


@dataclass(frozen=True, slots=True)
class Every:
    """At a fixed distance; whole seconds, minutes or hours."""

    interval: timedelta


@dataclass(frozen=True, slots=True)
class Daily:
    """Once a day, UTC."""

    hour: int
    minute: int = 0


@dataclass(frozen=True, slots=True)
class Scheduled:
    """One row. name: what an administrator reads, and what makes a row the same row; task: its dotted name.

    expires_seconds: a run that could not begin by then is dropped, so that a backlog never piles up.
    """

    name: str
    task: str
    when: Every | Daily
    queue: str = "default"
    expires_seconds: int | None = None
    arguments: dict[str, Any] = field(default_factory=dict)


@transaction.atomic
def insert_missing(schedule: Sequence[Scheduled]) -> list[str]:
    """Insert the rows that are not there yet; names those inserted. One that an administrator changed stays so."""
    known = set(
        PeriodicTask.objects.filter(name__in=[row.name for row in schedule]).values_list(
            "name", flat=True
        )
    )
    missing = [row for row in schedule if row.name not in known]
    for row in missing:
        PeriodicTask.objects.create(
            name=row.name,
            task=row.task,
            queue=row.queue,
            kwargs=json.dumps(row.arguments),
            expire_seconds=row.expires_seconds,
            **_when(row.when),
        )
    return [row.name for row in missing]


def _when(when: Every | Daily) -> dict[str, Any]:
    if isinstance(when, Daily):
        crontab, _ = CrontabSchedule.objects.get_or_create(
            minute=str(when.minute), hour=str(when.hour), timezone="UTC"
        )
        return {"crontab": crontab}
    interval, _ = IntervalSchedule.objects.get_or_create(
        every=int(when.interval.total_seconds()), period=IntervalSchedule.SECONDS
    )
    return {"interval": interval}
