"""Notifications in the workers. Both are safe to run twice."""

from celery import shared_task

from social.notifications import keeping


@shared_task
def tell_of_actor(actor_id: int) -> None:
    """Tell all who heard of somebody whether they still may."""
    keeping.tell_of_actor(actor_id)


@shared_task
def forget_old() -> int:
    """Drop what is older than it is kept; how many there were."""
    return keeping.forget_old()
