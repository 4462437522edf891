"""Keeping the audit log for its time and no longer."""

from celery import shared_task

from core.audit import services


@shared_task
def drop_old_entries() -> int:
    """Drop entries beyond the days they are kept; how many. Safe to run twice."""
    return services.drop_old()
