"""Publishing on custom topics, and setting them up."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db import connection
from django.utils import timezone

from core.accounts.models import User
from core.api.errors import ApiError, ConflictError, FieldError, NotFoundError
from core.transactions import in_transaction
from realtime.custom.followers import ask_followers_again
from realtime.custom.models import CustomTopic
from realtime.custom.rules import KEEP_DAYS, PREFIX, GivenEvent
from realtime.log.append import NewEvent
from realtime.log.frames import LoggedEvent
from realtime.log.models import Event, Topic
from realtime.publishing import publish_now

_WIDTH = {
    CustomTopic.Access.OWNER: 0,
    CustomTopic.Access.MEMBERS: 1,
    CustomTopic.Access.EVERYONE: 2,
}
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
def create_topic(
    owner: User, name: str, *, access: str | None = None, keep_days: int = KEEP_DAYS
) -> CustomTopic:
    """Set a topic up before anything is published on it. access: None for the usual one.

    Raises ConflictError when there is one of that name, or the account has too many.
    """
    usual = settings.REALTIME_CUSTOM_ACCESS
    _check_room(owner.pk, 1)
    topic, is_new = CustomTopic.objects.get_or_create(
        name=name, defaults={"owner": owner, "access": access or usual, "keep_days": keep_days}
    )
    if not is_new:
        raise ConflictError("There is a topic of this name already.")
    _ask_again_if_narrower(topic, before=usual)
    return topic


@in_transaction
def change_topic(
    owner: User, name: str, *, access: str | None = None, keep_days: int | None = None
) -> CustomTopic:
    """Change what is not None. Raises NotFoundError."""
    topic = _own(owner, name)
    before = topic.access
    topic.access = access or topic.access
    topic.keep_days = keep_days or topic.keep_days
    topic.save(update_fields=["access", "keep_days"])
    _ask_again_if_narrower(topic, before=before)
    return topic


@in_transaction
def delete_topic(owner: User, name: str) -> None:
    """Delete a topic with its events. Its numbers go on, should the name be used again. Raises NotFoundError."""
    topic = _own(owner, name)
    _empty([topic.topic])
    topic.delete()


@in_transaction
def erase_topics_of(user_id: int) -> None:
    """Delete an account's topics with their events and numbers: their names may say who it was."""
    topics = CustomTopic.objects.select_for_update().filter(owner_id=user_id)
    names = [topic.topic for topic in topics]
    _empty(names)
    topics.delete()
    Topic.objects.filter(name__in=names).delete()


def _empty(names: Collection[str]) -> None:
    Event.objects.filter(topic__in=Topic.objects.filter(name__in=names)).delete()
    for name in names:
        ask_followers_again(name)


def _topics_for(publisher: Publisher, events: Sequence[GivenEvent]) -> dict[str, int]:
    """Topic -> the days it is kept, for all that are published on; what is missing is made."""
    names = {event.topic.removeprefix(PREFIX) for event in events}
    rows = _locked(names)
    if len(rows) < len(names):
        _create_missing(publisher, names - {name for name, _, _ in rows})
        rows = _locked(names)
    foreign = [name for name, owner_id, _ in rows if owner_id != publisher.user_id]
    if foreign and not publisher.may_all:
        message = f"{PREFIX}{foreign[0]} belongs to somebody else."
        raise ForeignTopicError(message, errors=(FieldError("topic", "forbidden", message),))
    return {PREFIX + name: keep_days for name, _, keep_days in rows}


def _locked(names: Collection[str]) -> list[tuple[str, int | None, int]]:
    with connection.cursor() as cursor:
        cursor.execute(_TOPICS, [list(names)])
        rows: list[tuple[str, int | None, int]] = cursor.fetchall()
    return rows


def _create_missing(publisher: Publisher, names: Collection[str]) -> None:
    """Another publisher may create the same ones in this moment: whoever is first owns them."""
    if publisher.user_id is not None:
        _check_room(publisher.user_id, len(names))
    CustomTopic.objects.bulk_create(
        [
            CustomTopic(
                name=name, owner_id=publisher.user_id, access=settings.REALTIME_CUSTOM_ACCESS
            )
            for name in sorted(names)
        ],
        ignore_conflicts=True,
    )


def _check_room(user_id: int, wanted: int) -> None:
    """Two at once must not both take the last place."""
    User.objects.select_for_update().get(pk=user_id)
    most = settings.REALTIME_MAX_CUSTOM_TOPICS
    if CustomTopic.objects.filter(owner_id=user_id).count() + wanted > most:
        raise ConflictError(f"An account may have {most:,} topics. Delete some you no longer use.")


def _own(owner: User, name: str) -> CustomTopic:
    topic = CustomTopic.objects.select_for_update().filter(owner=owner, name=name).first()
    if topic is None:
        raise NotFoundError("You have no such topic.")
    return topic


def _ask_again_if_narrower(topic: CustomTopic, *, before: str) -> None:
    if _WIDTH[CustomTopic.Access(topic.access)] < _WIDTH[CustomTopic.Access(before)]:
        ask_followers_again(topic.topic)
