"""Runs the parts of a process side by side and ends them in order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from chassis.events.hearing.transient import describe

log = logging.getLogger(__name__)

GRACE = 8
"""Seconds that a part gets to stop by itself before it is cancelled."""


class Died(RuntimeError):
    """A part ended that should go on for as long as the process; the message names it and why."""


@asynccontextmanager
async def running(
    part: Coroutine[Any, Any, object], stop: Callable[[], None] | None = None
) -> AsyncIterator["asyncio.Task[object]"]:
    """Run `part` beside the block; at the block's end ask it to `stop` (where it can), then cancel it."""
    task = asyncio.create_task(part)
    try:
        yield task
    finally:
        if stop and not task.done():
            stop()
            await asyncio.wait({task}, timeout=GRACE)
        task.cancel()
        await asyncio.wait({task})
        if not task.cancelled() and (error := task.exception()) and not isinstance(error, Died):
            log.error("a part of the worker failed", exc_info=error)


async def first_to_end(**parts: "asyncio.Task[object]") -> None:
    """Wait until one of `parts` ends, which none should. Raises Died with its name."""
    done, _ = await asyncio.wait(parts.values(), return_when=asyncio.FIRST_COMPLETED)
    name = next(name for name, task in parts.items() if task in done)
    error = None if parts[name].cancelled() else parts[name].exception()
    result = None if error or parts[name].cancelled() else parts[name].result()
    why = error or (result if isinstance(result, BaseException) else None)
    raise Died(f"{name}: {why if isinstance(why, Died) else describe(why) if why else 'ended'}") from why
