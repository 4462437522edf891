"""JSON web tokens.

MARQUEE_JWT_ALGORITHM: `HS256` (the default: who signs is who checks) or `RS256`, for when other services
check our tokens by a public key. MARQUEE_JWT_PRIVATE_KEY: the file of that private key (PEM); needed for RS256.
"""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

HEADLESS_JWT_ALGORITHM = os.environ.get("MARQUEE_JWT_ALGORITHM", "HS256")
if HEADLESS_JWT_ALGORITHM not in ("HS256", "RS256"):
    raise ImproperlyConfigured("MARQUEE_JWT_ALGORITHM has to be HS256 or RS256.")


def _private_key() -> str:
    """The PEM text; "" for HS256, whose key is SECRET_KEY: a session's id in a token is encrypted with it anyway."""
    if HEADLESS_JWT_ALGORITHM == "HS256":
        return ""
    file = os.environ.get("MARQUEE_JWT_PRIVATE_KEY", "")
    try:
        text = Path(file).read_text() if file else ""
    except OSError as error:
        raise ImproperlyConfigured(f"MARQUEE_JWT_PRIVATE_KEY cannot be read: {error}") from None
    if "PRIVATE KEY-----" not in text:
        raise ImproperlyConfigured("RS256 needs MARQUEE_JWT_PRIVATE_KEY, a file with an RSA key.")
    return text


HEADLESS_JWT_PRIVATE_KEY = _private_key()
