"""Counts what is still open in a congress."""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.privacy.open_ends import OpenEnd, OpenKind


async def open_ends_of(conn: Connection, congress_id: CongressId) -> tuple[OpenEnd, ...]:
    """Give each kind of which there is any, in the order of `OpenKind`."""
    row = await conn.fetchrow(_COUNT, congress_id)
    assert row is not None
    return tuple(OpenEnd(kind, number) for kind in OpenKind if (number := int(row[kind.lower()])))


_COUNT = """
SELECT p.*, c.*, l.*, r.*, s.*, m.*
FROM (
    SELECT count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.state = 'SUBMITTED' AND n.hold = '') AS waiting,
           count(*) FILTER (WHERE n.state <> 'REJECTED' AND n.hold <> '') AS held,
           count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.state IN ('DRAFT', 'RETURNED') AND n.hold = '')
               AS not_handed_in
    FROM delegates d JOIN nominations n USING (delegate_id)
    WHERE d.congress_id = $1 AND d.status IN ('NOMINATED', 'ACTIVE') AND d.erased_at IS NULL
) p, (
    SELECT count(DISTINCT a.delegate_id) AS changes_asked
    FROM delegate_acts a JOIN delegates d USING (delegate_id)
    WHERE a.congress_id = $1 AND a.kind = 'PROPOSED' AND a.undone_at IS NULL
      AND d.status = 'ACTIVE' AND d.erased_at IS NULL
) c, (
    SELECT count(*) AS leave_asked
    FROM standing_answers a JOIN delegates d USING (delegate_id)
    WHERE a.congress_id = $1 AND a.answer = 'DECLINED' AND a.answer_reason <> '' AND a.leave IS NULL
      AND d.status = 'ACTIVE' AND d.erased_at IS NULL
) l, (
    SELECT count(*) AS open_rows FROM open_roster_rows WHERE congress_id = $1
) r, (
    SELECT count(*) AS doors FROM known_doors JOIN congress_sessions USING (session_id, congress_id)
    WHERE congress_id = $1 AND open
) s, (
    SELECT count(*) AS letters FROM mails WHERE congress_id = $1 AND state IN ('WAITING', 'GOING')
) m
"""
