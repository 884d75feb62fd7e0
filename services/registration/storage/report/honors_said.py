"""Keeps what honors said: what was given to whom of the delegates, and the programme as it was held. Nobody's name is kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, EntryId
from services.registration.domain.report.summary import HeldItem, Honoured, HonouredPeople

Gone = Literal["WITHDRAWN", "RETURNED"]


@dataclass(frozen=True)
class Announced:
    """One announcement. `kind` COLLECTIVE, HOUSEHOLD or INDIVIDUAL; `delegate_id` of the honoured person, where they are one."""

    congress_id: CongressId
    entry_id: EntryId
    sequence: int
    kind: str
    award_code: str
    award_name: str
    announced_at: datetime
    delegate_id: DelegateId | None = None


async def put_announced(conn: Connection, said: Announced) -> None:
    """Note an announcement, whatever was heard of it before; nothing of a deleted congress."""
    about = (said.kind, said.award_code, said.award_name, said.announced_at, said.delegate_id)
    await conn.execute(_ANNOUNCED, said.congress_id, said.entry_id, said.sequence, *about)


async def put_corrected(
    conn: Connection, congress_id: CongressId, entry_id: EntryId, sequence: int, award_name: str, at: datetime
) -> None:
    """Note the award of an announcement as it was corrected at this moment, unless a later correction is known."""
    await conn.execute(_CORRECTED, congress_id, entry_id, sequence, award_name, at)


async def put_gone(conn: Connection, congress_id: CongressId, entry_id: EntryId, sequence: int, gone: Gone) -> None:
    """Note that an announcement was withdrawn, or was a mistake."""
    await conn.execute(_GONE, congress_id, entry_id, sequence, gone)


async def put_programme(conn: Connection, congress_id: CongressId, version: int, items: list[dict[str, Any]]) -> None:
    """Note the programme where it is newer than the one that is known."""
    await conn.execute(_PROGRAMME, congress_id, version, items)


async def honoured_of(conn: Connection, congress_id: CongressId) -> list[Honoured]:
    """Give who was announced and not withdrawn, by award in the order of the announcements."""
    return [Honoured(row["award"], row["kind"], row["count"]) for row in await conn.fetch(_HONOURED, congress_id)]


async def honoured_people_of(conn: Connection, congress_id: CongressId) -> HonouredPeople:
    """Count the individuals who were announced and not withdrawn, a delegate with several honours once."""
    (row,) = await conn.fetch(_PEOPLE, congress_id)
    return HonouredPeople(row["people"], row["managers"], row["direct"])


async def programme_of(conn: Connection, congress_id: CongressId) -> list[HeldItem]:
    items = await conn.fetchval(_HELD, congress_id) or []
    return [HeldItem(one["title"], one["state"], _moment(one["started_at"]), _moment(one["ended_at"])) for one in items]


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


_ANNOUNCED = """
INSERT INTO known_honours (congress_id, entry_id, sequence, kind, award_code, award_name, announced_at, delegate_id)
SELECT $1, $2, $3, $4, $5, $6, $7, $8
WHERE NOT EXISTS (SELECT FROM congresses WHERE congress_id = $1 AND state = 'DELETED')
ON CONFLICT (congress_id, entry_id, sequence) DO UPDATE SET kind = excluded.kind, award_code = excluded.award_code,
    award_name = excluded.award_name, announced_at = excluded.announced_at, delegate_id = excluded.delegate_id
"""
_CORRECTED = """
INSERT INTO known_honours AS known (congress_id, entry_id, sequence, corrected_award, corrected_at)
SELECT $1, $2, $3, $4, $5
WHERE NOT EXISTS (SELECT FROM congresses WHERE congress_id = $1 AND state = 'DELETED')
ON CONFLICT (congress_id, entry_id, sequence) DO UPDATE SET corrected_award = excluded.corrected_award,
    corrected_at = excluded.corrected_at
WHERE known.corrected_at IS NULL OR known.corrected_at < excluded.corrected_at
"""
_GONE = """
INSERT INTO known_honours (congress_id, entry_id, sequence, gone)
SELECT $1, $2, $3, $4
WHERE NOT EXISTS (SELECT FROM congresses WHERE congress_id = $1 AND state = 'DELETED')
ON CONFLICT (congress_id, entry_id, sequence) DO UPDATE SET gone = excluded.gone
"""
_PROGRAMME = """
INSERT INTO known_programmes AS known (congress_id, version, items)
SELECT $1, $2, $3
WHERE NOT EXISTS (SELECT FROM congresses WHERE congress_id = $1 AND state = 'DELETED')
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version, items = excluded.items
WHERE known.version < excluded.version
"""
_HONOURED = """
SELECT coalesce(corrected_award, award_name) AS award, kind, count(*)::int AS count
FROM known_honours
WHERE congress_id = $1 AND announced_at IS NOT NULL AND gone IS NULL
GROUP BY 1, kind ORDER BY min(sequence)
"""
_PEOPLE = """
SELECT count(*)::int AS people, count(*) FILTER (WHERE leads = 'YES')::int AS managers,
       count(*) FILTER (WHERE leads = 'NO')::int AS direct
FROM (
    SELECT DISTINCT coalesce(known.delegate_id, known.entry_id), person.further ->> 'is_manager' AS leads
    FROM known_honours known
    LEFT JOIN delegates person ON person.delegate_id = known.delegate_id AND person.congress_id = known.congress_id
    WHERE known.congress_id = $1 AND known.kind = 'INDIVIDUAL' AND known.announced_at IS NOT NULL AND known.gone IS NULL
) honoured
"""
_HELD = """SELECT items FROM known_programmes WHERE congress_id = $1"""
