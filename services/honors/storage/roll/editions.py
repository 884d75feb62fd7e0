"""The approved orders of a congress; the newest is the one that runs."""

from uuid import UUID

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.proof.edition import Edition


async def newest_edition(conn: Connection, congress_id: CongressId) -> Edition | None:
    """Give the edition that runs; None while the order was never approved."""
    row = await conn.fetchrow(_NEWEST, congress_id)
    if row is None:
        return None
    digests = {EntryId(UUID(entry_id)): digest for entry_id, digest in row["digests"].items()}
    return Edition(row["number"], row["made_by"], row["maker"], row["made_at"], digests)


async def save_edition(conn: Connection, congress_id: CongressId, edition: Edition) -> None:
    digests = {str(entry_id): digest for entry_id, digest in edition.digests.items()}
    await conn.execute(_SAVE, congress_id, edition.number, edition.made_by, edition.maker, edition.made_at, digests)


_NEWEST = """
SELECT * FROM editions WHERE congress_id = $1 ORDER BY number DESC LIMIT 1
"""

_SAVE = """
INSERT INTO editions (congress_id, number, made_by, maker, made_at, digests) VALUES ($1, $2, $3, $4, $5, $6)
"""
