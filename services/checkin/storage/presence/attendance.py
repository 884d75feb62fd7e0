"""Reads and moves one delegate's attendance, the aggregate behind checkin.presence.v1."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId, GateId, ScanId, SessionId
from services.checkin.domain.presence.attendance import Attendance, Leaving, Presence, Refused
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import Method, Way

Flags = Mapping[ScanId, Verdict | None]
"""Scans whose conflict comes or goes."""


async def begin(conn: Connection, delegates: Sequence[tuple[DelegateId, CongressId]]) -> None:
    """Make the aggregate of each delegate that has none yet."""
    await conn.execute(
        _BEGIN,
        [delegate_id for delegate_id, _ in delegates],
        [congress_id for _, congress_id in delegates],
    )


async def move(conn: Connection, delegate_ids: Sequence[DelegateId]) -> None:
    """Lock the aggregates, each one version on."""
    await conn.execute(
        _MOVE,
        delegate_ids,
    )


async def lock(conn: Connection, delegate_id: DelegateId) -> Attendance | None:
    """Give the aggregate, locked until the transaction ends: nobody stores on an older look meanwhile."""
    await conn.execute(_LOCK, delegate_id)
    found = await read(conn, [delegate_id])
    return found[0] if found else None


async def lock_session(conn: Connection, session_id: SessionId) -> list[DelegateId]:
    """Give whoever has a presence in that session, each locked until the transaction ends."""
    return [DelegateId(row["delegate_id"]) for row in await conn.fetch(_LOCK_SESSION, session_id)]


async def read(conn: Connection, delegate_ids: Sequence[DelegateId]) -> list[Attendance]:
    """Give the aggregates as they now are."""
    rows = await conn.fetch(_READ, delegate_ids)
    return [
        from_parts(
            DelegateId(row["delegate_id"]),
            CongressId(row["congress_id"]),
            row["version"],
            row["presences"],
            row["refused"],
            row["ways"],
            row["lefts"],
        )
        for row in rows
    ]


async def place(
    conn: Connection, delegate_id: DelegateId, presence: Presence, scan_id: ScanId | None, flags: Flags
) -> None:
    """Store the presence that a reckoning gave, the scan it rests on, and the flags it moved; what contradicts anew is an
    open case, whatever somebody made of it before. The caller moves the version.
    """
    await conn.execute(
        _PLACE,
        delegate_id,
        presence.session_id,
        presence.present,
        presence.first_at,
        presence.gate_id,
        presence.method,
        scan_id,
        list(flags),
        list(flags.values()),
        presence.way,
        presence.left.at if presence.left else None,
        presence.left.gate_id if presence.left else None,
    )


_PLACE = """
WITH flagged AS (
    UPDATE scans SET conflict = flag.conflict,
        settled_at = CASE WHEN flag.conflict IS NULL THEN settled_at END,
        settled_by = CASE WHEN flag.conflict IS NULL THEN settled_by END,
        settlement = CASE WHEN flag.conflict IS NULL THEN settlement END,
        settlement_note = CASE WHEN flag.conflict IS NULL THEN settlement_note ELSE '' END
    FROM unnest($8::uuid[], $9::text[]) AS flag (scan_id, conflict) WHERE scans.scan_id = flag.scan_id
)
INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id, way, left_at, left_gate_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $10, $11, $12)
ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = excluded.present, first_at = excluded.first_at,
    gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id, way = excluded.way,
    left_at = excluded.left_at, left_gate_id = excluded.left_gate_id
"""


async def refuse(conn: Connection, credentials: Sequence[tuple[DelegateId, Refused]]) -> set[DelegateId]:
    """Note credentials that the door refuses from now on; give the delegates for whom that is news."""
    rows = await conn.fetch(
        _REFUSE,
        [refused.credential_id for _, refused in credentials],
        [refused.version for _, refused in credentials],
        [delegate_id for delegate_id, _ in credentials],
        [refused.reason for _, refused in credentials],
    )
    return {DelegateId(row["delegate_id"]) for row in rows}


async def admit_again(conn: Connection, credentials: Sequence[tuple[str, int]]) -> set[DelegateId]:
    """Note that the door takes these (id, version) again; give the delegates for whom that is news."""
    rows = await conn.fetch(_ADMIT_AGAIN, [one for one, _ in credentials], [version for _, version in credentials])
    return {DelegateId(row["delegate_id"]) for row in rows}


_ADMIT_AGAIN = """
DELETE FROM refused_credentials AS known USING unnest($1::text[], $2::int[]) AS holds (credential_id, version)
WHERE known.credential_id = holds.credential_id AND known.version = holds.version RETURNING delegate_id
"""


def from_parts(
    delegate_id: DelegateId,
    congress_id: CongressId,
    version: int | None,
    presences: Sequence[Sequence[Any]] | None,
    refused: Sequence[Sequence[Any]] | None,
    ways: Mapping[str, str] | None,
    lefts: Mapping[str, Sequence[Any]] | None = None,
) -> Attendance:
    """Read what the view `attendance_states` gathered."""
    return Attendance(
        delegate_id=delegate_id,
        congress_id=congress_id,
        version=version or 0,
        presences=tuple(
            _presence((ways or {}).get(each[0]), (lefts or {}).get(each[0]), *each) for each in presences or ()
        ),
        refused=tuple(Refused(each[0], each[1], Verdict(each[2])) for each in refused or ()),
    )


def _presence(
    way: str | None,
    left: Sequence[Any] | None,
    session_id: str,
    present: bool,
    first_at: str | None,
    gate_id: str | None,
    gate_name: str | None,
    method: str | None,
    rehearsal: bool | None,
) -> Presence:
    return Presence(
        session_id=SessionId(UUID(session_id)),
        present=present,
        first_at=datetime.fromisoformat(first_at) if first_at else None,
        gate_id=GateId(UUID(gate_id)) if gate_id else None,
        gate_name=gate_name,
        method=Method(method) if method else None,
        rehearsal=bool(rehearsal),
        way=Way(way) if way else None,
        left=Leaving(datetime.fromisoformat(left[0]), GateId(UUID(left[1])), left[2]) if left else None,
    )


_BEGIN = """
INSERT INTO attendance (delegate_id, congress_id, version)
SELECT delegate_id, congress_id, 0 FROM unnest($1::uuid[], $2::uuid[]) AS new (delegate_id, congress_id)
ORDER BY delegate_id ON CONFLICT DO NOTHING
"""
_MOVE = """
WITH locked AS (SELECT delegate_id FROM attendance WHERE delegate_id = ANY($1) ORDER BY delegate_id FOR UPDATE)
UPDATE attendance SET version = version + 1 FROM locked WHERE attendance.delegate_id = locked.delegate_id
"""
_LOCK = """SELECT FROM attendance WHERE delegate_id = $1 FOR UPDATE"""
_LOCK_SESSION = """
SELECT a.delegate_id FROM attendance a JOIN presence p USING (delegate_id) WHERE p.session_id = $1
ORDER BY a.delegate_id FOR UPDATE OF a
"""
_READ = """SELECT * FROM attendance_states WHERE delegate_id = ANY($1) ORDER BY delegate_id"""
_REFUSE = """
INSERT INTO refused_credentials AS known (credential_id, version, delegate_id, reason)
SELECT * FROM unnest($1::text[], $2::int[], $3::uuid[], $4::text[]) ORDER BY 1, 2
ON CONFLICT (credential_id, version) DO UPDATE SET reason = excluded.reason
WHERE known.reason <> excluded.reason RETURNING delegate_id
"""
