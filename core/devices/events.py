"""What the slice tells others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """Somebody is not signed in there any more. session_id: as in the list of sessions."""

    user_id: int
    session_id: int
