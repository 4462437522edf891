"""What an event and a snapshot are, and the register of all of them."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

# Everything of the kind that was declared anywhere; what of it is the contract, `realtime.contract.declared` says.
events_by_type: dict[str, "type[PushEvent]"] = {}
snapshots_by_topic: dict[str, "type[Snapshot]"] = {}


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
        if cls.type in events_by_type:
            raise TypeError(f"Two events are called {cls.type}.")
        events_by_type[cls.type] = cls


class Snapshot(Wire):
    """The current state of a topic, sent when a client subscribes. `topic` is its pattern."""

    topic: ClassVar[str]

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        snapshots_by_topic[cls.topic] = cls
