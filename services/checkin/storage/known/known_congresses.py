"""Keeps what registration says of congresses and their sessions."""

from collections.abc import Collection
from datetime import datetime

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId
from services.checkin.domain.known import CongressState, KnownCongress


async def apply(conn: Connection, congress: KnownCongress) -> bool:
    """Take over `congress` with its sessions and units unless something as new is known; tell whether it was news."""
    applied = await conn.fetchval(
        _APPLY,
        congress.congress_id,
        congress.version,
        congress.congress_number,
        congress.code,
        congress.name,
        congress.starts_at,
        congress.synthetic,
        congress.state,
    )
    if not applied:
        return False
    in_order = sorted(congress.sessions, key=lambda each: (each.rehearsal, each.starts_at, each.session_id))
    await conn.execute(_FORGET_SESSIONS, congress.congress_id)
    await conn.execute(
        _SESSIONS,
        congress.congress_id,
        [each.session_id for each in in_order],
        [each.kind for each in in_order],
        [each.name for each in in_order],
        [each.starts_at for each in in_order],
        [each.rehearsal for each in in_order],
    )
    await conn.execute(_DELETE_UNITS, congress.congress_id)
    await conn.execute(_UNITS, congress.congress_id, list(congress.unit_codes))
    return True


async def list_here(conn: Connection) -> list[tuple[CongressId, str]]:
    """Give id and name of every congress that was not deleted."""
    return [(CongressId(row["congress_id"]), row["name"]) for row in await conn.fetch(_LIST_HERE)]


async def last_sitting(conn: Connection, congress_id: CongressId) -> datetime | None:
    """Give when the last session of a congress begins; None for one that nobody has heard of."""
    found: datetime | None = await conn.fetchval(_LAST_SITTING, congress_id)
    return found


async def is_known(conn: Connection, congress_id: CongressId) -> bool:
    """Tell whether registration has told us of that congress, and of its sessions."""
    return bool(await conn.fetchval(_IS_KNOWN, congress_id))


async def find_state(conn: Connection, congress_id: CongressId) -> CongressState | None:
    """Give what became of that congress; None when nobody told us of it."""
    state = await conn.fetchval(_FIND_STATE, congress_id)
    return CongressState(state) if state else None


async def hold_state(conn: Connection, congress_id: CongressId) -> CongressState | None:
    """Give it and keep it from being archived or deleted until this transaction ends; others may do so too."""
    state = await conn.fetchval(_HOLD_STATE, congress_id)
    return CongressState(state) if state else None


async def lock_alone(conn: Connection, congress_id: CongressId) -> None:
    """Wait until nobody holds its state, and change it alone until this transaction ends."""
    await conn.execute(_LOCK_ALONE, congress_id)


async def deleted(conn: Connection, congress_ids: Collection[CongressId]) -> set[CongressId]:
    """Give those of `congress_ids` that were deleted."""
    rows = await conn.fetch(_DELETED, list(congress_ids))
    return {CongressId(row["congress_id"]) for row in rows}


async def hold_still(conn: Connection, congress_id: CongressId) -> None:
    """Let nobody follow delegates of that congress until this transaction ends; others may hold it still too."""
    await conn.execute(_HOLD_STILL, str(congress_id))


async def follow_alone(conn: Connection, congress_ids: Collection[CongressId]) -> None:
    """Wait until nobody holds one of `congress_ids` still, and follow their delegates alone until this transaction ends."""
    await conn.execute(_FOLLOW_ALONE, sorted(map(str, congress_ids)))


_HOLD_STATE = """SELECT state FROM known_congresses WHERE congress_id = $1 FOR KEY SHARE"""
_APPLY = """
INSERT INTO known_congresses AS known
    (congress_id, version, congress_number, code, name, starts_at, synthetic, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version,
    congress_number = excluded.congress_number, code = excluded.code, name = excluded.name,
    starts_at = excluded.starts_at, synthetic = excluded.synthetic, state = excluded.state
WHERE known.version < excluded.version AND known.state <> 'DELETED' RETURNING true
"""
_SESSIONS = """
INSERT INTO known_sessions (session_id, congress_id, kind, name, starts_at, rehearsal, place)
SELECT session_id, $1, kind, name, starts_at, rehearsal, place - 1
FROM unnest($2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::boolean[])
     WITH ORDINALITY AS session (session_id, kind, name, starts_at, rehearsal, place)
"""
_DELETE_UNITS = """
DELETE FROM known_units WHERE congress_id = $1
"""
_UNITS = """
INSERT INTO known_units (congress_id, unit_code, place)
SELECT $1, unit_code, place FROM unnest($2::text[]) WITH ORDINALITY AS unit (unit_code, place)
"""
_FOLLOW_ALONE = """
SELECT pg_advisory_xact_lock(hashtextextended(congress, 0)) FROM (SELECT unnest($1::text[]) AS congress ORDER BY 1) each
"""
_FORGET_SESSIONS = """DELETE FROM known_sessions WHERE congress_id = $1"""
_IS_KNOWN = """SELECT EXISTS (SELECT FROM known_sessions WHERE congress_id = $1)"""
_LIST_HERE = """SELECT congress_id, name FROM known_congresses WHERE state <> 'DELETED' ORDER BY congress_id"""
_FIND_STATE = """SELECT state FROM known_congresses WHERE congress_id = $1"""
_LOCK_ALONE = """SELECT FROM known_congresses WHERE congress_id = $1 FOR UPDATE"""
_DELETED = """SELECT congress_id FROM known_congresses WHERE congress_id = ANY($1) AND state = 'DELETED'"""
_HOLD_STILL = """SELECT pg_advisory_xact_lock_shared(hashtextextended($1::text, 0))"""
_LAST_SITTING = """SELECT max(starts_at) FROM known_sessions WHERE congress_id = $1"""
