"""Print what happens on live topics, one JSON object a line.

    python docs/examples/python/follow.py http://localhost:8000 scores match:7

Somebody's own topics need an access token, in the variable MARQUEE_TOKEN. Ctrl-C ends it.
"""

import argparse
import asyncio
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict

from marquee_live import Frame, Live, RefusedError


def line(frame: Frame) -> str:
    """The frame as JSON, with what it is: `snapshot`, `event` or `signal`."""
    return json.dumps({"kind": type(frame).__name__.lower(), **asdict(frame)}, default=str)


async def follow(url: str, topics: list[str]) -> None:
    """Print frames until the server is done. Raises RefusedError."""
    async for frame in Live(url, topics, token=os.environ.get("MARQUEE_TOKEN")):
        sys.stdout.write(f"{line(frame)}\n")
        sys.stdout.flush()


def main() -> int:
    """The exit code: 0 when it ended, 1 when the server refused."""
    parser = argparse.ArgumentParser(description="Print what happens on live topics.")
    parser.add_argument("url", help="of the site, such as http://localhost:8000")
    parser.add_argument("topic", nargs="+", help="such as scores or match:7")
    arguments = parser.parse_args()
    try:
        with suppress(KeyboardInterrupt):
            asyncio.run(follow(arguments.url, arguments.topic))
    except RefusedError as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
