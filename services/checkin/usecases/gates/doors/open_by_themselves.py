"""Opens the doors of a session at its own hour, where the organisers ticked that; all others wait for people."""

import asyncio

from chassis import clock
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.storage.gates import doors
from services.checkin.storage.roster import roster
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.gates.doors.tell_doors import tell_turned_doors

EVERY = 10
"""Seconds between two looks at the clock."""


async def open_by_themselves(db: Database) -> None:
    """Open what is due, again and again. Never returns."""
    while True:
        await open_what_is_due(db)
        await asyncio.sleep(EVERY)


async def open_what_is_due(db: Database) -> None:
    """Open the session whose own hour has come; devices and pages hear of it. Rehearsals there end.

    What its hour had opened that has not come yet, by a clock that was wrong, is shut again.
    """
    async with db.transaction() as conn:
        now = clock.now()
        shut = await doors.close_before_hour(conn, now)
        opened = await doors.open_by_hour(conn, now)
        for congress_id in opened:
            await doors.close_rehearsals(conn, congress_id, now)
        for congress_id in {*shut, *opened}:
            await tell_turned_doors(conn, congress_id)
            await roster.mark_changed(conn, [(congress_id, None)])
            await touch(conn, COUNTS, str(congress_id))
