"""Work beside everything else, which must never end unseen."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

_log = logging.getLogger(__name__)


async def keep_going(name: str, work: Callable[[], Awaitable[object]], pause: float = 1.0) -> None:
    """Do `work` anew, after `pause` seconds and a line in the log, whenever it fails or ends. Goes on until cancelled."""
    while True:
        try:
            await work()
            _log.error("work that should last ended; it begins anew", extra={"work": name})
        except Exception:
            _log.exception("work that should last failed; it begins anew", extra={"work": name})
        await asyncio.sleep(pause)
