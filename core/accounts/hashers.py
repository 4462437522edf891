"""Argon2id that cannot be used to bring the site down: each hash takes a core and much memory for a while."""

import os
from threading import BoundedSemaphore

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.db import connection

# More at once would not be faster, only take more memory.
_TURNS = BoundedSemaphore(max(2, os.cpu_count() or 2))


class BoundedArgon2Hasher(Argon2PasswordHasher):
    """Django's hasher with as many hashes at once, in a process, as there are cores; the others take turns.

    46 MiB, one pass, one lane: the first of the settings that the OWASP Password Storage Cheat Sheet names for
    Argon2id. Django's own (100 MiB, two passes, eight lanes) cost four times the processor time, and twenty
    people who sign in at once on a small machine then wait for each other. Older hashes are made anew at sign-in.

    Whoever waits for a turn gives their database connection back: else twenty people who sign in at once
    would hold every connection there is, and nobody else would be served.
    """

    memory_cost = 46 * 1024  # KiB
    time_cost = 1
    parallelism = 1

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
