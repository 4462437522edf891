"""The key that signs identity tokens."""

import os
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from django.conf import settings

_BITS = 2048


def signing_key() -> str:
    """The RSA key in PEM: the configured one, else this copy's own; "" where neither may be."""
    configured: str = settings.IDP_OIDC_PRIVATE_KEY
    file: Path | None = settings.MARQUEE_SIGNING_KEY_FILE
    return configured if configured or file is None else _kept(file)


@cache
def _kept(file: Path) -> str:
    """The key in the file, which is made first if need be. Of two processes that make it, one wins for both."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        mine = file.with_name(f"{file.name}.{os.getpid()}")
        handle = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(_new_key())
        try:
            os.link(mine, file)
        except FileExistsError:
            pass
        finally:
            mine.unlink()
    return file.read_text(encoding="ascii")


def _new_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=_BITS)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
