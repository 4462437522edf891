"""Doing together what waits together: while one round is under way, the next one gathers."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import Generic, TypeVar

W = TypeVar("W")
R = TypeVar("R")

# A round that takes longer waits for somebody's lock or a slow disk: those behind it go on without it.
_PATIENCE_SECONDS = 0.02
_MOST_ROUNDS = 4
_MOST_A_ROUND = 64


class Together(Generic[W, R]):
    """Runs wishes in threads, many to a round, in the order in which they came.

    A lone wish starts at once. Under load a round takes whatever came while the one before it ran, so
    what a round costs however small it is (a transaction, its flush to disk, a trip to another thread)
    is shared by more the more there is to do: what databases call group commit.

    run: from wishes to as many answers, each a result or the error of that one wish; what it raises is
    everyone's error. Belongs to one event loop.
    """

    def __init__(
        self, run: Callable[[Sequence[W]], Sequence[R | Exception]], threads: Executor
    ) -> None:
        self._run = run
        self._threads = threads
        self._waiting: list[tuple[W, asyncio.Future[R]]] = []
        self._rounds = 0
        # The round that gathers behind itself; None when there is none or it takes too long.
        self._current: asyncio.Future[Sequence[R | Exception]] | None = None

    async def wish(self, wish: W) -> R:
        """Have it done with whatever else waits. Raises its error, or that of the whole round."""
        done: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append((wish, done))
        self._begin()
        return await done

    def _begin(self) -> None:
        if self._current is not None or self._rounds == _MOST_ROUNDS or not self._waiting:
            return
        taken, self._waiting = self._waiting[:_MOST_A_ROUND], self._waiting[_MOST_A_ROUND:]
        loop = asyncio.get_running_loop()
        running = loop.run_in_executor(self._threads, self._run, [wish for wish, _ in taken])
        self._rounds += 1
        self._current = running
        patience = loop.call_later(_PATIENCE_SECONDS, self._go_on_without, running)
        running.add_done_callback(partial(self._end, [done for _, done in taken], patience))

    def _go_on_without(self, running: asyncio.Future[Sequence[R | Exception]]) -> None:
        if self._current is running:
            self._current = None
            self._begin()

    def _end(
        self,
        waiting: Sequence[asyncio.Future[R]],
        patience: asyncio.TimerHandle,
        ended: asyncio.Future[Sequence[R | Exception]],
    ) -> None:
        patience.cancel()
        self._rounds -= 1
        if self._current is ended:
            self._current = None
        self._begin()
        error = ended.exception()
        answers = [error] * len(waiting) if error is not None else ended.result()
        for done, answer in zip(waiting, answers, strict=True):
            # Whoever wished for it may have left.
            if not done.done():
                if isinstance(answer, BaseException):
                    done.set_exception(answer)
                else:
                    done.set_result(answer)
