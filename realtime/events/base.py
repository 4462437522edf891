"""What an event and a snapshot are, and the register of all of them."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

_events: dict[str, "type[PushEvent]"] = {}
_snapshots: dict[str, "type[Snapshot]"] = {}


class Wire(BaseModel):
    """A value on the wire: immutable, and nothing but what is declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PushEvent(Wire):
    """Something that happened, for clients. Values are absolute, so applying one twice is harmless.

    type: what happened to what, `subject.past_tense`.
    topics: the patterns it is published on, `{id}` standing for a number.
    ephemeral: sent as a `signal` frame and never logged.
    """

    type: ClassVar[str]
    topics: ClassVar[tuple[str, ...]]
    ephemeral: ClassVar[bool] = False

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if cls.type in _events:
            raise TypeError(f"Two events are called {cls.type}.")
        _events[cls.type] = cls


class Snapshot(Wire):
    """The current state of a topic, sent when a client subscribes. `topic` is its pattern."""

    topic: ClassVar[str]

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        _snapshots[cls.topic] = cls


def declared_events() -> dict[str, type[PushEvent]]:
    """Every event by its type, sorted."""
    return dict(sorted(_events.items()))


def declared_snapshots() -> dict[str, type[Snapshot]]:
    """Every snapshot by its topic pattern, sorted."""
    return dict(sorted(_snapshots.items()))
