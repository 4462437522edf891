"""How far a stream got in all its topics, as one short id. Pure.

`<epoch>.<mark><number>.<mark><number>…`: a topic is told by a mark, six characters of a hash of its name,
so that an id stays short enough for a header whatever the topics are called, and still fits when the
topics of a stream change.
"""

import base64
import hashlib
import re
from collections.abc import Collection

from realtime.hub.starting import Position

LONGEST = 8_192

_MARK = 6
_EVENT = re.compile(r'\{"op":"event","topic":"([^"\\]+)","seq":([0-9]+),')
_SUBSCRIBED = re.compile(
    r'\{"op":"subscribed","id":null,"topic":"([^"\\]+)","epoch":"([^"\\]+)","seq":([0-9]+),'
)
_ID = re.compile(r"([A-Za-z0-9_-]{1,64})((?:\.[A-Za-z0-9_-]{6}[0-9]{1,18})*)", re.ASCII)


class Positions:
    """Kept for one stream; moved by the frames that are written to it."""

    __slots__ = ("_epoch", "_parts")

    def __init__(self) -> None:
        self._epoch = ""
        self._parts: dict[str, str] = {}

    def move(self, frame: str) -> bool:
        """Take note of a frame's number; False when it has none (a signal, an error)."""
        event = _EVENT.match(frame)
        if event is not None:
            topic, seq = event.groups()
        else:
            subscribed = _SUBSCRIBED.match(frame)
            if subscribed is None:
                return False
            topic, self._epoch, seq = subscribed.groups()
        self._parts[topic] = f"{mark_of(topic)}{seq}"
        return True

    def __str__(self) -> str:
        return ".".join((self._epoch, *self._parts.values()))


def read_id(text: str, topics: Collection[str]) -> dict[str, Position]:
    """Where a client says that it is in those of the topics that its id is about; nothing for what is no id of ours."""
    match = _ID.fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        return {}
    epoch, parts = match.group(1), match.group(2).split(".")[1:]
    seqs = {part[:_MARK]: int(part[_MARK:]) for part in parts}
    marked = {topic: mark_of(topic) for topic in topics}
    return {topic: Position(seqs[mark], epoch) for topic, mark in marked.items() if mark in seqs}


def mark_of(topic: str) -> str:
    """What stands for a topic in an id."""
    digest = hashlib.blake2s(topic.encode(), digest_size=5).digest()
    return base64.urlsafe_b64encode(digest).decode()[:_MARK]
