"""What the things are called that something was done to at the doors: the trail itself keeps ids alone."""

from collections.abc import Collection, Mapping

from chassis.storage.database import Connection


async def called(conn: Connection, subjects: Collection[str]) -> Mapping[str, str]:
    """Give the names of those `subjects` that are gates, sessions or congresses, and of scans and calls whose they are and where;
    what is none of these, or is gone, is left out.
    """
    return {row["id"]: row["name"] for row in await conn.fetch(_CALLED, list(subjects))}


_CALLED = """
WITH asked AS MATERIALIZED (
    SELECT one::uuid AS id FROM unnest($1::text[]) AS one
    WHERE one ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
), passed AS (
    SELECT scan_id AS id, delegate_id, gate_id FROM scans JOIN asked ON scan_id = id
    UNION ALL SELECT call_id, delegate_id, gate_id FROM door_calls JOIN asked ON call_id = id
)
SELECT gate_id::text AS id, name FROM gates JOIN asked ON gate_id = id
UNION ALL SELECT session_id::text, name FROM known_sessions JOIN asked ON session_id = id
UNION ALL SELECT congress_id::text, name FROM known_congresses JOIN asked ON congress_id = id
UNION ALL SELECT id::text, concat_ws(', ', d.form_of_address || ' ' || d.full_name, g.name)
FROM passed LEFT JOIN known_delegates d USING (delegate_id) LEFT JOIN gates g USING (gate_id)
WHERE coalesce(d.full_name, g.name) IS NOT NULL
"""
