"""What is kept of decisions: the text that is read in full, its approval, and whether it was announced."""

from collections.abc import Mapping

from chassis.storage.database import Connection
from services.honors.domain.decisions.record import DecisionRecord, Key
from services.honors.domain.ids import CongressId
from services.honors.domain.proof.approval import Approval


async def read_decisions(conn: Connection, congress_id: CongressId) -> Mapping[Key, DecisionRecord]:
    """Give what is kept, by number and date."""
    found: dict[Key, DecisionRecord] = {}
    for row in await conn.fetch(_READ, congress_id):
        approved = row["approved_by"] is not None
        found[row["number"], row["day"]] = DecisionRecord(
            number=row["number"],
            day=row["day"],
            text=row["text"],
            writer=row["written_by"],
            approval=Approval(row["approved_digest"], row["approved_by"], row["approver"], row["approved_at"])
            if approved
            else None,
            announced_at=row["announced_at"],
            rehearsed=row["rehearsed"],
        )
    return found


async def save_decision(conn: Connection, congress_id: CongressId, record: DecisionRecord) -> None:
    """Keep all of a decision."""
    said = record.approval
    approval = (said.digest, said.approved_by, said.approver, said.approved_at) if said else (None,) * 4
    told = (record.text, record.writer, *approval, record.announced_at, record.rehearsed)
    await conn.execute(_SAVE, congress_id, record.number, record.day, *told)


async def forget_rehearsed(conn: Connection, congress_id: CongressId) -> None:
    """What a rehearsal announced was not announced."""
    await conn.execute(_FORGET_REHEARSED, congress_id)


_READ = """
SELECT * FROM decision_acts WHERE congress_id = $1
"""

_SAVE = """
INSERT INTO decision_acts (congress_id, number, day, text, written_by, approved_digest, approved_by, approver, approved_at,
    announced_at, rehearsed)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (congress_id, number, day) DO UPDATE SET text = excluded.text, written_by = excluded.written_by,
    approved_digest = excluded.approved_digest, approved_by = excluded.approved_by, approver = excluded.approver,
    approved_at = excluded.approved_at, announced_at = excluded.announced_at, rehearsed = excluded.rehearsed
"""

_FORGET_REHEARSED = """
UPDATE decision_acts SET announced_at = NULL, rehearsed = false WHERE congress_id = $1 AND rehearsed
"""
