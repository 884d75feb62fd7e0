"""Does together what is asked for at the same moment, where many cost little more than one."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextvars import Context
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Gathering(Generic[Asked, Answer]):
    """Whoever asks while others are being served waits and is served with all who wait; who comes alone never waits.

    `work` gives one answer for each that it is given, in their order; what it raises, each of them gets. At most
    `at_once` pieces of work are under way, each of at most `most` askers.
    """

    def __init__(
        self, work: Callable[[Sequence[Asked]], Awaitable[Sequence[Answer]]], *, at_once: int = 2, most: int = 64
    ) -> None:
        self._work, self._at_once, self._most = work, at_once, most
        self._waiting: deque[tuple[Asked, asyncio.Future[Answer]]] = deque()
        self._running: set[asyncio.Task[None]] = set()

    async def ask(self, what: Asked) -> Answer:
        """Give what `work` answers to this one. Raises what it raised."""
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((what, answered))
        if len(self._running) < self._at_once:  # in no one's context: the work is that of several
            task = asyncio.create_task(self._serve(), name="gathered work", context=Context())
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        return await answered

    async def _serve(self) -> None:
        while self._waiting:
            asked = [self._waiting.popleft() for _ in range(min(self._most, len(self._waiting)))]
            try:
                answers = await self._work([what for what, _ in asked])
                for (_, answered), answer in zip(asked, answers, strict=True):
                    if not answered.done():
                        answered.set_result(answer)
            except BaseException as error:
                for _, answered in asked:
                    if not answered.done():
                        answered.set_exception(error)
                if not isinstance(error, Exception):
                    raise
