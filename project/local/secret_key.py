"""Django's secret key of this checkout: random, made once, kept."""

import secrets
from pathlib import Path

from project.local.private_file import write_private

_LENGTH = 64


def kept_secret_key(path: Path) -> str:
    """The key in the file, made first when there is none of full length. Raises OSError."""
    if path.is_file():
        key = path.read_text(encoding="utf-8").strip()
        if len(key) >= _LENGTH:
            return key
    key = secrets.token_urlsafe(_LENGTH)
    write_private(path, key + "\n")
    return key
