"""Proof that the person is still there: when they last showed who they are."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.internal.flows.login import get_authentication_records
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest

from core.accounts.models import User


def is_recent(session: SessionBase, user: User) -> bool:
    """Did this account prove itself in this session a short while ago. No query beyond loading the session."""
    seconds_ago = time.time() - authenticated_at(session, user)
    return seconds_ago < float(app_settings.REAUTHENTICATION_TIMEOUT)


def authenticated_at(session: SessionBase, user: User) -> float:
    """When this account last proved itself in this session: seconds since the epoch, 0 for never."""
    records: list[dict[str, Any]] = get_authentication_records(_Carrier(session), user)
    return max((float(record["at"]) for record in records), default=0.0)


class _Carrier(HttpRequest):
    """A session in the shape that allauth asks for."""

    def __init__(self, session: SessionBase) -> None:
        super().__init__()
        self.session = session
