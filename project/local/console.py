"""What the person at the keyboard sees: steps with their time, and the lines of the processes.

A terminal gets colours and a spinner; a file or a pipe gets one plain line per event.
"""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from rich.console import Console as RichConsole
from rich.text import Text

_COLOURS = ("cyan", "green", "magenta", "yellow", "blue")
_NAME_WIDTH = 6
# A plain step that takes longer says that it has begun.
_LONG_SECONDS = 1.0


class Console:
    """Lines from any thread, whole."""

    def __init__(self, rich: RichConsole | None = None) -> None:
        self._rich = rich or RichConsole(file=sys.stdout, highlight=False)
        self._colours: dict[str, str] = {}
        self._lock = threading.Lock()

    def line(self, text: str = "", *, style: str = "") -> None:
        self._put(Text(text, style=style))

    def lines_of(self, name: str, without: tuple[str, ...] = ()) -> Callable[[str], None]:
        """A function that prints lines of the process `name`, but empty ones and those with such texts."""
        colour = self._colours.setdefault(name, _COLOURS[len(self._colours) % len(_COLOURS)])
        prefix = f"{name:<{_NAME_WIDTH}} | "

        def show(line: str) -> None:
            if not line.strip() or any(text in line for text in without):
                return
            # The programs colour their own lines for a terminal; a pipe wants none of that.
            self._put(Text(prefix, style=colour) + Text.from_ansi(line))

        return show

    @contextmanager
    def step(
        self, title: str, *, speaks: bool = False, begun: float | None = None
    ) -> Iterator[None]:
        """Time a step and say when it is done.

        `speaks`: what runs in it prints its own progress; `begun`: by `time.monotonic`, when not now.
        """
        begun = begun or time.monotonic()
        with self._waiting(title, speaks=speaks):
            yield
        self.line(f"{title}: {time.monotonic() - begun:.1f} s")

    @contextmanager
    def _waiting(self, title: str, *, speaks: bool) -> Iterator[None]:
        if speaks:
            self.line(f"{title} …")
            yield
        elif self._rich.is_terminal:
            with self._rich.status(f"{title} …"):
                yield
        else:
            timer = threading.Timer(_LONG_SECONDS, self.line, [f"{title} …"])
            timer.daemon = True
            timer.start()
            try:
                yield
            finally:
                timer.cancel()

    def _put(self, text: Text) -> None:
        # Whoever read our output may be gone (`make run | head`); the site goes on.
        with self._lock, suppress(OSError, ValueError):
            self._rich.print(text, soft_wrap=True)
