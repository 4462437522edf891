"""Hooks, where each stands in the log, and what was sent."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from realtime.webhooks.rules import LONGEST_URL


class Webhook(models.Model):
    """An address that somebody's events are sent to.

    secret, former_secret: sealed (`core.accounts.sealing`); the former one signs too until former_until.
    failures: attempts in a row that failed, failing_since: the first of them. resting_until: nothing is
    sent before that, because it failed or asked for time.
    """

    class Pause(models.TextChoices):
        """Why nothing is sent."""

        NONE = "", "it is not paused"
        OWNER = "owner", "its owner paused it"
        FAILING = "failing", "it failed for a day"
        GONE = "gone", "it answered 410"

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="webhooks"
    )
    url = models.CharField(max_length=LONGEST_URL)
    secret = models.TextField()
    former_secret = models.TextField(default="", blank=True)
    former_until = models.DateTimeField(null=True)
    paused = models.CharField(max_length=10, choices=Pause, default=Pause.NONE, blank=True)
    paused_at = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    failing_since = models.DateTimeField(null=True)
    resting_until = models.DateTimeField(null=True)
    succeeded_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"webhook {self.pk}"

    @property
    def state(self) -> str:
        """`live`, `failing` (it is tried on) or `paused`."""
        return "paused" if self.paused else "failing" if self.failures else "live"

    @property
    def pause_reason(self) -> str | None:
        """Why it is paused; None when it is not."""
        return self.paused or None

    @property
    def topics(self) -> list[str]:
        """What it follows, by the names on the wire."""
        return sorted(followed.name for followed in self.followed.all())

    @property
    def refused_topics(self) -> list[str]:
        """Those of them that its owner may not follow any more."""
        return sorted(followed.name for followed in self.followed.all() if not followed.allowed)


class WebhookTopic(models.Model):
    """A topic that a hook follows, and the number up to which deliveries were made of it.

    name: on the wire; log_name: in the log, which differs for private topics. epoch: of the log that the
    cursor is a number of. allowed: whether the owner might follow it when it was asked last.
    """

    hook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="followed")
    name = models.CharField(max_length=200)
    log_name = models.CharField(max_length=200, db_index=True)
    cursor = models.BigIntegerField()
    epoch = models.CharField(max_length=32)
    allowed = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["hook", "name"], name="webhook_topic_once"),
        ]

    def __str__(self) -> str:
        return f"{self.name} after {self.cursor}"


class WebhookDelivery(models.Model):
    """One message to one hook; `body` is what is signed and sent, the same at every attempt.

    topic, seq, epoch: of the event, "" and null for a test. message_id: the `webhook-id`. attempts: how
    many were made since it was made or sent again. next_at: when the next is due, null for none.
    claimed_until: a worker is at it; one that was killed lets go of it then. by_hand: somebody asked for
    this attempt, so that it is made though the hook is paused. fault: why the last attempt failed, a code.
    """

    class State(models.TextChoices):
        """What became of it."""

        PENDING = "pending", "is still to be sent"
        DELIVERED = "delivered", "was taken"
        FAILED = "failed", "was given up"
        WITHHELD = "withheld", "its owner may not follow the topic any more"

    hook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="deliveries")
    topic = models.CharField(max_length=200, default="", blank=True)
    seq = models.BigIntegerField(null=True)
    epoch = models.CharField(max_length=32, default="", blank=True)
    type = models.CharField(max_length=100)
    message_id = models.CharField(max_length=40, unique=True)
    body = models.TextField()
    state = models.CharField(max_length=10, choices=State, default=State.PENDING)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(null=True)
    claimed_until = models.DateTimeField(null=True)
    by_hand = models.BooleanField(default=False)
    response_code = models.PositiveSmallIntegerField(null=True)
    response_excerpt = models.TextField(default="", blank=True)
    duration_ms = models.PositiveIntegerField(null=True)
    fault = models.CharField(max_length=20, default="", blank=True)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["hook", "topic", "epoch", "seq"], name="webhook_event_once"
            ),
            models.CheckConstraint(
                condition=Q(state="pending", next_at__isnull=False)
                | (~Q(state="pending") & Q(next_at__isnull=True)),
                name="webhook_due_when_pending",
            ),
        ]
        indexes = [
            models.Index(
                fields=["hook", "topic", "next_at", "id"],
                condition=Q(state="pending"),
                name="webhook_waiting",
            ),
            models.Index(
                fields=["claimed_until"],
                condition=Q(claimed_until__isnull=False),
                name="webhook_claimed",
            ),
            models.Index(
                fields=["next_at"],
                condition=Q(state="pending", by_hand=True),
                name="webhook_by_hand",
            ),
            models.Index(fields=["hook", "-id"], name="webhook_newest"),
            models.Index(fields=["created_at"], name="webhook_oldest"),
        ]

    def __str__(self) -> str:
        return f"{self.message_id} {self.state}"

    @property
    def topic_or_none(self) -> str | None:
        """The topic on the wire; None for a test."""
        return self.topic or None

    @property
    def fault_or_none(self) -> str | None:
        """Why the last attempt failed; None when it did not, or there was none."""
        return self.fault or None
