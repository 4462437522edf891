"""Events of a person's own account. Source: `social.account_events.reactions`."""

from datetime import datetime
from typing import ClassVar, Literal

from realtime.events.base import PushEvent, Snapshot, Wire

ExportStatus = Literal["none", "queued", "building", "ready", "failed", "expired"]

_ME = ("me",)


class ExportState(Wire):
    """How far the export of somebody's data is. step: the part being written, `""` for none; done of total parts."""

    status: ExportStatus
    step: str
    done: int
    total: int


class OwnCounts(Wire):
    """A person's own counters; ratings: of all their viewing profiles."""

    followers: int
    following: int
    ratings: int


class MeSnapshot(Snapshot):
    """What a person's own account counts, and the export of its data."""

    topic: ClassVar[str] = "me"

    counts: OwnCounts
    export: ExportState


class ExportProgress(PushEvent):
    """The export of your data moved on, or failed."""

    type: ClassVar[str] = "export.progress"
    topics: ClassVar[tuple[str, ...]] = _ME

    status: ExportStatus
    step: str
    done: int
    total: int


class ExportReady(PushEvent):
    """The export of your data can be downloaded until it expires."""

    type: ClassVar[str] = "export.ready"
    topics: ClassVar[tuple[str, ...]] = _ME

    expires_at: datetime
    size_bytes: int


class SessionEnded(PushEvent):
    """One of your sign-ins is over; `session_id` as the list of your sessions calls it."""

    type: ClassVar[str] = "session.ended"
    topics: ClassVar[tuple[str, ...]] = _ME

    session_id: int


class ProfileCountsChanged(PushEvent):
    """Your counters are now these."""

    type: ClassVar[str] = "profile.counts_changed"
    topics: ClassVar[tuple[str, ...]] = _ME

    followers: int
    following: int
    ratings: int
