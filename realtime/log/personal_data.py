"""What was pushed to a person and is still kept: handing it out, letting go of it."""

import json
from collections.abc import Iterator, Sequence

from django.conf import settings
from django.db import transaction
from django.utils.module_loading import import_string

from core.personal_data.table import PersonalSlice, Record, Reviews
from core.profiles.models import Profile
from realtime.log.frames import wire_name
from realtime.log.models import Event, Topic
from realtime.topics import Caller, TopicRule

_CHUNK = 500


def _topics_of(user_id: int) -> list[str]:
    """What the log calls an account's topics: the private ones of the table, and the one about the person."""
    rules: Sequence[TopicRule] = import_string(settings.MARQUEE_TOPICS)
    profiles = Profile.objects.filter(user_id=user_id).values_list("pk", flat=True)
    callers = [Caller(user_id=user_id, profile_id=profile_id) for profile_id in profiles]
    owned = {
        f"{rule.pattern}@{owner}"
        for rule in rules
        for caller in callers
        if rule.owner and (owner := rule.owner(caller)) is not None
    }
    return sorted({f"user:{user_id}", *owned})


def _events(user_id: int) -> Iterator[Record]:
    rows = Event.objects.filter(topic__name__in=_topics_of(user_id)).order_by("at", "topic", "seq")
    for name, type_, at, data in rows.values_list("topic__name", "type", "at", "data").iterator(
        _CHUNK
    ):
        yield {"topic": wire_name(name), "type": type_, "at": at, "data": json.loads(data)}


@transaction.atomic
def _erase(user_id: int, reviews: Reviews) -> None:
    topics = Topic.objects.filter(name__in=_topics_of(user_id))
    Event.objects.filter(topic__in=topics).delete()
    topics.delete()


LIVE = PersonalSlice(
    name="live-events",
    about="What was pushed to your devices in the last days.",
    tables=(Topic, Event),
    columns=("topic", "type", "at", "data"),
    export=_events,
    erase=_erase,
)
