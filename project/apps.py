"""The wiring as a Django application: what happens once all apps are ready."""

from typing import Any

from django.apps import AppConfig

# Here, so that every process that sets Django up sends tasks through this application.
from project.celery import app as celery_app

__all__ = ["ProjectConfig", "celery_app"]


class ProjectConfig(AppConfig):
    name = "project"

    def ready(self) -> None:
        """After every migrate, add the periodic tasks that are not in the database yet."""
        from django.db.models.signals import post_migrate

        post_migrate.connect(insert_schedule, sender=self)


def insert_schedule(**_: Any) -> None:
    """Receiver of `post_migrate`; this app is the last one, so every table is there."""
    from core.schedules import insert_missing
    from project.schedule import SCHEDULE

    insert_missing(SCHEDULE)
