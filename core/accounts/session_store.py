"""Sessions in the database, read through the cache; the end of each is announced."""

import logging
from typing import Any

import redis
from django.conf import settings
from django.contrib.sessions.backends import cached_db
from django.core.cache import caches

from core.accounts.events import SessionOver
from core.accounts.signals import credential_ended, session_deleted, session_mark, session_renamed
from core.events.facts import emit
from core.transactions import in_transaction

logger = logging.getLogger(__name__)


class SessionStore(cached_db.SessionStore):
    """Django's `cached_db` store. Whatever ends a session, and a new id ends the old one, deletes it here."""

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
        data: dict[str, Any] = self._get_session()  # type: ignore[attr-defined]  # django-stubs leave it out
        old_key = self.session_key
        self.create()
        self._session_cache = data
        if old_key:
            session_renamed.send(sender=SessionStore, session_key=old_key, new_key=self.session_key)
            self.delete(old_key)


def forget_cached(over: SessionOver) -> None:
    """Take an ended session out of the cache again, after the commit.

    Whoever read the session between its deletion and the commit has put it back there, and a cache
    that was down has kept it. Raises RedisError, upon which the outbox tries again.
    """
    caches[settings.SESSION_CACHE_ALIAS].delete(over.cache_key)
