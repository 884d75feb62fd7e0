"""Who of a delegation is expected in a session, and who of them is inside."""

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId, SessionId
from services.checkin.domain.known import Leave
from services.checkin.domain.scans.report import Way
from services.checkin.storage.gates import doors
from services.checkin.storage.presence.views import ExpectedPerson


async def read(
    conn: Connection, congress_id: CongressId, session_id: SessionId | None, unit_code: str | None
) -> list[ExpectedPerson]:
    """Give those expected in `session_id` (None: in the current session), of one unit or (None) of all.

    By delegation in the order of protocol, and then by given name.
    """
    session = await doors.find(conn, congress_id, session_id)
    rows = await conn.fetch(_READ, session.id if session else None, unit_code)
    return [
        ExpectedPerson(
            delegate_id=DelegateId(row["delegate_id"]),
            form_of_address=row["form_of_address"],
            full_name=row["full_name"],
            position=row["position"],
            unit_code=row["unit_code"],
            unit_name=row["unit_name"],
            category=row["category"],
            entered_at=row["first_at"],
            gate_name=row["gate_name"],
            way=Way(row["way"]) if row["way"] else None,
            left_at=row["left_at"],
            leave=Leave(row["leave"]) if row["leave"] else None,
        )
        for row in rows
    ]


_READ = """
SELECT e.delegate_id, e.form_of_address, e.full_name, e.position, e.unit_code, e.unit_name, e.category, p.first_at,
       g.name AS gate_name, p.way, p.left_at, l.leave
FROM expected e
LEFT JOIN presence p ON p.delegate_id = e.delegate_id AND p.session_id = e.session_id AND p.present
LEFT JOIN known_leave l ON l.delegate_id = e.delegate_id
LEFT JOIN gates g ON g.gate_id = p.gate_id
LEFT JOIN known_units u ON u.congress_id = e.congress_id AND u.unit_code = e.unit_code
WHERE e.session_id = $1 AND ($2::text IS NULL OR e.unit_code = $2)
ORDER BY u.place NULLS LAST, e.unit_name, e.unit_code, e.sort_key, e.delegate_id
"""
