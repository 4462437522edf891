"""Many who ask for the same beginning at once."""

import asyncio
import threading
from dataclasses import replace

import pytest

from realtime.hub import shared_starts
from realtime.hub.shared_starts import SharedStarts
from realtime.hub.starting import Position, Start, SubscriptionRefusedError
from realtime.topics import Caller, Found, TopicRule, everyone

RULE = TopicRule("note:{id}", everyone, lambda caller, subject: None)
NOTE = Found(RULE, 1, "note:1")
ANA = Caller(user_id=7, marks=("session:a",))


class Reads:
    """Stands in for the database: counts the reads, and lets each end when told."""

    def __init__(self) -> None:
        self.asked: list[tuple[Found, Caller, Position | None]] = []
        self.may_end = threading.Semaphore(0)
        self.fails = False

    def __call__(self, found: Found, caller: Caller, since: Position | None) -> Start:
        number = len(self.asked)
        self.asked.append((found, caller, since))
        assert self.may_end.acquire(timeout=20)
        if self.fails:
            raise SubscriptionRefusedError("NOT_FOUND", "There is no such topic.")
        return Start("e", "snapshot", number, snapshot="{}")

    async def has_begun(self, count: int) -> None:
        while len(self.asked) < count:
            await asyncio.sleep(0.005)


@pytest.fixture
def reads(monkeypatch):
    reads = Reads()
    monkeypatch.setattr(shared_starts, "read_start", reads)
    return reads


def asking(starts, count=1, found=NOTE, caller=ANA, since=None):
    return [asyncio.create_task(starts.read(found, caller, since)) for _ in range(count)]


async def test_whoever_asks_while_it_is_read_waits_for_the_next_read_together(reads):
    starts = SharedStarts()
    early = asking(starts)
    await reads.has_begun(1)
    late = asking(starts, 5)
    await asyncio.sleep(0)
    reads.may_end.release(2)

    assert [start.seq for start in await asyncio.gather(*early, *late)] == [0, 1, 1, 1, 1, 1]
    assert len(reads.asked) == 2
    # Nothing is kept: the next one reads anew.
    reads.may_end.release()
    assert (await asking(starts)[0]).seq == 2


@pytest.mark.parametrize(
    "other",
    [
        {"caller": Caller()},
        {"caller": replace(ANA, marks=("session:b",))},
        {"caller": replace(ANA, scopes=frozenset())},
        {"since": Position(3)},
        {"since": Position(3, "e")},
        {"found": Found(RULE, 2, "note:2")},
    ],
)
async def test_another_caller_place_or_topic_is_another_question(reads, other):
    starts = SharedStarts()
    reads.may_end.release(2)

    await asyncio.gather(*asking(starts), *asking(starts, **other))

    assert len(reads.asked) == 2


async def test_a_refusal_is_told_to_all_who_asked_and_to_nobody_after(reads):
    starts = SharedStarts()
    reads.fails = True
    reads.may_end.release()
    answers = await asyncio.gather(*asking(starts, 3), return_exceptions=True)
    reads.fails = False
    reads.may_end.release()
    after = await asking(starts)[0]

    assert [type(answer) for answer in answers] == [SubscriptionRefusedError] * 3
    assert after.mode == "snapshot"


async def test_one_who_leaves_takes_the_answer_from_nobody(reads):
    starts = SharedStarts()
    leaving, staying = asking(starts, 2)
    await reads.has_begun(1)
    leaving.cancel()
    reads.may_end.release()

    assert (await staying).seq == 0
    assert leaving.cancelled()
    assert len(reads.asked) == 1


async def test_a_read_that_failed_lets_the_next_one_begin(reads):
    starts = SharedStarts()
    reads.fails = True
    early = asking(starts)
    await reads.has_begun(1)
    late = asking(starts)
    await asyncio.sleep(0)
    reads.may_end.release()
    with pytest.raises(SubscriptionRefusedError):
        await early[0]
    reads.fails = False
    reads.may_end.release()

    assert (await late[0]).seq == 1
