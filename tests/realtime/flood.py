"""More frames than a server takes."""

from collections.abc import Iterable
from contextlib import suppress

from websockets.exceptions import ConnectionClosed
from websockets.sync.connection import Connection


def flood(client: Connection, frames: Iterable[str]) -> None:
    """Send until the server ends the conversation, be it in the middle of a send.

    Open the client with `max_queue=None`: one that stops reading at a full queue of answers never sees the
    connection end, and waits ten seconds for it.
    """
    with suppress(ConnectionClosed):
        for text in frames:
            client.send(text)
