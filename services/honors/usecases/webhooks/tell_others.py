"""Tells other systems of what became public, for as long as the process runs."""

import asyncio

from chassis import clock
from chassis.errors import Unavailable
from chassis.outgoing.guarded import Outgoing
from chassis.storage.database import Database
from services.honors.usecases.webhooks.tell_next import tell_next

LOOK_AGAIN = 1.0
AT_ONCE = 4
"""addresses that are told side by side: one that answers slowly must not hold up the others"""


async def tell_others(db: Database, outgoing: Outgoing) -> None:
    """Never ends by itself."""
    async with asyncio.TaskGroup() as loops:  # where one fails, all begin anew
        for _ in range(AT_ONCE):
            loops.create_task(_go_on(db, outgoing))


async def _go_on(db: Database, outgoing: Outgoing) -> None:
    while True:
        try:
            told = await tell_next(db, outgoing, clock.real_now())
        except Unavailable:
            told = False
        if not told:
            await asyncio.sleep(LOOK_AGAIN)
