"""Delegates and their presence as other services say them."""

import json
from collections.abc import Collection, Sequence

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId, SessionId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.known.known_presence import Attended, KnownPresence


async def list_units(conn: Connection, congress_id: CongressId) -> list[str]:
    """Give the units that somebody is a delegate of, each once, in the order of protocol; those that the congress does not name behind."""
    return [str(row["unit_name"]) for row in await conn.fetch(_UNITS, congress_id)]


async def save_delegate(conn: Connection, delegate: KnownDelegate) -> None:
    """Store a delegate as they now are, unless a newer version is known."""
    await conn.execute(
        _SAVE_DELEGATE,
        delegate.delegate_id,
        delegate.congress_id,
        delegate.version,
        delegate.delegate_code,
        delegate.form_of_address,
        delegate.full_name,
        delegate.unit_name,
        delegate.active,
        delegate.replaces,
        delegate.pronunciation,
        delegate.position,
        delegate.seat,
        delegate.scanned,
    )


async def save_presences(conn: Connection, presences: Sequence[KnownPresence]) -> None:
    """Store in which sessions delegates are present, each unless a newer version is known; nobody twice in one call."""
    await conn.execute(
        _SAVE_PRESENCES,
        [one.delegate_id for one in presences],
        [one.congress_id for one in presences],
        [one.version for one in presences],
        [_written(one.attended.inside) for one in presences],
        [_written(one.attended.left) for one in presences],
        [one.admitted_at for one in presences],
    )


async def attended_by(conn: Connection, delegate_ids: Sequence[DelegateId]) -> dict[DelegateId, Attended]:
    """Give what each of `delegate_ids` attended; nothing for one of whom nothing was heard."""
    found = {
        DelegateId(row["delegate_id"]): Attended(frozenset(row["sessions"]), frozenset(row["left_sessions"]))
        for row in await conn.fetch(_ATTENDED, list(delegate_ids))
    }
    return {one: found.get(one, Attended()) for one in delegate_ids}


async def delegates_of(conn: Connection, congress_id: CongressId) -> list[KnownDelegate]:
    """Give everybody of a congress who was heard of; whoever was replaced is not active."""
    return [KnownDelegate(**dict(row)) for row in await conn.fetch(_DELEGATES, congress_id)]


async def find_delegate(conn: Connection, congress_id: CongressId, delegate_code: str) -> DelegateId | None:
    """Give the active delegate with this code."""
    found = await conn.fetchval(_FIND, congress_id, delegate_code)
    return DelegateId(found) if found else None


def _written(sessions: Collection[SessionId]) -> str:
    return json.dumps(sorted(str(session_id) for session_id in sessions))


_UNITS = """
SELECT unit_name FROM known_delegates LEFT JOIN (
    SELECT unit ->> 'name' AS unit_name, min(at) AS place
    FROM known_congresses, jsonb_array_elements(units) WITH ORDINALITY AS told (unit, at)
    WHERE congress_id = $1 GROUP BY 1
) protocol USING (unit_name)
WHERE congress_id = $1 AND active AND unit_name <> '' GROUP BY unit_name, place ORDER BY place, unit_name
"""

_SAVE_DELEGATE = """
INSERT INTO known_delegates AS k (delegate_id, congress_id, version, delegate_code, form_of_address, full_name, unit_name,
    active, replaces, pronunciation, position, seat, scanned)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, delegate_code = excluded.delegate_code,
    form_of_address = excluded.form_of_address, full_name = excluded.full_name, unit_name = excluded.unit_name,
    pronunciation = excluded.pronunciation, position = excluded.position, seat = excluded.seat, scanned = excluded.scanned,
    active = excluded.active, replaces = CASE WHEN excluded.active THEN coalesce(excluded.replaces, k.replaces) ELSE excluded.replaces END
WHERE k.version < excluded.version
"""

_SAVE_PRESENCES = """
INSERT INTO known_presence AS k (delegate_id, congress_id, version, sessions, left_sessions, admitted_at)
SELECT delegate_id, congress_id, version, ARRAY(SELECT jsonb_array_elements_text(sessions)::uuid),
    ARRAY(SELECT jsonb_array_elements_text(left_sessions)::uuid), admitted_at
FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[]::jsonb[], $5::text[]::jsonb[], $6::timestamptz[])
    AS new (delegate_id, congress_id, version, sessions, left_sessions, admitted_at)
ORDER BY delegate_id
ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, sessions = excluded.sessions,
    left_sessions = excluded.left_sessions, admitted_at = excluded.admitted_at
WHERE k.version < excluded.version
"""

_ATTENDED = """
SELECT delegate_id, sessions, left_sessions FROM known_presence WHERE delegate_id = ANY($1::uuid[])
"""

_DELEGATES = """
SELECT delegate_id, congress_id, version, delegate_code, form_of_address, full_name, unit_name,
    active AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id) AS active, replaces,
    pronunciation, position, seat, scanned,
    EXISTS (SELECT FROM known_presence p WHERE p.delegate_id = d.delegate_id
        AND cardinality(p.sessions) + cardinality(p.left_sessions) > 0) AS admitted
FROM known_delegates d WHERE congress_id = $1 ORDER BY delegate_code, delegate_id
"""

_FIND = """
SELECT delegate_id FROM known_delegates d
WHERE congress_id = $1 AND delegate_code = $2 AND active
    AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id)
ORDER BY delegate_id LIMIT 1
"""
