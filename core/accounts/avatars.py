"""Where people's pictures lie. What is in them is the business of `core.people.avatars`."""

from collections.abc import Mapping
from typing import Final

from django.core.files.storage import Storage, storages

LARGE = 512
SMALL = 96
# Width in pixels to the end of the file's name.
ENDINGS: Final[Mapping[int, str]] = {LARGE: ".webp", SMALL: "-96.webp"}


def avatar_storage() -> Storage:
    """The storage of the setting `STORAGES["avatars"]`."""
    return storages["avatars"]


def avatar_file(key: str, width: int) -> str:
    """The name of a picture's file. width: `LARGE` or `SMALL`."""
    return f"avatars/{key}{ENDINGS[width]}"


def avatar_url(key: str, width: int = LARGE) -> str | None:
    """The address of a picture; None for no key, which is no picture."""
    return avatar_storage().url(avatar_file(key, width)) if key else None
