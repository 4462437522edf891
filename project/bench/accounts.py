"""Figures of signing in: what a hash costs, how long twenty at once wait, whether an unknown account answers faster."""

import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import httpx
from django.contrib.auth.hashers import make_password

from core.accounts.hashers import BoundedArgon2Hasher
from core.accounts.models import User
from core.accounts.tokens import read_access_token

PASSWORD = "Bench-Harbour-7"  # noqa: S105  of accounts that live as long as the measurement
_NAME = "bench-sign-in-{}"


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds."""

    median: float
    p95: float
    count: int


def hashing(times: int = 20) -> tuple[Spread, str]:
    """The processor time of one hash, and its parameters."""
    hasher = BoundedArgon2Hasher()
    spent = []
    for _ in range(times):
        began = time.process_time()
        make_password(PASSWORD)
        spent.append(time.process_time() - began)
    said = f"memory {hasher.memory_cost} KiB, time {hasher.time_cost}, parallelism {hasher.parallelism}"
    return _spread(spent), said


def reading_tokens(token: str, times: int = 300) -> Spread:
    """Reading an access token whose session is in the cache."""
    return _spread([_timed(lambda: read_access_token(token)) for _ in range(times)])


def make_accounts(number: int) -> list[User]:
    """Accounts to sign in with; `drop_accounts` takes them away again."""
    drop_accounts()
    password = make_password(PASSWORD)
    return User.objects.bulk_create(
        User(
            username=_NAME.format(index),
            email=f"{_NAME.format(index)}@example.org",
            password=password,
        )
        for index in range(number)
    )


def drop_accounts() -> None:
    """Delete what `make_accounts` made."""
    User.objects.filter(username__startswith=_NAME.format("")).delete()


def sign_in(client: httpx.Client, login: str, password: str = PASSWORD) -> httpx.Response:
    """One sign-in at the server's API."""
    return client.post("/api/login", json={"login": login, "password": password})


def at_once(url: str, clients: int, rounds: int) -> Spread:
    """That many clients that sign in one after the other, all at the same time. Raises RuntimeError for a refusal."""

    def run(index: int) -> list[float]:
        with httpx.Client(base_url=url, timeout=60) as client:
            return [
                _timed(lambda: _accepted(sign_in(client, _NAME.format(index))))
                for _ in range(rounds)
            ]

    with ThreadPoolExecutor(clients) as threads:
        return _spread([took for each in threads.map(run, range(clients)) for took in each])


def known_and_unknown(url: str, times: int) -> tuple[Spread, Spread]:
    """Wrong passwords, by turns for accounts that exist and for names that do not.

    Each name is tried four times at most: the fifth would lock it.
    """
    known, unknown = [], []
    with httpx.Client(base_url=url, timeout=60) as client:
        for index in range(times):
            number = index // 4
            known.append(_timed(partial(sign_in, client, _NAME.format(number), "Wrong-1")))
            unknown.append(_timed(partial(sign_in, client, f"nobody-{number}", "Wrong-1")))
    return _spread(known), _spread(unknown)


def _accepted(answer: httpx.Response) -> None:
    if answer.status_code != 200:
        raise RuntimeError(f"A sign-in was answered {answer.status_code}: {answer.text[:200]}")


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _spread(seconds: list[float]) -> Spread:
    cuts = statistics.quantiles(seconds, n=20)
    return Spread(statistics.median(seconds) * 1e3, cuts[-1] * 1e3, len(seconds))
