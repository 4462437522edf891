"""Facts of exports and of leaving. Times are RFC 3339 text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportMoved:
    """An export is now this far."""

    user_id: int
    status: str
    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ExportReady:
    """An export can be downloaded."""

    user_id: int
    expires_at: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class LeavingRequested:
    """Somebody asked for their account to be deleted: they, or staff."""

    user_id: int
    due_at: str


@dataclass(frozen=True, slots=True)
class LeavingCancelled:
    """Somebody keeps the account after all."""

    user_id: int
