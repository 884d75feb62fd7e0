"""What the things are called that something was done to at the doors: the trail itself keeps ids alone."""

from collections.abc import Collection, Mapping
from uuid import UUID

from chassis.storage.database import Connection


async def called(conn: Connection, subjects: Collection[str]) -> Mapping[str, str]:
    """Give the names of those `subjects` that are gates, sessions or congresses, and of scans and calls whose they are and where;
    what is none of these, or is gone, is left out.
    """
    return {row["id"]: row["name"] for row in await conn.fetch(_CALLED, [*filter(None, map(_id, subjects))])}


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


_CALLED = """
WITH passed AS (
    SELECT scan_id AS id, delegate_id, gate_id FROM scans WHERE scan_id = ANY ($1::uuid[])
    UNION ALL SELECT call_id, delegate_id, gate_id FROM door_calls WHERE call_id = ANY ($1::uuid[])
)
SELECT gate_id::text AS id, name FROM gates WHERE gate_id = ANY ($1::uuid[])
UNION ALL SELECT session_id::text, name FROM known_sessions WHERE session_id = ANY ($1::uuid[])
UNION ALL SELECT congress_id::text, name FROM known_congresses WHERE congress_id = ANY ($1::uuid[])
UNION ALL SELECT id::text, concat_ws(', ', d.form_of_address || ' ' || d.full_name, g.name)
FROM passed LEFT JOIN known_delegates d USING (delegate_id) LEFT JOIN gates g USING (gate_id)
WHERE coalesce(d.full_name, g.name) IS NOT NULL
"""
