"""The kinds of things that a congress hands out, in their order."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.checkin.domain.handouts.handout import Item
from services.checkin.domain.ids import CongressId, ItemId


async def read(conn: Connection, congress_id: CongressId) -> list[Item]:
    """Give them in their order."""
    return [Item(ItemId(row["item_id"]), row["name"]) for row in await conn.fetch(_READ, congress_id)]


async def replace(conn: Connection, congress_id: CongressId, items: Sequence[Item]) -> None:
    """Keep these and no others; what was handed out of the others is forgotten."""
    ids = [item.item_id for item in items]
    await conn.execute(_REMOVE, congress_id, ids)
    await conn.execute(_KEEP, congress_id, ids, [item.name for item in items])


_READ = """SELECT item_id, name FROM handout_items WHERE congress_id = $1 ORDER BY place"""
_REMOVE = """DELETE FROM handout_items WHERE congress_id = $1 AND item_id <> ALL ($2::uuid[])"""
_KEEP = """
INSERT INTO handout_items AS known (item_id, congress_id, name, place)
SELECT item_id, $1, name, place FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS new (item_id, name, place)
ON CONFLICT (item_id) DO UPDATE SET name = excluded.name, place = excluded.place WHERE known.congress_id = $1
"""
