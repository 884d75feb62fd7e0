"""Reads what the service knows of how far people are: letter, answer, badge, door."""

from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.answers.register import Value
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.nominations.how_far import Known
from services.registration.domain.nominations.states import State
from services.registration.domain.people.delegate import Status


async def known_of(
    conn: Connection, congress_id: CongressId, now: datetime, delegate_id: DelegateId | None = None
) -> dict[DelegateId, Known]:
    """Give the facts of one person, or of everybody who ever was on a list of the congress."""
    return {
        DelegateId(row["delegate_id"]): Known(
            status=Status(row["status"]),
            proposal=State(row["proposal"]) if row["proposal"] else None,
            summoned=row["summoned"],
            answer=Value(row["answer"]) if row["answer"] else None,
            leave=Value(row["leave"]) if row["leave"] else None,
            badge=row["badge"],
            came=row["came"],
            opened=row["opened"],
            over=row["over"],
        )
        for row in await conn.fetch(_KNOWN, congress_id, delegate_id, now)
    }


_KNOWN = """
WITH sittings AS (
    SELECT s.session_id, s.kind, s.starts_at, is_over(s, $3) AS over FROM congress_sessions s
    WHERE s.congress_id = $1 AND NOT s.rehearsal
), letters AS (
    SELECT reader AS delegate_id FROM document_runs CROSS JOIN unnest(readers) AS reader
    WHERE congress_id = $1 AND ended_at IS NOT NULL
    UNION SELECT delegate_id FROM mails WHERE congress_id = $1 AND state = 'SENT' AND with_document
)
SELECT d.delegate_id, d.status, n.state AS proposal, d.delegate_id IN (SELECT delegate_id FROM letters) AS summoned,
       said.answer, said.leave, badge.held IS NOT NULL AS badge, door.came IS NOT NULL AS came,
       coalesce((SELECT min(starts_at) <= $3 FROM sittings WHERE kind = 'OFFICIAL'), false) AS opened,
       EXISTS (SELECT FROM closings WHERE congress_id = $1 AND paused_at IS NULL)
           OR coalesce((SELECT bool_and(over) FROM sittings WHERE kind = 'OFFICIAL'), false) AS over
FROM delegates d
LEFT JOIN nominations n USING (delegate_id)
LEFT JOIN standing_answers said ON said.delegate_id = d.delegate_id AND said.congress_id = $1
LEFT JOIN (
    SELECT DISTINCT delegate_id AS held FROM credentials
    WHERE congress_id = $1 AND state = 'ISSUED' AND ($2::uuid IS NULL OR delegate_id = $2)
) badge ON badge.held = d.delegate_id
LEFT JOIN (
    SELECT DISTINCT delegate_id AS came FROM attendance JOIN sittings USING (session_id)
    WHERE (present OR first_at IS NOT NULL) AND ($2::uuid IS NULL OR delegate_id = $2)
) door ON door.came = d.delegate_id
WHERE d.congress_id = $1 AND ($2::uuid IS NULL OR d.delegate_id = $2)
"""
