"""Exports and erasures in the workers. All safe to run twice."""

from celery import shared_task

from core.personal_data import leaving, services
from core.personal_data.queue import build_export

__all__ = ["build_export", "erase_due_accounts", "remove_expired_exports", "take_up_exports"]


@shared_task
def take_up_exports() -> int:
    """Queue again the exports that a killed worker left; how many."""
    return services.take_up()


@shared_task
def remove_expired_exports() -> int:
    """Remove the files of exports that are over; how many."""
    return services.remove_expired()


@shared_task
def erase_due_accounts() -> int:
    """Erase the accounts whose days of grace are over; how many."""
    return leaving.erase_due()
