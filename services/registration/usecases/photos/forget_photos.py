"""Deletes replaced and removed portraits once nobody can bring them back, for as long as the process runs."""

import asyncio
from contextlib import suppress

from chassis.errors import Unavailable
from chassis.storage.database import Database
from services.registration.usecases.photos.tell_photos import forget_earlier_photos

APART = 600.0
"""Seconds between two looks."""


async def forget_photos(db: Database, apart: float = APART) -> None:
    """Never ends by itself."""
    while True:
        with suppress(Unavailable):  # the next look will do
            async with db.transaction() as conn:
                await forget_earlier_photos(conn)
        await asyncio.sleep(apart)
