"""The list that devices hold, and what changed in it since they asked last."""

from collections.abc import Sequence
from typing import Any

from asyncpg import Record

from chassis.access.known_access import public_keys
from chassis.storage.database import Connection
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, DelegateId, ScanId, SessionId
from services.checkin.domain.presence.stage_rows import rows_at
from services.checkin.domain.scans.admission import CredentialState
from services.checkin.storage.gates import doors
from services.checkin.storage.known.known_rows import rows_from
from services.checkin.storage.known.seats import place_in
from services.checkin.storage.roster.views import (
    CongressCard,
    FoundDelegate,
    FoundDelegates,
    PresentSince,
    PublicKey,
    Roster,
    RosterCredential,
    RosterDelegate,
)


async def mark_changed(conn: Connection, changed: Sequence[tuple[CongressId, DelegateId | None]]) -> None:
    """Give the next revision to each congress and its changed delegates (None: the congress itself changed)."""
    congress_ids = sorted({congress_id for congress_id, _ in changed})
    delegates = [(congress_id, delegate_id) for congress_id, delegate_id in changed if delegate_id is not None]
    await conn.execute(
        _MARK_CHANGED,
        congress_ids,
        [congress_id for congress_id, _ in delegates],
        [delegate_id for _, delegate_id in delegates],
    )


async def read(
    conn: Connection, congress_id: CongressId, since: int, held_session: SessionId | None = None
) -> Roster | None:
    """Give the roster's changes after revision `since`, or all of it when the device holds none of ours (0).

    All of it, too, when the session that the device holds (None: it does not say) is not the current one: everybody
    is outside again.

    None when the congress is not known yet.
    """
    congress = await find_congress(conn, congress_id)
    if congress is None:
        return None
    revision = (await conn.fetchval(_REVISION, congress_id)) or 0
    session = await doors.find(conn, congress_id)
    switched = held_session is not None and held_session != (session.id if session else None)
    whole = since <= 0 or since > revision or switched
    rows = await conn.fetch(_CHANGED, congress_id, 0 if whole else since, session.id if session else None)
    keys = await public_keys(conn, "QR")
    return Roster(
        revision=revision,
        congress=congress,
        session_id=session.id if session else None,
        session=session,
        keys=tuple(PublicKey(number, keys[number]) for number in sorted(keys)),
        delegates=tuple(_delegate(row, session) for row in rows),
        whole=whole,
    )


async def find_congress(conn: Connection, congress_id: CongressId) -> CongressCard | None:
    row = await conn.fetchrow(_CONGRESS, congress_id)
    return CongressCard(CongressId(row[0]), *row[1:]) if row else None


async def search(conn: Connection, congress_id: CongressId, folded: str, limit: int) -> FoundDelegates:
    """Find delegates each of whose folded words stands in name, code, unit or position; active ones first."""
    session = await doors.find(conn, congress_id)
    rows = await conn.fetch(_SEARCH, congress_id, words_of(folded), limit, session.id if session else None)
    items = tuple(
        FoundDelegate(
            delegate_id=DelegateId(row["delegate_id"]),
            **_shown(row, session.id if session else None),
            present=_present(row),
        )
        for row in rows
    )
    return FoundDelegates(items, rows[0]["total"] if rows else 0)


def words_of(folded: str) -> list[str]:
    """Give the patterns that a delegate's folded words must fit, all of them."""
    return [f"%{_literal(word)}%" for word in folded.split()]


