"""Topics with their heads, events, and the epoch of the whole log."""

from django.db import models
from django.utils.crypto import get_random_string


def new_epoch_value() -> str:
    """A name for a log's lifetime that no earlier lifetime had."""
    return get_random_string(12)


class Epoch(models.Model):
    """One row: changes when history was lost (a restore), so that no old position is trusted."""

    value = models.CharField(max_length=32, default=new_epoch_value)
    began_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="one_epoch"),
        ]

    def __str__(self) -> str:
        return self.value


class Topic(models.Model):
    """The head of one topic: the number of its newest event. Written by `realtime.log.append` alone."""

    name = models.CharField(max_length=200, unique=True)
    head = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.name} at {self.head}"


class Event(models.Model):
    """One event as it was published; `data` is the JSON text that goes on the wire unchanged.

    The table is partitioned by `expires_on` in SQL, which Django need not know; `realtime.log.keeping` says why.
    """

    pk = models.CompositePrimaryKey("topic_id", "seq", "expires_on")
    topic = models.ForeignKey(Topic, on_delete=models.DO_NOTHING, db_constraint=False)
    seq = models.BigIntegerField()
    expires_on = models.DateField()
    type = models.CharField(max_length=100)
    at = models.DateTimeField()
    data = models.TextField()

    class Meta:
        managed = False
        db_table = "realtime_event"

    def __str__(self) -> str:
        return f"{self.type} {self.seq}"
