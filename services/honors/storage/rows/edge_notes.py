"""What is noted of a name behind the stage and at its edge."""

from collections.abc import Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId


async def save_standing_by(conn: Connection, entry_id: EntryId, at: datetime | None) -> None:
    """Note since when whoever goes up stands ready, None: they do not."""
    await conn.execute(_SAVE_STANDING_BY, entry_id, at)


async def save_certificate(conn: Connection, entry_id: EntryId, number: str) -> None:
    await conn.execute(_SAVE_CERTIFICATE, entry_id, number)


async def forget_edge(conn: Connection, congress_id: CongressId, rehearsed: Sequence[EntryId]) -> None:
    """Forget what a rehearsal noted: everything of the names `rehearsed`, and who stood by at all."""
    await conn.execute(_FORGET_NOTES, list(rehearsed))
    await conn.execute(_NOBODY_STANDS_BY, congress_id)


_SAVE_STANDING_BY = """
INSERT INTO edge_notes (entry_id, standing_by_at) VALUES ($1, $2)
ON CONFLICT (entry_id) DO UPDATE SET standing_by_at = excluded.standing_by_at
"""

_SAVE_CERTIFICATE = """
INSERT INTO edge_notes (entry_id, certificate_number) VALUES ($1, $2)
ON CONFLICT (entry_id) DO UPDATE SET certificate_number = excluded.certificate_number
"""

_FORGET_NOTES = """
DELETE FROM edge_notes WHERE entry_id = ANY($1::uuid[])
"""

_NOBODY_STANDS_BY = """
UPDATE edge_notes SET standing_by_at = NULL WHERE entry_id IN (SELECT entry_id FROM entries WHERE congress_id = $1)
"""
