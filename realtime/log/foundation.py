"""What the log needs before its first event: an epoch, and partitions to write into."""

from typing import Any

from django.db import connection
from django.utils import timezone

from realtime.log.models import Epoch
from realtime.log.partitions import ensure_partitions


def after_migrate(**_: Any) -> None:
    """Receiver of `post_migrate`, which also follows an emptied database."""
    tables = connection.introspection.table_names()
    if "realtime_event" in tables and "realtime_epoch" in tables:
        Epoch.objects.get_or_create(pk=1)
        ensure_partitions(timezone.now().date())
