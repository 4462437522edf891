"""The outbox."""

from django.db import models


class OutboxEntry(models.Model):
    """One fact that one handler still has to be told. `fact` and `handler` are dotted names."""

    fact = models.CharField(max_length=200)
    values = models.JSONField()
    handler = models.CharField(max_length=200)
    created_at = models.DateTimeField(auto_now_add=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.fact} for {self.handler}"
