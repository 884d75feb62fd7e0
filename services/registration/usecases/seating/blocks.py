"""Reads the blocks of a hall as they are meant now: that of a merged unit is for the unit that it is part of."""

from dataclasses import replace

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.seating.blocks import Block, BlockKind
from services.registration.storage.seating import halls
from services.registration.storage.units.unit_names import other_names


async def blocks_now(conn: Connection, congress_id: CongressId) -> list[Block]:
    """Give the blocks in their order. What is stored keeps the code of then, so that a merge can be undone."""
    blocks = await halls.blocks_of(conn, congress_id)
    others = await other_names(conn, congress_id)
    return [replace(one, key=others.now(one.key)) if one.kind is BlockKind.UNIT else one for one in blocks]
