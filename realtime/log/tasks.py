"""Keeping the log's partitions."""

from celery import shared_task

from realtime.log import partitions


@shared_task
def maintain_log() -> None:
    """Make the coming days' partitions and drop those past their keeping. Safe to run twice."""
    partitions.maintain()
