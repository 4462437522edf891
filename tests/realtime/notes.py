"""A small subject of live push for tests: notes that are numbered by whoever publishes them."""

from typing import ClassVar

from core.transactions import in_transaction
from realtime.events import PushEvent
from realtime.events.base import Wire
from realtime.log.reading import state_of
from realtime.publishing import publish
from realtime.topics import TopicRule
from realtime.topics.rules import Caller, everyone, signed_in


class NoteWritten(PushEvent):
    """A note, for tests."""

    type: ClassVar[str] = "note.written"
    topics: ClassVar[tuple[str, ...]] = ("note:{id}",)

    number: int
    text: str = ""


class NoteFlickered(PushEvent):
    """Something that is never logged, for tests."""

    type: ClassVar[str] = "note.flickered"
    topics: ClassVar[tuple[str, ...]] = ("note:{id}",)
    ephemeral: ClassVar[bool] = True

    number: int


class Notes(Wire):
    """The snapshot: how many notes there are, read from the same rows that publishing writes."""

    count: int


def notes_snapshot(caller: Caller, subject_id: int | None) -> Notes | None:
    if subject_id == 404:
        return None
    name = f"note:{subject_id}"
    return Notes(count=state_of((name,)).heads.get(name, 0))


def own_snapshot(caller: Caller, subject_id: int | None) -> Notes:
    return Notes(count=caller.user_id or 0)


TOPICS = (
    TopicRule("note:{id}", everyone, notes_snapshot),
    TopicRule("latest:{id}", everyone, lambda caller, subject: Notes(count=0), keep="last"),
    TopicRule("own", signed_in, own_snapshot, owner=lambda caller: caller.user_id),
    TopicRule("rails", signed_in, own_snapshot, owner=lambda caller: caller.profile_id),
)


@in_transaction
def write_note(topic: str, number: int, text: str = "") -> None:
    publish(topic, NoteWritten(number=number, text=text))


@in_transaction
def write_notes(topic: str, numbers: range) -> None:
    for number in numbers:
        publish(topic, NoteWritten(number=number))
