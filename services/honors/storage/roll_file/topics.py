"""Movement and field of work of each honour, as files say them."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.honors.domain.ids import EntryId

Topic = tuple[EntryId, str, str]
"""Whose, the movement and the field; '' leaves what is known."""


async def save_topics(conn: Connection, topics: Sequence[Topic]) -> None:
    """Store what a file says; what it leaves empty stays as it is."""
    if topics:
        await conn.execute(_SAVE, *map(list, zip(*topics, strict=True)))


_SAVE = """
INSERT INTO entry_topics AS t (entry_id, movement, sector)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])
ON CONFLICT (entry_id) DO UPDATE SET movement = coalesce(nullif(excluded.movement, ''), t.movement),
    sector = coalesce(nullif(excluded.sector, ''), t.sector)
"""
