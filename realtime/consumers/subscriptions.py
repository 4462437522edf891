"""The topics one socket follows."""

from dataclasses import dataclass, replace
from functools import partial

from django.conf import settings
from django.utils.module_loading import import_string

from core.profiles.selectors import viewer_of_account
from realtime.consumers import replies
from realtime.hub.database import in_database_thread
from realtime.hub.feed import Feed
from realtime.hub.hub import Hub
from realtime.hub.outlet import FELL_BEHIND, Outlet
from realtime.hub.starting import Position, Start, SubscriptionRefusedError
from realtime.presence.watching import presence
from realtime.topics import Caller, Found, find_topic

_READS = 5
_REPLAY_PIECE_EVENTS = 200
_REPLAY_PIECE_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Asked:
    """What a client asked for: the topic by its wire name, from where, and its own id for the answer.

    profile_id: the viewing profile it is asked for, None for the caller's default one.
    """

    topic: str
    since: Position | None
    request_id: int | str | None
    profile_id: int | None = None


class Subscriptions:
    """Joins, resumes and leaves topics for one socket."""

    def __init__(self, hub: Hub, outlet: Outlet) -> None:
        self._hub = hub
        self._outlet = outlet
        self._feeds: dict[str, Feed] = {}
        self._is_over = False

    def __len__(self) -> int:
        return len(self._feeds)

    def __contains__(self, topic: str) -> bool:
        return topic in self._feeds

    async def add(self, asked: Asked, caller: Caller) -> None:
        """Answer `subscribed`, then replay, then live events. Raises SubscriptionRefusedError.

        The feed holds events back from before the snapshot is read, so none falls between the two;
        it has reached the snapshot's number before the socket goes live, so none comes twice.
        """
        if asked.profile_id is not None:
            caller = await in_database_thread(partial(_as_profile, caller, asked.profile_id))
        found = find_topic(import_string(settings.MARQUEE_TOPICS), asked.topic, caller)
        if found is None:
            raise SubscriptionRefusedError("NOT_FOUND", "There is no such topic.")
        self.remove(asked.topic)
        feed = await self._hub.join(found.log_name, self._outlet)
        if self._is_over:
            # Whoever was to cancel this may have come too late (`asyncio.wait_for` may keep it to itself).
            feed.leave(self._outlet)
            return
        self._feeds[asked.topic] = feed
        try:
            start = await self._read_start(feed, found, caller, asked.since)
            await self._hub.reach(feed, start.reached)
        except BaseException:
            self.remove(asked.topic)
            raise
        self._outlet.push(replies.subscribed(asked.request_id, asked.topic, start))
        await self._replay(start)
        feed.go_live(self._outlet, start.reached)
        presence().joined(found, caller, self._outlet)

    async def _read_start(
        self, feed: Feed, found: Found, caller: Caller, since: Position | None
    ) -> Start:
        """Anew while more happens during the read than a socket may be behind; it is closed if that never ends."""
        for _ in range(_READS):
            start = await self._hub.starts.read(found, caller, since)
            if feed.begins_after(self._outlet, start.reached):
                return start
        self._outlet.cut(FELL_BEHIND)
        return start

    def remove(self, topic: str) -> None:
        """Leave a topic; one that is not followed is left alone."""
        feed = self._feeds.pop(topic, None)
        if feed is not None:
            feed.leave(self._outlet)
            presence().left(feed.topic, self._outlet)

    def clear(self) -> None:
        """Leave all."""
        for topic in tuple(self._feeds):
            self.remove(topic)

    def end(self) -> None:
        """Leave all, also what is being joined: the socket is gone."""
        self._is_over = True
        self.clear()

    async def _replay(self, start: Start) -> None:
        """Push what was missed, piece by piece: a long past is no sign of a slow reader."""
        frames = size = 0
        for frame in start.replayed:
            frames, size = frames + 1, size + len(frame.wire)
            if frames > _REPLAY_PIECE_EVENTS or size > _REPLAY_PIECE_BYTES:
                await self._outlet.room()
                frames, size = 1, len(frame.wire)
            self._outlet.push(frame)
        if len(start.replayed) > _REPLAY_PIECE_EVENTS:
            await self._outlet.room()


def _as_profile(caller: Caller, profile_id: int) -> Caller:
    """The caller as one of their own viewing profiles; nobody stays nobody. One query.

    Raises SubscriptionRefusedError for a profile that is not theirs.
    """
    if caller.user_id is None:
        return caller
    viewer = viewer_of_account(caller.user_id, profile_id)
    if viewer is None:
        raise SubscriptionRefusedError(
            "VALIDATION_ERROR", "profile: this account has no such viewing profile."
        )
    return replace(caller, profile_id=viewer.profile_id)
