"""Housekeeping of tokens. All safe to run twice."""

from celery import shared_task

from core.access.services import housekeeping


@shared_task
def remind_of_expiring_tokens() -> int:
    """Write to people whose personal token expires within seven days; how many mails."""
    return housekeeping.remind_of_expiring()


@shared_task
def forget_expired_tokens() -> int:
    """Delete the tokens of apps that are over; how many."""
    return housekeeping.forget_expired()
