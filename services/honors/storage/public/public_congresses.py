"""What tells that a public page must be made anew, and which congresses have one."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.public.published import ReturnedName


@dataclass(frozen=True)
class PublicRevision:
    """`revision` counts the changes on stage, `version` those of the congress itself."""

    revision: int
    version: int


@dataclass(frozen=True)
class PublicCongress:
    """A congress of which something was announced: `names` so many."""

    congress_id: CongressId
    name: str
    synthetic: bool
    names: int


async def public_revision(conn: Connection, congress_id: CongressId) -> PublicRevision | None:
    """Give None for a congress that nobody told us of, or that was deleted."""
    row = await conn.fetchrow(_REVISION, congress_id)
    return PublicRevision(row["revision"], row["version"]) if row else None


async def list_public_congresses(conn: Connection) -> Sequence[PublicCongress]:
    """Give those that are not archived and have announced a name outside of a rehearsal, newest first."""
    rows = await conn.fetch(_LIST)
    return [PublicCongress(CongressId(row["congress_id"]), row["name"], row["synthetic"], row["names"]) for row in rows]


async def keep_returned(conn: Connection, congress_id: CongressId, name: ReturnedName) -> None:
    """Remember that the name was public; of one that was taken back twice, the last time."""
    await conn.execute(_KEEP_RETURNED, name.entry_id, congress_id, name.announced_at, name.returned_at)


async def returned_names(conn: Connection, congress_id: CongressId) -> list[ReturnedName]:
    """Give those that were not announced again since, in the order in which they were taken back."""
    rows = await conn.fetch(_RETURNED, congress_id)
    return [ReturnedName(EntryId(row["entry_id"]), row["announced_at"], row["returned_at"]) for row in rows]


_KEEP_RETURNED = """
INSERT INTO returned_names (entry_id, congress_id, announced_at, returned_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (entry_id) DO UPDATE SET announced_at = excluded.announced_at, returned_at = excluded.returned_at
"""

_RETURNED = """
SELECT r.entry_id, r.announced_at, r.returned_at
FROM returned_names r JOIN entries e USING (entry_id) JOIN stages s ON s.congress_id = r.congress_id
WHERE r.congress_id = $1 AND (e.sequence IS NULL OR e.sequence > s.rehearsed_from)
ORDER BY r.returned_at, r.entry_id
"""

_REVISION = """
SELECT s.revision, c.version
FROM stages s JOIN known_congresses c USING (congress_id)
WHERE congress_id = $1 AND c.state <> 'DELETED'
"""

_LIST = """
SELECT c.congress_id, c.name, c.synthetic, n.names
FROM known_congresses c
JOIN stages s USING (congress_id)
CROSS JOIN LATERAL (
    SELECT count(*) AS names
    FROM entries e
    WHERE e.congress_id = c.congress_id AND e.sequence IS NOT NULL AND e.status <> 'REVOKED'
        AND (s.rehearsed_from IS NULL OR e.sequence <= s.rehearsed_from)
) n
WHERE c.state = 'ACTIVE' AND n.names > 0
ORDER BY c.congress_id DESC
"""
