"""Setting custom topics up, changing and deleting them."""

from collections.abc import Collection

from django.conf import settings

from core.accounts.models import User
from core.api.errors import ConflictError, NotFoundError
from core.transactions import in_transaction
from realtime.custom.followers import ask_followers_again
from realtime.custom.models import CustomTopic
from realtime.custom.rules import KEEP_DAYS
from realtime.log.models import Event, Topic

_WIDTH = {
    CustomTopic.Access.OWNER: 0,
    CustomTopic.Access.MEMBERS: 1,
    CustomTopic.Access.EVERYONE: 2,
}


@in_transaction
def create_topic(
    owner: User, name: str, *, access: str | None = None, keep_days: int = KEEP_DAYS
) -> CustomTopic:
    """Set a topic up before anything is published on it. access: None for the usual one.

    Raises ConflictError when there is one of that name, or the account has too many.
    """
    usual = settings.REALTIME_CUSTOM_ACCESS
    check_room(owner.pk, 1)
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


def check_room(user_id: int, wanted: int) -> None:
    """Raises ConflictError when the account would have too many. Two at once do not both take the last place."""
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
