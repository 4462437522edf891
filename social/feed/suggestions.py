"""Whom somebody could follow who has an empty feed."""

from django.db.models import Exists, F, OuterRef, QuerySet

from core.accounts.models import User
from core.relations.models import Follow
from core.relations.selectors import Part, not_muted_by, visible_to
from social.feed.models import Activity

MOST = 6


def worth_following(viewer_id: int) -> QuerySet[User]:
    """Those with most followers who did something, may be seen doing it, and are not followed yet. One query."""
    followed = Follow.objects.filter(follower=viewer_id).values("followed")
    active = Exists(Activity.objects.filter(actor=OuterRef("pk")))
    return (
        User.objects.filter(active, visible_to(viewer_id, Part.ACTIVITY))
        .filter(not_muted_by(viewer_id, owner=""))
        .exclude(pk=viewer_id)
        .exclude(pk__in=followed)
        .order_by(F("follow_count__followers").desc(nulls_last=True), "pk")[:MOST]
    )
