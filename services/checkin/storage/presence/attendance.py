"""Reads and moves one delegate's attendance, the aggregate behind checkin.presence.v1."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId, GateId, SessionId
from services.checkin.domain.presence.attendance import Attendance, Presence, Refused
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import Method

COLUMNS = """d.delegate_id AS holder_id, d.congress_id AS holder_congress_id, a.version AS attendance_version,
       (SELECT jsonb_agg(jsonb_build_array(p.session_id, p.present, p.first_at, p.gate_id, pg.name, p.method))
        FROM presence p LEFT JOIN gates pg USING (gate_id) WHERE p.delegate_id = d.delegate_id) AS presences,
       (SELECT jsonb_agg(jsonb_build_array(f.credential_id, f.version, f.reason))
        FROM refused_credentials f WHERE f.delegate_id = d.delegate_id) AS refused"""


async def begin(conn: Connection, delegates: Sequence[tuple[DelegateId, CongressId]]) -> None:
    """Make the aggregate of each delegate that has none yet."""
    await conn.execute(
        """
        INSERT INTO attendance (delegate_id, congress_id, version)
        SELECT delegate_id, congress_id, 0 FROM unnest($1::uuid[], $2::uuid[]) AS new (delegate_id, congress_id)
        ORDER BY delegate_id ON CONFLICT DO NOTHING
        """,
        [delegate_id for delegate_id, _ in delegates],
        [congress_id for _, congress_id in delegates],
    )


async def move(conn: Connection, delegate_ids: Sequence[DelegateId]) -> None:
    """Lock the aggregates, each one version on."""
    await conn.execute(
        """
        WITH locked AS (SELECT delegate_id FROM attendance WHERE delegate_id = ANY($1) ORDER BY delegate_id FOR UPDATE)
        UPDATE attendance SET version = version + 1 FROM locked WHERE attendance.delegate_id = locked.delegate_id
        """,
        delegate_ids,
    )


async def read(conn: Connection, delegate_ids: Sequence[DelegateId]) -> list[Attendance]:
    """Give the aggregates as they now are."""
    rows = await conn.fetch(
        f"SELECT {COLUMNS} FROM attendance d JOIN attendance a USING (delegate_id) "  # noqa: S608  (our own constant)
        "WHERE d.delegate_id = ANY($1) ORDER BY d.delegate_id",
        delegate_ids,
    )
    return [from_row(row) for row in rows]


async def refuse(conn: Connection, credentials: Sequence[tuple[DelegateId, Refused]]) -> set[DelegateId]:
    """Note credentials that the door refuses from now on; give the delegates for whom that is news."""
    rows = await conn.fetch(
        """
        INSERT INTO refused_credentials AS known (credential_id, version, delegate_id, reason)
        SELECT * FROM unnest($1::text[], $2::int[], $3::uuid[], $4::text[]) ORDER BY 1, 2
        ON CONFLICT (credential_id, version) DO UPDATE SET reason = excluded.reason
        WHERE known.reason <> excluded.reason RETURNING delegate_id
        """,
        [refused.credential_id for _, refused in credentials],
        [refused.version for _, refused in credentials],
        [delegate_id for delegate_id, _ in credentials],
        [refused.reason for _, refused in credentials],
    )
    return {DelegateId(row["delegate_id"]) for row in rows}


def from_row(row: Record) -> Attendance:
    """Read a row that has `COLUMNS`."""
    return Attendance(
        delegate_id=DelegateId(row["holder_id"]),
        congress_id=CongressId(row["holder_congress_id"]),
        version=row["attendance_version"] or 0,
        presences=tuple(_presence(each) for each in row["presences"] or ()),
        refused=tuple(Refused(each[0], each[1], Verdict(each[2])) for each in row["refused"] or ()),
    )


def _presence(said: list[Any]) -> Presence:
    session_id, present, first_at, gate_id, gate_name, method = said
    return Presence(
        session_id=SessionId(UUID(session_id)),
        present=present,
        first_at=datetime.fromisoformat(first_at) if first_at else None,
        gate_id=GateId(UUID(gate_id)) if gate_id else None,
        gate_name=gate_name,
        method=Method(method) if method else None,
    )
