"""How long what happens takes to reach a socket."""

import asyncio
import json
import time
from typing import Any

import httpx
import websockets
from asgiref.sync import sync_to_async
from django.db import connection

from sports.fixtures.models import Match
from sports.live.demo_goals import DemoGoalError, add_demo_goal

_WAIT_SECONDS = 10.0


async def rating_to_rails(url: str, ws_url: str, token: str, movie_ids: list[int]) -> list[float]:
    """Milliseconds from sending each rating to the new rails on a socket of the same person."""
    bearer = {"Authorization": f"Bearer {token}"}
    taken = []
    async with (
        httpx.AsyncClient(base_url=url, headers=bearer, timeout=30) as client,
        websockets.connect(ws_url, additional_headers=bearer, compression=None) as socket,
    ):
        await _follow(socket, "recommendations")
        for number, movie_id in enumerate(movie_ids):
            began = time.perf_counter()
            answer = await client.put(
                f"/api/movies/{movie_id}/rating", json={"rating": 1 + number % 9 / 2}
            )
            answer.raise_for_status()
            await _next_event(socket, "recommendations.updated")
            taken.append((time.perf_counter() - began) * 1000)
        for movie_id in movie_ids:
            await client.delete(f"/api/movies/{movie_id}/rating")
    return taken


async def goal_to_socket(ws_url: str, goals: int) -> list[float]:
    """Milliseconds from before a goal is taken in (its whole transaction) to its event on a socket."""
    taken: list[float] = []
    async with websockets.connect(ws_url, compression=None) as socket:
        await _follow(socket, "scores")
        while len(taken) < goals:
            match_id = await sync_to_async(_match_in_play)()
            began = time.perf_counter()
            await sync_to_async(_score)(match_id)
            await _next_event(socket, "match.score_changed", match_id)
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def _match_in_play() -> int:
    """The match in play that has run the shortest, so that it does not end while it is measured."""
    match = Match.objects.filter(provider="demo", status="live").order_by("-kickoff").first()
    if match is None:
        raise DemoGoalError("No match is in play.")
    connection.close()
    return match.pk


def _score(match_id: int) -> None:
    try:
        add_demo_goal(match_id=match_id, side="home")
    finally:
        connection.close()


async def _follow(socket: Any, topic: str) -> None:
    await socket.send(json.dumps({"op": "subscribe", "topic": topic}))
    while json.loads(await socket.recv())["op"] != "subscribed":
        pass


async def _next_event(socket: Any, kind: str, match_id: int | None = None) -> None:
    async with asyncio.timeout(_WAIT_SECONDS):
        while True:
            frame = json.loads(await socket.recv())
            if frame.get("type") == kind and match_id in (None, frame["data"].get("match_id")):
                return
