"""The schedule in the database: inserted when missing, never overwritten."""

from datetime import timedelta

import pytest
from django_celery_beat.models import IntervalSchedule, PeriodicTask

from core.schedules import Daily, Every, Scheduled, insert_missing
from project.schedule import SCHEDULE

pytestmark = pytest.mark.django_db

ROWS = (
    Scheduled("Often", "a.task", Every(timedelta(minutes=2)), queue="live", expires_seconds=60),
    Scheduled("Nightly", "b.task", Daily(2, 30), arguments={"full": True}),
)


def test_missing_rows_are_inserted_once():
    assert insert_missing(ROWS) == ["Often", "Nightly"]
    assert insert_missing(ROWS) == []

    often, nightly = (
        PeriodicTask.objects.get(name="Often"),
        PeriodicTask.objects.get(name="Nightly"),
    )
    assert (often.interval.every, often.queue, often.expire_seconds) == (120, "live", 60)
    assert (nightly.crontab.hour, nightly.crontab.minute) == ("2", "30")
    assert nightly.kwargs == '{"full": true}'


def test_what_an_administrator_changed_stays():
    insert_missing(ROWS)
    other, _ = IntervalSchedule.objects.get_or_create(every=7, period=IntervalSchedule.SECONDS)
    PeriodicTask.objects.filter(name="Often").update(interval=other, enabled=False)

    insert_missing(ROWS)

    often = PeriodicTask.objects.get(name="Often")
    assert (often.interval.every, often.enabled) == (7, False)


def test_the_products_own_tasks_are_there_after_migrating_and_exist_in_the_code():
    from project.celery import app

    app.loader.import_default_modules()
    names = set(PeriodicTask.objects.values_list("name", flat=True))

    assert {row.name for row in SCHEDULE} <= names
    assert {row.task for row in SCHEDULE} <= set(app.tasks)
