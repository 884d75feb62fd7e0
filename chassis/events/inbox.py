"""The inbox: what was applied once is not applied again, whatever Kafka repeats."""

from collections.abc import Sequence
from uuid import UUID

from chassis.storage.database import Connection


async def claim(conn: Connection, consumer: str, event_ids: Sequence[UUID]) -> set[UUID]:
    """Note `event_ids` as applied by `consumer` and give those that were new, in this transaction."""
    rows = await conn.fetch(
        _CLAIM,
        consumer,
        list(event_ids),
    )
    return {row["event_id"] for row in rows}


_CLAIM = """
INSERT INTO inbox (consumer, event_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING RETURNING event_id
"""
