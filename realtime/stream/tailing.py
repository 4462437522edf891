"""Following one topic of the log from a terminal, as its operator."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from realtime.hub.database import in_database_thread
from realtime.hub.hub import Hub
from realtime.hub.outbound import Outbound
from realtime.log.frames import wire_name
from realtime.log.reading import Replay, events_after
from realtime.topics import TopicRule

_CHUNK = 1_000

Write = Callable[[str], None]


class UnknownTopicError(Exception):
    """No topic is called so; the text says what would be."""


@dataclass(frozen=True, slots=True)
class Tail:
    """line: takes each frame. note: takes sentences about what could not be shown."""

    line: Write
    note: Write

    async def follow(self, topic: str, since: int | None) -> None:
        """Write what came after `since` (None: from now on), then what comes, until cancelled.

        topic: the log's name. Raises UnknownTopicError.
        """
        check_is_topic(topic)
        hub = Hub()
        await hub.start()
        try:
            while True:
                since = await self._once(hub, topic, since)
                self.note("Who may read the topic, or its history, has changed; going on.")
        finally:
            await hub.stop()

    async def _once(self, hub: Hub, topic: str, since: int | None) -> int:
        """Until the hub cuts its readers off; the number reached by then."""
        outlet = Outbound(self._send)
        feed = await hub.join(topic, outlet)
        try:
            reached = feed.position
            feed.begins_after(outlet, reached)
            if since is not None and since < reached:
                await self._replay(topic, since, reached)
            elif since is not None and since > reached:
                self.note(f"The topic is at {reached} only; going on from there.")
            feed.go_live(outlet, reached)
            await outlet.write()
            return feed.position
        finally:
            feed.leave(outlet)

    async def _replay(self, topic: str, since: int, until: int) -> None:
        position = since
        while position < until:
            read = partial(events_after, topic, position, until=until, limit=_CHUNK)
            replay: Replay = await in_database_thread(read)
            if not replay.complete:
                self.note("Some of these events are no longer kept.")
            for event in replay.events:
                self.line(event.frame())
            position = replay.events[-1].seq if replay.events else until

    async def _send(self, message: dict[str, Any]) -> None:
        self.line(message["text"])


def check_is_topic(topic: str) -> None:
    """Raise UnknownTopicError unless the log may have a topic of this name."""
    rules: Sequence[TopicRule] = import_string(settings.MARQUEE_TOPICS)
    name, at, owner = topic.partition("@")
    rule = next((rule for rule in rules if rule.match(wire_name(name))), None)
    if rule is None or (at and not (rule.owner and owner.isdigit())):
        names = ", ".join(rule.pattern + ("@{owner}" if rule.owner else "") for rule in rules)
        raise UnknownTopicError(f"There is no topic {topic!r}. Topics are {names}.")
    if rule.owner and not at:
        raise UnknownTopicError(f"{topic!r} is kept for each person: name it as {topic}@7.")
