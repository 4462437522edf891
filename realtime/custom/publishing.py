"""Publishing on custom topics."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice

from django.conf import settings
from django.db import connection
from django.utils import timezone

from core.api.errors import ApiError, FieldError
from core.transactions import in_transaction
from realtime.custom.models import CustomTopic
from realtime.custom.rules import PREFIX, GivenEvent
from realtime.custom.services import check_room
from realtime.log.append import NewEvent
from realtime.log.frames import LoggedEvent
from realtime.publishing import publish_now

# Until the commit nobody deletes them: an event never outlives the topic that says who may read it.
_TOPICS = (
    "SELECT name, owner_id, keep_days FROM realtime_customtopic "
    "WHERE name = ANY(%s) ORDER BY name FOR KEY SHARE"
)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes. user_id: None for the operator. may_all: on other people's topics too."""

    user_id: int | None
    may_all: bool = False


Wanted = tuple[Publisher, Sequence[GivenEvent]]


class ForeignTopicError(ApiError):
    """The topic is somebody else's."""

    status = 403
    code = "PERMISSION_DENIED"
    title = "Not allowed"


@in_transaction
def publish_events(publisher: Publisher, events: Sequence[GivenEvent]) -> list[LoggedEvent]:
    """Log all of them or none, and tell whoever follows. Three statements, one more for names that are new.

    Raises ForeignTopicError, ConflictError for more topics than an account may have.
    """
    kept = _topics_for(publisher, events)
    now = timezone.now()
    return publish_now(
        [NewEvent(event.topic, event.type, now, event.data, kept[event.topic]) for event in events]
    )


@in_transaction
def publish_together(wanted: Sequence[Wanted]) -> list[list[LoggedEvent] | None]:
    """Log what several publish in one transaction; None for those who name a topic that is not theirs, or new.

    Three statements for all of them. The others' events are logged whatever becomes of these.
    """
    rows = _locked({name for _, events in wanted for name in _names(events)})
    owned = {(name, owner_id): keep_days for name, owner_id, keep_days in rows}
    now = timezone.now()
    taken: list[NewEvent] = []
    counts: list[int | None] = []
    for publisher, events in wanted:
        days = {PREFIX + name: owned.get((name, publisher.user_id)) for name in _names(events)}
        if None in days.values():
            counts.append(None)
            continue
        counts.append(len(events))
        taken += [
            NewEvent(event.topic, event.type, now, event.data, days[event.topic])
            for event in events
        ]
    logged = iter(publish_now(taken) if taken else ())
    return [None if count is None else list(islice(logged, count)) for count in counts]


def _topics_for(publisher: Publisher, events: Sequence[GivenEvent]) -> dict[str, int]:
    """Topic -> the days it is kept, for all that are published on; what is missing is made."""
    names = _names(events)
    rows = _locked(names)
    if len(rows) < len(names):
        _create_missing(publisher, names - {name for name, _, _ in rows})
        rows = _locked(names)
    foreign = [name for name, owner_id, _ in rows if owner_id != publisher.user_id]
    if foreign and not publisher.may_all:
        message = f"{PREFIX}{foreign[0]} belongs to somebody else."
        raise ForeignTopicError(message, errors=(FieldError("topic", "forbidden", message),))
    return {PREFIX + name: keep_days for name, _, keep_days in rows}


def _names(events: Sequence[GivenEvent]) -> set[str]:
    return {event.topic.removeprefix(PREFIX) for event in events}


def _locked(names: Collection[str]) -> list[tuple[str, int | None, int]]:
    with connection.cursor() as cursor:
        cursor.execute(_TOPICS, [list(names)])
        rows: list[tuple[str, int | None, int]] = cursor.fetchall()
    return rows


def _create_missing(publisher: Publisher, names: Collection[str]) -> None:
    """Another publisher may create the same ones in this moment: whoever is first owns them."""
    if publisher.user_id is not None:
        check_room(publisher.user_id, len(names))
    CustomTopic.objects.bulk_create(
        [
            CustomTopic(
                name=name, owner_id=publisher.user_id, access=settings.REALTIME_CUSTOM_ACCESS
            )
            for name in sorted(names)
        ],
        ignore_conflicts=True,
    )
