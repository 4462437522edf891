"""Reading the feed as a viewer may see it now."""

from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from core.relations.models import Follow
from core.relations.selectors import Part, not_muted_by, visible_to
from realtime.events.feed import FeedActor, FeedItem, FeedVerb
from social.feed.models import Activity
from social.feed.verbs import VERBS, member_of

_READ = ("actor", *(path for verb in VERBS.values() for path in verb.read))


def feed_of(viewer_id: int, *, maturity: int) -> QuerySet[Activity]:
    """What those the viewer follows did, newest first, ready for `feed_item`. One query.

    maturity: the age up to which films may be named. No role shows more: it is one's own feed.
    """
    followed = Follow.objects.filter(follower=viewer_id).values("followed")
    return (
        activities()
        .filter(
            visible_to(viewer_id, Part.ACTIVITY, owner="actor"),
            not_muted_by(viewer_id, owner="actor"),
            _objects_shown(viewer_id, maturity),
            actor__in=followed,
        )
        .order_by("-pk")
    )


def activities() -> QuerySet[Activity]:
    """All, with whatever an item shows of them."""
    return Activity.objects.select_related(*_READ)


def feed_item(activity: Activity) -> FeedItem:
    """The item of a row of `activities`, whose source is still there."""
    verb: FeedVerb = activity.verb  # type: ignore[assignment]  # a constraint of the table
    return FeedItem(
        id=activity.pk,
        verb=verb,
        actor=FeedActor(**member_of(activity.actor).model_dump(exclude={"type"})),
        object=VERBS[verb].about(activity),
        at=activity.at,
    )


def _objects_shown(viewer_id: int, maturity: int) -> Q:
    shown = (
        Q(**{f"{verb.source}__isnull": False}) & verb.shown(viewer_id, maturity)
        for verb in VERBS.values()
    )
    return reduce(or_, shown)
