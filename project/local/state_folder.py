"""Where one copy keeps what it makes: `.local/` beside `manage.py`, unless MARQUEE_STATE names another folder."""

import os
from pathlib import Path


def state_folder(base_dir: Path) -> Path:
    """The folder of data, sockets, logs and keys. A second copy of the product runs beside the first with its own."""
    named = os.environ.get("MARQUEE_STATE")
    return Path(named).resolve() if named else base_dir / ".local"
