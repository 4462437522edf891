"""`python -m project.bench.push.committer`: commits an event for each line that it reads, and says when.

A line is the topic and the data, parted by a space. The answer is the time right after COMMIT, in monotonic
nanoseconds, and the event's number.
"""

import os
import sys
import time

import django


def main() -> None:
    """Until the input ends."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
    django.setup()
    # What uses models can be imported only now.
    from django.db import transaction  # noqa: PLC0415
    from django.utils import timezone  # noqa: PLC0415

    from core.transactions import in_transaction  # noqa: PLC0415
    from realtime.log.append import NewEvent  # noqa: PLC0415
    from realtime.publishing import publish_now  # noqa: PLC0415

    committed: list[int] = []

    @in_transaction
    def commit(topic: str, data: str) -> int:
        # Registered before the hint is, so it runs before.
        transaction.on_commit(lambda: committed.append(time.monotonic_ns()))
        [event] = publish_now([NewEvent(topic, "bench.noted", timezone.now(), data, 1)])
        return event.seq

    for line in sys.stdin:
        topic, _, data = line.strip().partition(" ")
        seq = commit(topic, data)
        sys.stdout.write(f"{committed.pop()} {seq}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
