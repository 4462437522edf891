"""Clients that ask once a second each, for a while."""

import asyncio
import time
from collections.abc import Sequence
from itertools import count

import httpx

CLIENTS = 20
SECONDS = 20


class LoadError(Exception):
    """An answer was no success."""


async def ask_steadily(
    base_url: str, paths: Sequence[str], *, clients: int = CLIENTS, seconds: int = SECONDS
) -> list[float]:
    """Milliseconds of each answer. The clients begin spread over a second, and no request waits for another's answer.

    Raises LoadError for an answer that is no 200.
    """
    places = count()
    async with httpx.AsyncClient(base_url=base_url, timeout=30) as client:

        async def one(offset: float) -> list[float]:
            await asyncio.sleep(offset)
            taken = []
            for _ in range(seconds):
                began = time.perf_counter()
                answer = await client.get(paths[next(places) % len(paths)])
                took = time.perf_counter() - began
                if answer.status_code != httpx.codes.OK:
                    raise LoadError(f"{answer.request.url} answered {answer.status_code}.")
                taken.append(took * 1000)
                await asyncio.sleep(max(0.0, 1.0 - took))
            return taken

        each = await asyncio.gather(*(one(number / clients) for number in range(clients)))
    return [milliseconds for taken in each for milliseconds in taken]
