"""Reading where somebody is signed in."""

from dataclasses import dataclass
from datetime import datetime

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from core.api.addresses import address_hint
from core.devices.rules import Device, device_of


@dataclass(frozen=True, slots=True)
class SignIn:
    """One session as its owner sees it; nothing in it opens the session.

    remember: does it last without use; known of the browser's that asks alone, None for any other.
    """

    id: int
    current: bool
    device: Device
    address_hint: str
    signed_in_at: datetime
    last_seen_at: datetime
    client: str
    remember: bool | None


def sign_ins_of(user_id: int, *, current_key: str | None, remember: bool | None) -> list[SignIn]:
    """Where an account is signed in now, last used first. remember: of the current one. One query."""
    return [
        SignIn(
            id=row.pk,
            current=row.session_key == current_key,
            device=device_of(row.user_agent),
            address_hint=address_hint(row.ip),
            signed_in_at=row.created_at,
            last_seen_at=row.last_seen_at,
            client=row.data.get("client", "browser"),
            remember=remember if row.session_key == current_key else None,
        )
        for row in live_sessions(user_id).order_by("-last_seen_at", "-pk")
    ]


def is_session_at(session_id: int, key: str) -> bool:
    """Is the session in the list the one with this key. One query."""
    found: bool = UserSession.objects.filter(pk=session_id, session_key=key).exists()
    return found


def live_sessions(user_id: int) -> QuerySet[UserSession]:
    """The sessions of an account that have neither ended nor run out."""
    found: QuerySet[UserSession] = UserSession.objects.filter(user_id=user_id).filter(_is_live())
    return found


def _is_live() -> Exists:
    return Exists(
        Session.objects.filter(session_key=OuterRef("session_key"), expire_date__gt=timezone.now())
    )
