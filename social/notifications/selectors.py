"""Reading what a person was told."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from core.accounts.models import User
from core.relations.models import Follow
from core.relations.selectors import findable_by, not_muted_by
from social.notifications.models import SHOWN, Notification


def notifications_of(account_id: int) -> QuerySet[Notification, Any]:
    """What the person is shown, newest first, each with its actor and whether the person follows them.

    Without what is about somebody they may not know of by now, or do not want to hear of. One query a page.
    """
    follows = Follow.objects.filter(follower=account_id, followed=OuterRef("actor"))
    rows = Notification.objects.filter(
        SHOWN, Q(actor=None) | _told_of(account_id, "actor"), account=account_id
    )
    return rows.select_related("actor").annotate(follows_actor=Exists(follows)).order_by("-pk")


def unread_count(account_id: int) -> int:
    """How many the person has not read. One query."""
    return notifications_of(account_id).filter(read_at=None).count()


def may_be_told_of(account_id: int, actor_id: int) -> bool:
    """May and does the person want to hear of the other. One query."""
    return User.objects.filter(_told_of(account_id, ""), pk=actor_id).exists()


def _told_of(account_id: int, owner: str) -> Q:
    return findable_by(account_id, owner=owner) & not_muted_by(account_id, owner=owner)
