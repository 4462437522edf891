"""A reader of Server-Sent Events, for tests."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx


class Reader:
    """Reads one stream block by block, and remembers the last id as browsers do."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self.last_id = ""
        self.retry = 0
        self.comments = 0
        self._lines = answer.iter_lines()

    def frame(self) -> dict[str, Any]:
        """The next frame, past comments. Raises StopIteration at the end of the stream."""
        data = []
        while True:
            line = next(self._lines)
            if line == "" and data:
                return json.loads("\n".join(data))
            name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if line.startswith(":"):
                self.comments += 1
            elif name == "data":
                data.append(value)
            elif name == "id":
                self.last_id = value
            elif name == "retry":
                self.retry = int(value)
            else:
                assert line == "", line

    def frames(self, number: int) -> list[dict[str, Any]]:
        return [self.frame() for _ in range(number)]

    def rest(self) -> list[dict[str, Any]]:
        """Everything up to the end."""
        frames = []
        while True:
            try:
                frames.append(self.frame())
            except StopIteration:
                return frames


@contextmanager
def reading(url: str, topics: str, **options: Any) -> Iterator[Reader]:
    """Follow topics at a server's address; `query` are further parameters."""
    query = {"topics": topics, **options.pop("query", {})}
    with (
        httpx.Client(timeout=10) as client,
        client.stream("GET", f"{url}/api/stream", params=query, **options) as answer,
    ):
        assert answer.status_code == 200, answer.read()
        yield Reader(answer)
