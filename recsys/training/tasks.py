"""Training and popularity in the workers. Safe to run twice: each run replaces what the last one wrote."""

from celery import shared_task

from recsys.training import popularity, services


@shared_task
def train_model() -> str | None:
    """Learn from all ratings; the name of the new version, None without ratings."""
    version = services.train()
    return None if version is None else version.name


@shared_task
def refresh_popularity() -> int:
    """Bring the films' popularity up to date; how many moved."""
    return popularity.refresh_popularity()
