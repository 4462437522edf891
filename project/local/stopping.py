"""Being asked to stop, at any moment, without being interrupted in the middle of something."""

import signal
import time
from types import FrameType

# A terminal and a program in between may both pass one Ctrl-C on; that is one wish, not two.
_SAME_WISH_SECONDS = 0.5
_LOOK_SECONDS = 0.05


class Stopped(Exception):  # noqa: N818 - a wish, not an error
    """Raised where something waits, once an end is wanted."""


class Stop:
    """Set by a signal or by `ask`, looked at wherever something waits.

    Plain attributes: a lock taken in a signal handler could be held by the very code it interrupts.
    """

    def __init__(self, above: "Stop | None" = None) -> None:
        self._above = above
        self._asked_at: float | None = None
        self.hard = False

    @property
    def asked(self) -> bool:
        return self._asked_at is not None or (self._above is not None and self._above.asked)

    def part(self) -> "Stop":
        """A wish for one part alone, which every wish for the whole includes."""
        return Stop(above=self)

    def ask(self) -> None:
        """The first wish ends gently; another one, later, ends hard."""
        now = time.monotonic()
        if self._asked_at is None:
            self._asked_at = now
        elif now - self._asked_at > _SAME_WISH_SECONDS:
            self.hard = True

    def listen(self) -> None:
        """Take Ctrl-C, SIGTERM and a closed terminal as the wish. Main thread only."""

        def wish(_number: int, _frame: FrameType | None) -> None:
            self.ask()

        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, wish)

    def check(self) -> None:
        """Raise Stopped once asked."""
        if self.asked:
            raise Stopped

    def pause(self, seconds: float = _LOOK_SECONDS) -> None:
        """Wait; raises Stopped as soon as asked."""
        end = time.monotonic() + seconds
        while True:
            self.check()
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, _LOOK_SECONDS))
