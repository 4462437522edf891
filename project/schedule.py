"""Task -> when. Rows are inserted when missing after `migrate` and never overwritten: an administrator's edit stays."""

from datetime import timedelta

from core.schedules import Every, Scheduled

SCHEDULE: tuple[Scheduled, ...] = (
    Scheduled(
        "Outbox: tell reactions what a worker missed",
        "core.events.tasks.deliver_outbox",
        Every(timedelta(seconds=5)),
        queue="live",
        expires_seconds=10,
    ),
    Scheduled(
        "Films: embed new and changed texts",
        "catalog.embeddings.tasks.embed_titles",
        Every(timedelta(minutes=30)),
        queue="heavy",
        expires_seconds=1800,
    ),
    Scheduled(
        "Live push: make and drop days of the event log",
        "realtime.log.tasks.maintain_log",
        Every(timedelta(hours=1)),
    ),
)
