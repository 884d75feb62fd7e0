"""How fast congress time runs while a day is played, and that it runs as everybody's clock does afterwards."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from chassis import clock


@contextmanager
def day_at(file: Path, speed: float) -> Iterator[None]:
    """Let the congress time of the clock `file` run `speed` times as fast (0 = stand still) until the block ends.

    Then it goes on from there at real speed: people who look around read the same minutes on every page.
    """
    clock.write_clock_file(file, clock.now(), speed)
    try:
        yield
    finally:
        clock.write_clock_file(file, clock.now(), clock.REAL)


async def wait_for(moment: datetime) -> None:
    """Sleep until congress time is `moment`; a paused or changed clock file is heeded within 0.2 s."""
    while clock.now() < moment:  # noqa: ASYNC110 - the clock file can change at any time and tells nobody
        await asyncio.sleep(0.05)
