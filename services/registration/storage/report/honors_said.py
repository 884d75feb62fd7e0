"""Keeps what honors said: who was honoured by what, and the programme as it was held. Nobody's name is kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, EntryId
from services.registration.domain.report.summary import HeldItem, Honoured

Gone = Literal["WITHDRAWN", "RETURNED"]


@dataclass(frozen=True)
class Announced:
    """One announcement. `kind` COLLECTIVE, HOUSEHOLD or INDIVIDUAL."""

    congress_id: CongressId
    entry_id: EntryId
    sequence: int
    kind: str
    award_code: str
    award_name: str
    announced_at: datetime


async def put_announced(conn: Connection, said: Announced) -> None:
    """Note an announcement, whatever was heard of it before; nothing of a deleted congress."""
    about = (said.kind, said.award_code, said.award_name, said.announced_at)
    await conn.execute(_ANNOUNCED, said.congress_id, said.entry_id, said.sequence, *about)


async def put_gone(conn: Connection, congress_id: CongressId, entry_id: EntryId, sequence: int, gone: Gone) -> None:
    """Note that an announcement was withdrawn, or was a mistake."""
    await conn.execute(_GONE, congress_id, entry_id, sequence, gone)


async def put_programme(conn: Connection, congress_id: CongressId, version: int, items: list[dict[str, Any]]) -> None:
    """Note the programme where it is newer than the one that is known."""
    await conn.execute(_PROGRAMME, congress_id, version, items)


async def honoured_of(conn: Connection, congress_id: CongressId) -> list[Honoured]:
    """Give who was announced and not withdrawn, by award in the order of the announcements."""
    return [Honoured(row["award"], row["kind"], row["count"]) for row in await conn.fetch(_HONOURED, congress_id)]


async def programme_of(conn: Connection, congress_id: CongressId) -> list[HeldItem]:
    items = await conn.fetchval(_HELD, congress_id) or []
    return [HeldItem(one["title"], one["state"], _moment(one["started_at"]), _moment(one["ended_at"])) for one in items]


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


_ANNOUNCED = """
INSERT INTO known_honours (congress_id, entry_id, sequence, kind, award_code, award_name, announced_at)
SELECT $1, $2, $3, $4, $5, $6, $7
WHERE NOT EXISTS (SELECT FROM congresses WHERE congress_id = $1 AND state = 'DELETED')
ON CONFLICT (congress_id, entry_id, sequence) DO UPDATE SET kind = excluded.kind, award_code = excluded.award_code,
    award_name = excluded.award_name, announced_at = excluded.announced_at
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
SELECT award_name AS award, kind, count(*)::int AS count
FROM known_honours
WHERE congress_id = $1 AND announced_at IS NOT NULL AND gone IS NULL
GROUP BY award_name, kind ORDER BY min(sequence)
"""
_HELD = "SELECT items FROM known_programmes WHERE congress_id = $1"
