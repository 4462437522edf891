"""Texts that only this installation can read: encrypted and signed with keys derived from SECRET_KEY."""

import base64
from functools import cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

_KEY_BYTES = 32


class UnreadableError(Exception):
    """Not sealed here for this purpose, too old, or with a key that is gone."""


def seal(text: str, *, purpose: str) -> str:
    """Encrypt with the newest key. purpose: keeps what is sealed for one thing from being used for another."""
    return _keys(purpose).encrypt(text.encode()).decode()


def unseal(sealed: str, *, purpose: str, max_age_seconds: int | None = None) -> str:
    """The text again, by the key of SECRET_KEY or one of SECRET_KEY_FALLBACKS. Raises UnreadableError."""
    try:
        return _keys(purpose).decrypt(sealed.encode(), ttl=max_age_seconds).decode()
    except (InvalidToken, UnicodeError) as error:
        raise UnreadableError(purpose) from error


def reseal(sealed: str, *, purpose: str) -> str:
    """The same text under the newest key. Raises UnreadableError."""
    return seal(unseal(sealed, purpose=purpose), purpose=purpose)


def _keys(purpose: str) -> MultiFernet:
    return _derived(purpose, (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@cache
def _derived(purpose: str, secrets: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(_derive(secret, purpose)) for secret in secrets])


def _derive(secret: str, purpose: str) -> bytes:
    # SECRET_KEY is long and random, so that a slow derivation, as for passwords, would add nothing.
    derivation = HKDF(SHA256(), length=_KEY_BYTES, salt=None, info=f"marquee {purpose}".encode())
    return base64.urlsafe_b64encode(derivation.derive(secret.encode()))
