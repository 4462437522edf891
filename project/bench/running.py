"""The latencies of a running product, one after the other so that none disturbs another."""

import secrets
from typing import Any

import httpx

from project.bench.reaching import goal_to_socket, rating_to_rails
from project.bench.steady_load import ask_steadily

QUERIES = (
    "slow film about grief by the sea",
    "nolan dreams",
    "heist that goes wrong",
    "heat",
    "a lonely robot",
    "women on the road",
    "kurosawa",
    "boxing underdog",
    "amelie",
    "haunted house",
)

Measured = list[tuple[str, list[float], str]]


async def latencies(said: dict[str, Any], *, ratings: int, goals: int) -> Measured:
    """`(what, milliseconds, target)` for each thing measured; `said` is what run.json holds."""
    url, ws_url = said["url"], said["ws_url"]
    movie_ids = await _movie_ids(url)
    token = await _new_member(url)
    load = "20 clients at 1/s, p50 / p95 / max"
    return [
        (
            "rating → new rails on a socket, p50 / p95 / max",
            await rating_to_rails(url, ws_url, token, movie_ids[:ratings]),
            "p95 ≤ 500 ms",
        ),
        (
            "goal → socket (with its transaction), p50 / p95 / max",
            await goal_to_socket(ws_url, goals),
            "p95 ≤ 100 ms",
        ),
        (
            f"film, {load}",
            await ask_steadily(url, [f"/api/movies/{movie_id}" for movie_id in movie_ids]),
            "p95 ≤ 100 ms",
        ),
        (
            f"similar, {load}",
            await ask_steadily(url, [f"/api/movies/{movie_id}/similar" for movie_id in movie_ids]),
            "p95 ≤ 100 ms",
        ),
        (
            f"search, {load}",
            await ask_steadily(url, [f"/api/search?q={query}" for query in QUERIES]),
            "p95 ≤ 100 ms",
        ),
    ]


async def _movie_ids(url: str) -> list[int]:
    async with httpx.AsyncClient(base_url=url) as client:
        answer = await client.get("/api/movies?per_page=50&fields=id")
    return [movie["id"] for movie in answer.json()["data"]]


async def _new_member(url: str) -> str:
    """The access token of somebody who has rated nothing: a rating given before would change nothing."""
    name = f"bench-{secrets.token_hex(6)}"
    password = f"A1-{secrets.token_urlsafe(16)}"
    body = {"username": name, "email": f"{name}@marquee.example", "password": password}
    async with httpx.AsyncClient(base_url=url) as client:
        answer = await client.post("/api/register", json=body)
    token: str = answer.raise_for_status().json()["data"]["access_token"]
    return token
