"""The announced names as a Word file for newspapers, made at most every few seconds however many ask."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from chassis import clock
from services.honors.domain.ids import CongressId
from services.honors.usecases.paper.drawing import Data, fill_docx

STANDS = timedelta(seconds=20)
"""A process is needed for each, beside the stage; a withdrawn name must be gone from every copy within a minute."""


@dataclass(frozen=True)
class _Made:
    of: datetime
    at: datetime
    file: bytes


class PressPapers:
    """The newest file of each congress."""

    def __init__(self) -> None:
        self._made: dict[CongressId, _Made] = {}
        self._turn = asyncio.Lock()

    async def of(self, congress_id: CongressId, as_of: datetime, words: Data) -> bytes:
        """Give the file of the roll that became what it is at `as_of`, or one that is younger than STANDS. Raises RuleBroken."""
        async with self._turn:
            now, kept = clock.real_now(), self._made.get(congress_id)
            if kept is None or (kept.of != as_of and now - kept.at >= STANDS):
                kept = self._made[congress_id] = _Made(as_of, now, await fill_docx("press", words))
        return kept.file
