"""Task -> when. Rows are inserted when missing after `migrate` and never overwritten: an administrator's edit stays."""

from datetime import timedelta

from core.schedules import Every, Scheduled

SCHEDULE: tuple[Scheduled, ...] = (
    Scheduled(
        "Live push: make and drop days of the event log",
        "realtime.log.tasks.maintain_log",
        Every(timedelta(hours=1)),
    ),
)
