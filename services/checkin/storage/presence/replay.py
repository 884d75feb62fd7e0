"""Who was inside at a moment that is past, from the scans themselves."""

from datetime import datetime

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, GateId, SessionId
from services.checkin.storage.gates import doors
from services.checkin.storage.presence.views import PastGate, PastPicture, UnitCount


async def read(conn: Connection, congress_id: CongressId, session_id: SessionId | None, at: datetime) -> PastPicture:
    """Give the hall of a session (None: the current one) as it was at `at`: an admission counts from when it was made until
    it was taken back. Who is expected is told as it is now.
    """
    session = await doors.find(conn, congress_id, session_id)
    shown = session.id if session else None
    units = await conn.fetch(_UNITS, shown, at)
    first, last = await conn.fetchrow(_SPAN, shown) or (None, None)
    return PastPicture(
        at=at,
        session=session,
        first_at=first,
        last_at=last,
        expected=sum(row["expected"] for row in units),
        present=sum(row["present"] for row in units),
        by_unit=tuple(UnitCount(*row.values()) for row in units),
        by_gate=tuple(
            PastGate(GateId(row["gate_id"]), row["name"], row["present"]) for row in await conn.fetch(_GATES, shown, at)
        ),
    )


# One line each: the earliest admission that stood at $2.
_UNITS = """
WITH entered AS (
    SELECT DISTINCT delegate_id FROM scans
    WHERE session_id = $1 AND delegate_id IS NOT NULL AND verdict = 'ADMITTED' AND occurred_at <= $2
      AND (undone_at IS NULL OR undone_at > $2)
)
SELECT e.unit_code, max(e.unit_name) AS name, count(*) AS expected, count(i.delegate_id) AS present
FROM expected e LEFT JOIN entered i USING (delegate_id)
LEFT JOIN known_units u ON u.congress_id = e.congress_id AND u.unit_code = e.unit_code
WHERE e.session_id = $1 GROUP BY e.unit_code, u.place ORDER BY u.place NULLS LAST, name, e.unit_code
"""
_GATES = """
WITH entered AS (
    SELECT DISTINCT ON (delegate_id) delegate_id, gate_id FROM scans
    WHERE session_id = $1 AND delegate_id IS NOT NULL AND verdict = 'ADMITTED' AND occurred_at <= $2
      AND (undone_at IS NULL OR undone_at > $2)
    ORDER BY delegate_id, occurred_at, scan_id
)
SELECT gate_id, g.name, count(*) AS present FROM entered JOIN gates g USING (gate_id)
JOIN expected e ON e.delegate_id = entered.delegate_id AND e.session_id = $1
GROUP BY gate_id, g.name ORDER BY g.name
"""
_SPAN = """
SELECT min(occurred_at), max(greatest(occurred_at, coalesce(undone_at, occurred_at))) FROM scans
WHERE session_id = $1 AND delegate_id IS NOT NULL AND verdict = 'ADMITTED'
"""
