"""Tells registration that doors were opened or closed: from then on it knows who is still waited for and who is absent."""

import asyncio

from chassis.events import outbox
from chassis.storage.database import Connection, Database
from services.checkin.domain.ids import CongressId
from services.checkin.storage.gates.told_doors import untold_doors
from services.checkin.usecases import say


async def tell_turned_doors(conn: Connection, congress_id: CongressId | None) -> int:
    """Say of each door in one congress, or in all, how it stands, unless that was said; a step of whoever turns doors."""
    untold = await untold_doors(conn, congress_id)
    await outbox.publish(conn, *map(say.doors_changed, untold))
    return len(untold)


async def tell_doors(db: Database) -> None:
    """Tell once what was turned before anybody listened, as an upgrade finds it. Never returns."""
    async with db.transaction() as conn:
        await tell_turned_doors(conn, None)
    await asyncio.Event().wait()
