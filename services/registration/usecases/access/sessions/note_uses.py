"""Notes when each session was used last: gathered in memory, so that no request waits for it."""

import asyncio
from datetime import datetime

from chassis import clock
from chassis.storage.database import Database
from services.registration.domain.ids import StaffSessionId
from services.registration.storage.access.session_uses import note_uses

EVERY = 30.0
"""seconds"""


class Uses:
    """What one process has seen and not written yet; there are no more of them than sessions."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._seen: dict[StaffSessionId, datetime] = {}

    def saw(self, session_id: StaffSessionId) -> None:
        """Hear that a session that holds was used now."""
        self._seen[session_id] = clock.real_now()

    async def write(self) -> None:
        """Store what was seen so far."""
        seen, self._seen = self._seen, {}
        if seen:
            async with self._db.transaction() as conn:
                await note_uses(conn, seen)

    async def write_for_ever(self) -> None:
        """Store it from time to time."""
        while True:
            await asyncio.sleep(EVERY)
            await self.write()
