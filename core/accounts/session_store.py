"""Sessions in the database, read through the cache; the end of each is announced."""

import logging
from typing import Any, Self

import redis
from django.conf import settings
from django.contrib.sessions.backends import cached_db
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.db import transaction
from django.utils import timezone

from core.accounts.events import SessionOver
from core.accounts.signals import credential_ended, session_deleted, session_mark, session_renamed
from core.events.facts import emit
from core.transactions import in_transaction

logger = logging.getLogger(__name__)

# Where allauth keeps the ids of the refresh tokens that are not spent, with their ends.
_TOKENS = "headless_refresh_tokens"


class SessionStore(cached_db.SessionStore):
    """Django's `cached_db` store. Whatever ends a session, and a new id ends the old one, deletes it here.

    Saving writes all of a session, and a slow request would undo what another one changed meanwhile. For
    most of it the last word counts; of the refresh tokens only what this request added and took out does.
    """

    def __init__(self, session_key: str | None = None) -> None:
        super().__init__(session_key)
        self._tokens_before: frozenset[str] = frozenset()

    @classmethod
    def locked(cls, session_key: str) -> Self | None:
        """The session as it is stored, whatever the cache holds; nobody saves it before this transaction is over."""
        row = _lock(session_key)
        if row is None:
            return None
        session = cls(session_key)
        session._session_cache = row.get_decoded()
        session._tokens_before = frozenset(session._session_cache.get(_TOKENS, ()))
        return session

    def load(self) -> dict[str, Any]:
        """Django's own, remembering which refresh tokens there were."""
        data: dict[str, Any] = super().load()
        self._tokens_before = frozenset(data.get(_TOKENS, ()))
        return data

    def save(self, must_create: bool = False) -> None:
        """Django's own, but for the refresh tokens, which takes one more query where there are any."""
        if must_create or self.session_key is None or not self._has_or_had_tokens():
            super().save(must_create)
        else:
            with transaction.atomic():
                self._merge_tokens(self.session_key)
                super().save()
        self._tokens_before = frozenset(self._data().get(_TOKENS, ()))

    def _has_or_had_tokens(self) -> bool:
        return bool(self._tokens_before or self._data().get(_TOKENS))

    def _merge_tokens(self, session_key: str) -> None:
        row = _lock(session_key)
        stored: dict[str, int] = row.get_decoded().get(_TOKENS, {}) if row else {}
        now: dict[str, int] = self._data().get(_TOKENS, {})
        spent = self._tokens_before - now.keys()
        added = {token: end for token, end in now.items() if token not in self._tokens_before}
        kept = {token: end for token, end in stored.items() if token not in spent}
        self._data()[_TOKENS] = kept | added

    def _data(self) -> dict[str, Any]:
        data: dict[str, Any] = self._get_session()  # type: ignore[attr-defined]  # django-stubs leave it out
        return data

    @in_transaction
    def delete(self, session_key: str | None = None) -> None:
        """Delete the session, then tell whoever hangs on it."""
        ended = session_key or self.session_key
        if not ended:
            return
        try:
            super().delete(ended)
        except redis.RedisError as error:
            # By then the row is deleted, and the fact clears the cache once it is back.
            logger.warning("An ended session cannot be taken out of the cache yet: %s", error)
        emit(SessionOver(cache_key=self.cache_key_prefix + ended))
        session_deleted.send(sender=SessionStore, session_key=ended)
        credential_ended.send(sender=SessionStore, mark=session_mark(ended))

    @in_transaction
    def cycle_key(self) -> None:
        """Go on under a new id. Django's own, but that whoever knows the session is told its new name first."""
        data = self._data()
        old_key = self.session_key
        self.create()
        self._session_cache = data
        if old_key:
            session_renamed.send(sender=SessionStore, session_key=old_key, new_key=self.session_key)
            self.delete(old_key)


def _lock(session_key: str) -> Session | None:
    rows = Session.objects.select_for_update()
    return rows.filter(session_key=session_key, expire_date__gt=timezone.now()).first()


def forget_cached(over: SessionOver) -> None:
    """Take an ended session out of the cache again, after the commit.

    Whoever read the session between its deletion and the commit has put it back there, and a cache
    that was down has kept it. Raises RedisError, upon which the outbox tries again.
    """
    caches[settings.SESSION_CACHE_ALIAS].delete(over.cache_key)
