"""The reception as it is planned, beside who is there."""

from collections.abc import Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId, SessionId
from services.honors.domain.introductions.introductions import Introductions, Leader, counted_of, in_order
from services.honors.storage.known.known_congresses import get_congress


async def read(conn: Connection, congress_id: CongressId, session_id: SessionId | None = None) -> Introductions:
    """Give it; of a congress that nobody planned, the leaders by delegation in the order of protocol, each by the order of its
    list. Here is who is inside `session_id`, None: the last session that somebody has come to.
    """
    head = await conn.fetchrow(_HEAD, congress_id)
    counted = session_id or await _counted(conn, congress_id)
    leaders = [
        Leader(DelegateId(row["delegate_id"]), *list(row.values())[1:])
        for row in await conn.fetch(_LEADERS, congress_id, counted)
    ]
    revision, frozen_at = (head["revision"], head["frozen_at"]) if head else (0, None)
    return Introductions(revision, frozen_at, in_order(leaders), counted)


async def _counted(conn: Connection, congress_id: CongressId) -> SessionId | None:
    congress = await get_congress(conn, congress_id)
    attended = {SessionId(row["session_id"]) for row in await conn.fetch(_ATTENDED, congress_id)}
    return counted_of(congress.sittings, attended) if congress else None


async def lock(conn: Connection, congress_id: CongressId) -> None:
    """Nobody else changes it until the transaction ends."""
    await conn.execute(_BEGIN, congress_id)
    await conn.execute(_LOCK, congress_id)


async def save_plan(conn: Connection, congress_id: CongressId, leaders: Sequence[Leader]) -> None:
    """Keep order, notes and numbers of these leaders."""
    await conn.execute(
        _SAVE,
        congress_id,
        [leader.delegate_id for leader in leaders],
        [leader.vehicle for leader in leaders],
        [leader.escort for leader in leaders],
        [leader.room for leader in leaders],
        [leader.deputy for leader in leaders],
        [leader.introduced for leader in leaders],
    )


async def save_head(conn: Connection, congress_id: CongressId, frozen_at: datetime | None, by: str) -> None:
    """Keep whether the list is frozen; the revision goes on."""
    await conn.execute(_SAVE_HEAD, congress_id, frozen_at, by)


async def concern_a_leader(conn: Connection, delegate_ids: Sequence[DelegateId]) -> bool:
    """Tell whether somebody of these is received and not scanned."""
    return bool(await conn.fetchval(_CONCERN, list(delegate_ids)))


_HEAD = """SELECT revision, frozen_at FROM introductions WHERE congress_id = $1"""
_BEGIN = """INSERT INTO introductions (congress_id, revision) VALUES ($1, 0) ON CONFLICT DO NOTHING"""
_LOCK = """SELECT FROM introductions WHERE congress_id = $1 FOR UPDATE"""
_LEADERS = """
SELECT d.delegate_id, d.form_of_address, d.full_name, d.position, d.unit_name, d.pronunciation, d.seat,
       coalesce(CASE WHEN $2::uuid IS NULL THEN p.sessions && c.official_sessions ELSE $2 = ANY (p.sessions) END, false) AS here, coalesce(l.vehicle, '') AS vehicle,
       coalesce(l.escort, '') AS escort, coalesce(l.room, '') AS room, coalesce(l.deputy, '') AS deputy, l.introduced, l.place
FROM known_delegates d JOIN known_congresses c USING (congress_id)
LEFT JOIN known_presence p USING (delegate_id) LEFT JOIN introduced_leaders l USING (delegate_id)
WHERE d.congress_id = $1 AND d.active AND NOT d.scanned
  AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id)
ORDER BY (
    SELECT min(at) FROM jsonb_array_elements(c.units) WITH ORDINALITY AS told (unit, at) WHERE unit ->> 'name' = d.unit_name
), d.delegate_code, d.full_name, d.delegate_id
"""
_ATTENDED = """SELECT DISTINCT unnest(sessions) AS session_id FROM known_presence WHERE congress_id = $1"""
_SAVE = """
INSERT INTO introduced_leaders (congress_id, delegate_id, place, vehicle, escort, room, deputy, introduced)
SELECT $1, delegate_id, place, vehicle, escort, room, deputy, introduced
FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])
    WITH ORDINALITY AS new (delegate_id, vehicle, escort, room, deputy, introduced, place)
ON CONFLICT (delegate_id) DO UPDATE SET place = excluded.place, vehicle = excluded.vehicle, escort = excluded.escort,
    room = excluded.room, deputy = excluded.deputy, introduced = excluded.introduced
"""
_SAVE_HEAD = """
UPDATE introductions SET revision = revision + 1, frozen_at = $2, frozen_by = $3 WHERE congress_id = $1
"""
_CONCERN = """SELECT EXISTS (SELECT FROM known_delegates WHERE delegate_id = ANY ($1::uuid[]) AND NOT scanned)"""
