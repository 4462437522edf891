"""Tickets in Redis: what each stands for can be read by nobody but who has it, and once."""

import base64
import hashlib
import json
import logging
import secrets
from dataclasses import asdict, dataclass
from typing import Literal

import redis
from cryptography.fernet import Fernet, InvalidToken

from core.shared_redis import shared_redis

logger = logging.getLogger(__name__)

VALID_SECONDS = 30
_RANDOM_BYTES = 32
_LONGEST = 128


@dataclass(frozen=True, slots=True)
class Credential:
    """What a ticket stands for: the session or the token that asked for it.

    secret: the session's key or the token's text. origin: of the page that asked, None for no page;
    a socket from elsewhere cannot use the ticket.
    """

    kind: Literal["session", "token"]
    secret: str
    origin: str | None


def issue(credential: Credential) -> str:
    """A new ticket for half a minute. Raises redis.RedisError."""
    ticket = secrets.token_urlsafe(_RANDOM_BYTES)
    sealed = _seal_of(ticket).encrypt(json.dumps(asdict(credential)).encode())
    shared_redis().set(_key_of(ticket), sealed, ex=VALID_SECONDS)
    return ticket


def redeem(ticket: str) -> Credential | None:
    """What the ticket stands for; it is gone afterwards. None for one that is used, over or no ticket."""
    if len(ticket) > _LONGEST or not ticket.isascii():
        return None
    try:
        sealed = shared_redis().getdel(_key_of(ticket))
    except redis.RedisError as error:
        logger.warning("A ticket cannot be looked up: %s", error)
        return None
    if not isinstance(sealed, bytes):
        return None
    try:
        return Credential(**json.loads(_seal_of(ticket).decrypt(sealed)))
    except InvalidToken:
        return None


def _key_of(ticket: str) -> str:
    return f"ticket:{_digest('name', ticket).hex()}"


def _seal_of(ticket: str) -> Fernet:
    """The ticket itself is the key, so that what lies in Redis says nothing. It is random: a hash will do."""
    return Fernet(base64.urlsafe_b64encode(_digest("seal", ticket)))


def _digest(purpose: str, ticket: str) -> bytes:
    return hashlib.sha256(f"{purpose}:{ticket}".encode()).digest()
