"""What holds for connections that serve requests. Workers, commands and migrations may take their time."""

from django.conf import settings
from django.db import connections

from core.database.connection import BoundedConnection


def bound_requests() -> None:
    """From now on a statement of this process ends after `MARQUEE_STATEMENT_SECONDS`, and so does waiting for it.

    To be called before the first connection is opened. Without a pool, as in tests, nothing changes.
    """
    options = connections.settings["default"]["OPTIONS"]
    if "pool" in options:
        options["options"] = f"-c statement_timeout={settings.MARQUEE_STATEMENT_SECONDS * 1000}"
        options["pool"]["connection_class"] = BoundedConnection
