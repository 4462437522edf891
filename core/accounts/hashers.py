"""Argon2id that cannot be used to bring the site down: a hash takes 100 MiB and a tenth of a second of a core."""

import os
from threading import BoundedSemaphore

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.db import connection

# More at once would not be faster, only take more memory.
_TURNS = BoundedSemaphore(max(2, os.cpu_count() or 2))


class BoundedArgon2Hasher(Argon2PasswordHasher):
    """Django's hasher with as many hashes at once, in a process, as there are cores; the others take turns.

    Whoever waits for a turn gives their database connection back: else twenty people who sign in at once
    would hold every connection there is, and nobody else would be served.
    """

    def encode(self, password: str, salt: str) -> str:
        """The hash, after waiting for a turn."""
        _give_connection_back()
        with _TURNS:
            return super().encode(password, salt)

    def verify(self, password: str, encoded: str) -> bool:
        """Is it this password's hash; after waiting for a turn."""
        _give_connection_back()
        with _TURNS:
            return super().verify(password, encoded)


def _give_connection_back() -> None:
    """Not within a transaction, which would be lost."""
    if connection.connection is not None and not connection.in_atomic_block:
        connection.close()
