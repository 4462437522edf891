"""What a person was told: handing it out, letting go of it."""

from typing import Any

from django.db.models import Case, F, Q, QuerySet, Value, When

from core.personal_data.table import Reviews, rows_of
from core.relations.selectors import findable_by
from social.notifications.models import Notification


def _rows(user_id: int) -> QuerySet[Notification, Any]:
    """Whoever took back what they did, or is private now, is nobody's to know by name."""
    named = Q(withdrawn_at=None) & findable_by(user_id, owner="actor")
    person = Case(When(named, then=F("actor__username")), default=Value(""))
    rows = Notification.objects.filter(account_id=user_id).annotate(person=person)
    return rows.order_by("created_at", "pk")


def _erase(user_id: int, reviews: Reviews) -> None:
    """What others were told of the person too."""
    Notification.objects.filter(account_id=user_id).delete()
    Notification.objects.filter(actor_id=user_id).delete()


NOTIFICATIONS = rows_of(
    "notifications",
    "What you were told in the last thirty days, also what you deleted or was taken back since.",
    _rows,
    {
        "kind": "kind",
        "person": "person",
        "details": "parameters",
        "created_at": "created_at",
        "read_at": "read_at",
        "deleted_at": "dismissed_at",
    },
    erase=_erase,
)
