"""Where exports lie."""

import re
import secrets
from datetime import datetime

from django.core.files.storage import Storage, storages

_NAME = re.compile(r"[0-9a-f]{32}\.zip")


def export_storage() -> Storage:
    """The storage of the setting `STORAGES["exports"]`."""
    return storages["exports"]


def new_name() -> str:
    """A name for an export's file: nothing of it could be guessed."""
    return f"{secrets.token_hex(16)}.zip"


def stored_names() -> list[str]:
    """Of all exports' files; what else lies there is not ours."""
    try:
        _, files = export_storage().listdir("")
    except FileNotFoundError:
        # Before the first export there is no such folder.
        return []
    return [name for name in files if _NAME.fullmatch(name)]


def is_written_before(name: str, at: datetime) -> bool:
    """Was the file written before that; False when it is gone."""
    try:
        return export_storage().get_modified_time(name) < at
    except FileNotFoundError:
        return False
