"""Secrets and signatures, as Standard Webhooks 1.0.0 has them."""

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Sequence

from core.accounts.sealing import reseal, seal, unseal

PREFIX = "whsec_"
_FEWEST_BYTES, _USUAL_BYTES, _MOST_BYTES = 24, 32, 64
_PURPOSE = "webhook secrets"


def new_secret() -> str:
    """A secret nobody has: `whsec_` and 32 random bytes."""
    return PREFIX + base64.b64encode(secrets.token_bytes(_USUAL_BYTES)).decode()


def new_message_id() -> str:
    """A `webhook-id`; letters and digits only, since a dot would blur what is signed."""
    return f"msg_{secrets.token_hex(14)}"


def is_secret(text: str) -> bool:
    """Is it `whsec_` and 24 to 64 bytes in base64."""
    try:
        return _FEWEST_BYTES <= len(_key(text)) <= _MOST_BYTES and text.startswith(PREFIX)
    except (binascii.Error, ValueError):
        return False


def signatures(keys: Sequence[str], message_id: str, at: int, body: bytes) -> str:
    """The value of `webhook-signature`: one signature for each secret, by spaces. at: seconds since 1970."""
    signed = f"{message_id}.{at}.".encode() + body
    made = (hmac.new(_key(secret), signed, hashlib.sha256).digest() for secret in keys)
    return " ".join(f"v1,{base64.b64encode(one).decode()}" for one in made)


def sealed(secret: str) -> str:
    """The secret as it lies in the database."""
    return seal(secret, purpose=_PURPOSE)


def unsealed(text: str) -> str:
    """The secret again. Raises UnreadableError."""
    return unseal(text, purpose=_PURPOSE)


def resealed(text: str) -> str:
    """The same under the newest key. Raises UnreadableError."""
    return reseal(text, purpose=_PURPOSE)


def _key(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix(PREFIX), validate=True)
