"""Waits for a condition instead of sleeping."""

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable


class NeverHappened(AssertionError):
    """The condition did not come true in time."""


async def until(holds: Callable[[], object | Awaitable[object]], what: str = "", seconds: float = 30) -> None:
    """Ask `holds`, a function or a coroutine function, again and again until it gives something true.

    Raises NeverHappened, which names `what`, after `seconds`.
    """
    deadline = time.monotonic() + seconds
    while True:
        answer = holds()
        if await answer if inspect.isawaitable(answer) else answer:
            return
        if time.monotonic() > deadline:
            raise NeverHappened(f"never happened within {seconds} s: {what or 'see the line'}")
        await asyncio.sleep(0.02)
