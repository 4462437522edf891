"""Wishes share rounds, each gets its own answer, and a slow round holds up only those in it."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from realtime.custom.together import Together


class Rounds:
    """What was done together. A wish that is an event waits for it, one that is an error is refused."""

    def __init__(self):
        self.taken = []

    def __call__(self, wishes):
        self.taken.append(list(wishes))
        for wish in wishes:
            if isinstance(wish, threading.Event):
                assert wish.wait(10)
        if "break" in wishes:
            raise RuntimeError("broken")
        return [wish if isinstance(wish, Exception) else f"{wish}!" for wish in wishes]


@pytest.fixture
def rounds():
    return Rounds()


def run(rounds, conversation):
    with ThreadPoolExecutor(4) as threads:
        return asyncio.run(conversation(Together(rounds, threads)))


def test_what_comes_while_a_round_runs_shares_the_next_in_order(rounds):
    gate = threading.Event()

    async def conversation(together):
        first = asyncio.create_task(together.wish(gate))
        others = [asyncio.create_task(together.wish(n)) for n in range(5)]
        await asyncio.sleep(0)
        gate.set()
        await first
        return await asyncio.gather(*others)

    assert run(rounds, conversation) == ["0!", "1!", "2!", "3!", "4!"]
    assert rounds.taken == [[gate], [0, 1, 2, 3, 4]]


def test_no_round_takes_more_than_64(rounds):
    gate = threading.Event()

    async def conversation(together):
        wishes = [asyncio.create_task(together.wish(n)) for n in [gate, *range(100)]]
        await asyncio.sleep(0)
        gate.set()
        await asyncio.gather(*wishes)

    run(rounds, conversation)

    assert [len(each) for each in rounds.taken] == [1, 64, 36]


def test_an_error_of_one_is_its_own_and_one_of_the_round_is_everyones(rounds):
    gate = threading.Event()

    async def conversation(together):
        wishes = [together.wish(n) for n in (gate, 1, ValueError("mine"), 3)]
        running = [asyncio.create_task(wish) for wish in wishes]
        await asyncio.sleep(0)
        gate.set()
        shared = await asyncio.gather(*running, return_exceptions=True)
        broken = await asyncio.gather(
            together.wish("break"), together.wish("break"), return_exceptions=True
        )
        return shared[1:], broken, await together.wish("after")

    (one, mine, three), broken, after = run(rounds, conversation)

    assert (one, str(mine), three) == ("1!", "mine", "3!")
    assert [type(each) for each in broken] == [RuntimeError, RuntimeError]
    assert after == "after!"


def test_a_round_that_takes_long_holds_up_none_that_comes_after_it(rounds):
    stuck = [threading.Event() for _ in range(3)]

    async def conversation(together):
        held = []
        for each in stuck:
            held.append(asyncio.create_task(together.wish(each)))
            await asyncio.sleep(0)
            assert await together.wish("past it") == "past it!"
        for each in stuck:
            each.set()
        await asyncio.gather(*held)

    run(rounds, conversation)


def test_whoever_leaves_meanwhile_takes_nobody_along(rounds):
    gate = threading.Event()

    async def conversation(together):
        leaving = asyncio.create_task(together.wish(gate))
        staying = asyncio.create_task(together.wish(1))
        await asyncio.sleep(0)
        leaving.cancel()
        gate.set()
        return await staying, await together.wish(2)

    assert run(rounds, conversation) == ("1!", "2!")
