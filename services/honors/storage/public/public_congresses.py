"""What tells that a public page must be made anew, and which congresses have one."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId


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
