"""What a wire expects of whoever takes it."""

from typing import Protocol


class Listener(Protocol):
    """Who hears what comes over a wire. Called in the event loop; may not wait."""

    def received(self, message: str | bytes) -> None:
        """A whole message."""

    def too_large(self) -> None:
        """A message over the limit: the last moment to write something before the close with 1009."""

    def writable(self) -> None:
        """The transport is not full any more."""

    def silent(self) -> None:
        """Nothing was heard of the peer for too long."""

    def restarting(self) -> None:
        """The server ends: write what is left and close."""

    def gone(self, code: int) -> None:
        """The connection is over, with the peer's code or 1006. Once, and nothing follows."""
