"""What is told live, and how much of it. Pure."""

from datetime import datetime, timedelta

# In the snapshot of the topic, and of somebody one has just begun to follow.
NEWEST = 20
# Beyond it nobody waits for the next of the same person: an import, or a script.
MOST_A_MINUTE = 30
_FRESH = timedelta(hours=1)


def is_news(changed_at: datetime, *, now: datetime, lately: int) -> bool:
    """Whether followers are told at once. lately: what the person did in the last minute, this included."""
    return now - changed_at < _FRESH and lately <= MOST_A_MINUTE
