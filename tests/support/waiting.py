"""Waits for a condition instead of sleeping."""

import asyncio
import time
from collections.abc import Awaitable, Callable


class NeverHappened(AssertionError):
    """The condition did not come true in time."""


async def until(condition: Callable[[], Awaitable[object]], what: str, seconds: float = 30) -> None:
    """Ask `condition` again and again until it gives something true. Raises NeverHappened after `seconds`."""
    deadline = time.monotonic() + seconds
    while not await condition():
        if time.monotonic() > deadline:
            raise NeverHappened(f"never happened within {seconds} s: {what}")
        await asyncio.sleep(0.05)
