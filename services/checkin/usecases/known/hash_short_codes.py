"""Makes of each short code what devices may keep: so that a lost phone does not tell what opens the door."""

import asyncio
import time

from chassis.storage.database import Database
from contracts.credential_code import typed_hash
from services.checkin.storage.known import known_short_codes
from services.checkin.storage.known.known_short_codes import BareCode
from services.checkin.storage.roster import roster

EVERY = 1.0
"""Seconds between two looks for new codes."""
AT_ONCE = 10
REST = 3
"""Times as long as it worked: badges may be issued while people stand at the doors, and those must not wait for this."""


async def hash_short_codes(db: Database) -> None:
    """Hash what is new, again and again. Never returns."""
    while True:
        began = time.monotonic()
        done = await hash_next(db)
        await asyncio.sleep(REST * (time.monotonic() - began) if done else EVERY)


async def hash_next(db: Database) -> int:
    """Hash the next codes and let devices hear of them with the list; give how many there were.

    Each costs some milliseconds on purpose, so it is done in a thread, and not by whoever applies the event.
    """
    async with db.transaction() as conn:
        bare = await known_short_codes.lock_bare(conn, AT_ONCE)
        if bare:
            await known_short_codes.put_hashes(conn, await asyncio.to_thread(_hashed, bare))
            await roster.mark_changed(conn, sorted({(one.congress_id, one.delegate_id) for one in bare}))
    return len(bare)


def _hashed(bare: list[BareCode]) -> list[tuple[BareCode, str]]:
    return [(one, typed_hash(one.short_code, str(one.congress_id))) for one in bare]
