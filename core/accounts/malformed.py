"""What other programs send has to be read before it can be judged, and libraries take it at its word."""

import struct
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# What code says that stumbles over data of the wrong shape.
STUMBLES = (AttributeError, LookupError, struct.error, TypeError, ValueError)


def readable(read: Callable[[], T], *, otherwise: Exception) -> T:
    """What `read` gives. Raises `otherwise` when it stumbles over what it reads."""
    try:
        return read()
    except STUMBLES:
        raise otherwise from None