_SHOWN = [
    "delegate_code",
    "form_of_address",
    "full_name",
    "unit_name",
    "position",
    "category",
    "instruction",
    "scanned",
    "active",
]
_CONGRESS = """
SELECT congress_id, congress_number, name, synthetic, state = 'ARCHIVED' FROM known_congresses WHERE congress_id = $1
"""
_CHANGED = """
SELECT d.*, d.status = 'ACTIVE' AS active, n.delegate_id AS replaced_by, u.place AS unit_place, p.first_at, g.name AS gate_name, p.left_at, l.name AS left_gate, p.scan_id,
       (SELECT jsonb_agg(jsonb_build_array(c.credential_id, c.version, c.state, coalesce(s.typed_hash, '')))
        FROM known_credentials c LEFT JOIN known_short_codes s USING (credential_id, version) WHERE c.delegate_id = d.delegate_id) AS credentials, k.rows AS stage_rows
FROM known_delegates d
LEFT JOIN known_rows k USING (delegate_id)
LEFT JOIN roster_changes r USING (delegate_id)
LEFT JOIN presence p ON p.delegate_id = d.delegate_id AND p.session_id = $3 AND p.present
LEFT JOIN gates g ON g.gate_id = p.gate_id
LEFT JOIN gates l ON l.gate_id = p.left_gate_id
LEFT JOIN known_delegates n ON n.replaces = d.delegate_id AND d.status <> 'ACTIVE'
LEFT JOIN known_units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
WHERE d.congress_id = $1 AND ($2 = 0 OR r.revision > $2)
ORDER BY d.sort_key
"""
_SEARCH = """
SELECT d.*, d.status = 'ACTIVE' AS active, n.delegate_id AS replaced_by, u.place AS unit_place, p.first_at, g.name AS gate_name, p.left_at, l.name AS left_gate, p.scan_id, count(*) OVER () AS total
FROM known_delegates d
LEFT JOIN presence p ON p.delegate_id = d.delegate_id AND p.session_id = $4 AND p.present
LEFT JOIN gates g ON g.gate_id = p.gate_id
LEFT JOIN gates l ON l.gate_id = p.left_gate_id
LEFT JOIN known_delegates n ON n.replaces = d.delegate_id AND d.status <> 'ACTIVE'
LEFT JOIN known_units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
WHERE d.congress_id = $1 AND d.folded LIKE ALL ($2)
ORDER BY d.status <> 'ACTIVE', d.sort_key LIMIT $3
"""


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _shown(row: Record, session_id: SessionId | None) -> dict[str, Any]:
    place = place_in(row, session_id)
    return {**{name: row[name] for name in _SHOWN}, "seat": place.seat, "seat_way": place.way}


def _present(row: Record) -> PresentSince | None:
    if row["first_at"] is None:
        return None
    scan_id = ScanId(row["scan_id"]) if row["scan_id"] else None
    return PresentSince(row["first_at"], row["gate_name"], row["left_at"], row["left_gate"], scan_id)


def _delegate(row: Record, session: SessionState | None) -> RosterDelegate:
    session_id = session.id if session else None
    return RosterDelegate(
        delegate_id=DelegateId(row["delegate_id"]),
        unit_code=row["unit_code"],
        unit_place=row["unit_place"],
        replaced_by=DelegateId(row["replaced_by"]) if row["replaced_by"] else None,
        **_shown(row, session_id),
        session_ids=tuple(row["session_ids"]),
        credentials=tuple(
            RosterCredential(each[0], each[1], CredentialState(each[2]), each[3]) for each in row["credentials"] or ()
        ),
        present=_present(row),
        gone_as="" if row["active"] else row["status"],
        gone_since=row["gone_since"],
        assist=row["assist"],
        stage_rows=rows_at(rows_from(row["stage_rows"]), session_id, rehearsal=session.rehearsal if session else False),
    )


_MARK_CHANGED = """
WITH taken AS (
    INSERT INTO roster_revisions AS known (congress_id, revision)
    SELECT unnest($1::uuid[]), 1 ORDER BY 1
    ON CONFLICT (congress_id) DO UPDATE SET revision = known.revision + 1 RETURNING congress_id, revision
)
INSERT INTO roster_changes (delegate_id, congress_id, revision)
SELECT DISTINCT delegate_id, congress_id, revision
FROM unnest($2::uuid[], $3::uuid[]) AS new (congress_id, delegate_id) JOIN taken USING (congress_id)
ON CONFLICT (delegate_id) DO UPDATE SET revision = excluded.revision
"""
_REVISION = """SELECT revision FROM roster_revisions WHERE congress_id = $1"""
