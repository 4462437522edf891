"""What the members did, for the feeds of those who follow them."""

from collections.abc import Callable

from social.feed.filling import record_unrecorded

Report = Callable[[float], None]


def record_activities(report: Report) -> None:
    """Record the ratings and follows that were written in bulk, which tell nobody of themselves."""
    record_unrecorded()
    report(1.0)
