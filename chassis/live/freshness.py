"""How old the truth behind the figures is: until when everything that the speakers said has been applied here."""

import asyncio
import contextlib
import logging
from collections.abc import Collection
from datetime import datetime, timedelta

from chassis import clock
from chassis.storage.database import Database

_log = logging.getLogger(__name__)

LOOK_EVERY = 0.5
"""Seconds between two looks; while PostgreSQL is away what was read last grows older."""


class Freshness:
    """Two looks a second a process, however many ask. The worker writes what is read here (`chassis.events.progress.hearer`)."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._applied_until: dict[str, datetime] = {}
        self._task: asyncio.Task[None] | None = None

    def age_ms(self, speakers: Collection[str]) -> int | None:
        """Give how many milliseconds ago everything of the oldest of `speakers` had been applied.

        None: one of them was never heard. 0 without speakers: such figures come from this service's own tables.
        """
        if not speakers:
            return 0
        if not set(speakers) <= self._applied_until.keys():
            return None
        oldest = min(self._applied_until[speaker] for speaker in speakers)
        return max(0, (clock.real_now() - oldest) // timedelta(milliseconds=1))

    async def start(self) -> None:
        """Begin to look, also while PostgreSQL is away."""
        self._task = asyncio.create_task(self._run(), name="freshness")

    async def close(self) -> None:
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        told = False
        while True:
            try:
                async with self._db.connection() as conn:
                    self._applied_until = {row["speaker"]: row["applied_until"] for row in await conn.fetch(_READ)}
                told = False
            except Exception as error:
                if not told:  # once for each absence
                    _log.warning("cannot see how old the figures are", extra={"problem": type(error).__name__})
                told = True
            await asyncio.sleep(LOOK_EVERY)


_READ = """
SELECT speaker, applied_until FROM freshness
"""
