"""Sessions in the database, read through the cache; the end of each is announced."""

from django.contrib.sessions.backends import cached_db

from core.accounts.signals import session_ended


class SessionStore(cached_db.SessionStore):
    """Django's `cached_db` store. Whatever ends a session, and a new id ends the old one, deletes it here."""

    def delete(self, session_key: str | None = None) -> None:
        """Delete the session, then tell whoever hangs on it."""
        ended = session_key or self.session_key
        super().delete(session_key)
        if ended:
            session_ended.send(sender=SessionStore, session_key=ended)
