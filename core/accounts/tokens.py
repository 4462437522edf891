"""JSON web tokens: proof of a session for everything that is no browser.

The session is the truth behind both tokens: when it ends, they do. A refresh token works once.
allauth makes and checks them; what is added here is that refreshing takes turns (two tabs that
refresh in the same moment both stay signed in), and that a token used twice ends its session.
"""

import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple, cast

from allauth.core import context
from allauth.headless.internal.sessionkit import session_store
from allauth.headless.tokens.strategies.jwt import JWTTokenStrategy
from allauth.headless.tokens.strategies.jwt.internal import (
    create_access_token,
    create_refresh_token,
    decode_token,
    get_refresh_token_state,
    invalidate_refresh_token,
    session_key_from_sid,
    validate_access_token,
    validate_refresh_token,
    validate_token_user,
)
from django.core.cache import cache

from core.accounts.models import User
from core.accounts.sealing import UnreadableError, seal, unseal
from core.accounts.session_store import SessionStore
from core.transactions import in_transaction

# A second tab refreshes when the first does, and its request is still on its way: the first answer waits
# for it, once in a quarter of an hour. Who arrives after that answer is taken for a thief.
HOLD_SECONDS = 0.25
# Longer than any request that arrived before the first answer can still be waiting for its turn.
_SUCCESSOR_SECONDS = 60
_NOT_YET = float("inf")
_PURPOSE = "next tokens of a session"


class Pair(NamedTuple):
    """What a refresh token is exchanged for; neither is shown in a log."""

    access_token: str
    refresh_token: str

    def __repr__(self) -> str:
        return "Pair()"


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whom an access token speaks for, through which session, and until when."""

    user: User
    session_key: str
    expires_at: datetime
    # A sign-in may all that its account may.
    scopes: None = None


def read_access_token(token: str) -> Bearer | None:
    """The bearer; None when the token is forged, expired, or its session ended. At most two queries."""
    found = validate_access_token(token)
    if found is None:
        return None
    user, claims = found
    return Bearer(
        user=user,
        session_key=cast("str", session_key_from_sid(claims["sid"])),
        expires_at=datetime.fromtimestamp(claims["exp"], UTC),
    )


def session_of_refresh_token(token: str) -> str | None:
    """The key of the session behind an unspent refresh token; None for any other token."""
    found = validate_refresh_token(token)
    return None if found is None else cast("str | None", found[1].session_key)


class TokenStrategy(JWTTokenStrategy):  # type: ignore[misc]
    """allauth's strategy with turns and reuse detection; also behind `/_allauth/app/v1/tokens/refresh`."""

    def refresh_token(self, refresh_token: str) -> Pair | None:
        """The next access and refresh token; None when this one is no good, or is used a second time.

        A request that arrived before the first answer to the same token is given that same answer.
        """
        claims = decode_token(refresh_token, "refresh")
        session_key = claims and session_key_from_sid(claims["sid"])
        if not claims or not session_key:
            return None
        pair, is_first = self._in_turn(claims, session_key)
        if pair is not None and is_first:
            time.sleep(HOLD_SECONDS)
            # The last thing before answering: whoever comes from now on could have known that answer.
            _remember(claims["jti"], pair, answered_at=time.time())
        return pair

    @in_transaction
    def _in_turn(self, claims: dict[str, Any], session_key: str) -> tuple[Pair | None, bool]:
        token_id: str = claims["jti"]
        session = SessionStore.locked(session_key)
        if session is None:
            return None, False
        pair = self._exchange(session, claims)
        if pair is not None:
            _remember(token_id, pair, answered_at=_NOT_YET)
            return pair, True
        pair = _successor(token_id, arrived_at=getattr(context.request, "arrived_at", _NOT_YET))
        if pair is None:
            # Signed by us and spent: somebody has a copy. Nobody can tell whose is the real one.
            end_session(session_key)
        return pair, False

    def _exchange(self, session: SessionStore, claims: dict[str, Any]) -> Pair | None:
        """allauth's own, but of the session as it is stored: the cache may still hold a spent token."""
        user = validate_token_user(claims, session)
        if user is None or get_refresh_token_state(session).get(claims["jti"], 0) <= time.time():
            return None
        access_token = create_access_token(user, session, self.get_claims(user))
        invalidate_refresh_token(session, claims)
        pair = Pair(access_token, create_refresh_token(user, session))
        session.save()
        return pair


def end_session(session_key: str) -> None:
    """End a session, and with it its tokens and sockets."""
    session_store(session_key).delete(session_key)


def _remember(token_id: str, pair: Pair, *, answered_at: float) -> None:
    sealed = seal(json.dumps(pair), purpose=_PURPOSE)
    cache.set(f"successor:{token_id}", (sealed, answered_at), _SUCCESSOR_SECONDS)


def _successor(token_id: str, *, arrived_at: float) -> Pair | None:
    found: tuple[str, float] | None = cache.get(f"successor:{token_id}")
    if found is None or arrived_at >= found[1]:
        return None
    try:
        return Pair(*json.loads(unseal(found[0], purpose=_PURPOSE)))
    except UnreadableError:
        return None
