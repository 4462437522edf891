"""Tokens that were good a moment ago, so that a program that publishes all the time is not looked up each time."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.utils import timezone

from core.access.bearers import Bearer
from core.access.token_text import digest_of
from core.accounts.signals import account_mark
from realtime.hub.endings import CredentialSockets

# The end of a token is announced and counts at once; this is the net under an end that was not heard of.
_KEPT = timedelta(seconds=5)
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class _Kept:
    bearer: Bearer
    until: float
    end: Callable[[], None]


class KnownBearers:
    """For one process. What is kept hangs on the token's mark and the account's, as sockets do."""

    def __init__(self, credentials: CredentialSockets) -> None:
        self._credentials = credentials
        self._kept: dict[str, _Kept] = {}

    def get(self, token: str) -> Bearer | None:
        """Whom the token speaks for; None when that has to be looked up."""
        digest = digest_of(token)
        kept = self._kept.get(digest)
        if kept is None:
            return None
        if time.monotonic() < kept.until:
            return kept.bearer
        self._forget(digest)
        return None

    def keep(self, token: str, bearer: Bearer) -> None:
        """Remember a token that was just looked up; one about to expire is looked up each time."""
        digest = digest_of(token)
        self._forget(digest)
        if len(self._kept) >= _MOST:
            self._forget(next(iter(self._kept)))
        if bearer.expires_at is not None and bearer.expires_at < timezone.now() + _KEPT:
            return
        end = partial(self._forget, digest)
        self._kept[digest] = _Kept(bearer, time.monotonic() + _KEPT.total_seconds(), end)
        # When it ended while it was looked up, this forgets it at once.
        self._credentials.add(_marks(bearer), end)

    def _forget(self, digest: str) -> None:
        kept = self._kept.pop(digest, None)
        if kept is not None:
            self._credentials.remove(_marks(kept.bearer), kept.end)


def _marks(bearer: Bearer) -> tuple[str, str]:
    return bearer.mark, account_mark(bearer.user.pk)
