"""Whether it is worth writing down that a session was used; asking costs no query."""

import time
from collections import OrderedDict

NEWS_AFTER_SECONDS = 60
_REMEMBERED = 10_000

# By each process for itself: at worst a session is written as often a minute as there are processes.
_written: OrderedDict[str, float] = OrderedDict()


def is_news(session_key: str) -> bool:
    """Was its use not written down within the last minute."""
    return not 0 <= time.time() - _written.get(session_key, 0) < NEWS_AFTER_SECONDS


def note_written(session_key: str) -> None:
    """Its use has just been written down."""
    _written[session_key] = time.time()
    _written.move_to_end(session_key)
    if len(_written) > _REMEMBERED:
        _written.popitem(last=False)
