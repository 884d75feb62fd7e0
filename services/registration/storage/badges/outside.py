"""Keeps badges for people who are no delegates: they count nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, OutsideBadgeId


@dataclass(frozen=True)
class OutsideBadge:
    """One such badge. `kind` as in `badges_outside_the_cap.json`; an empty name is written in by hand; `number` from 1."""

    badge_id: OutsideBadgeId
    number: int
    kind: str
    full_name: str
    organisation: str
    edition: int = 0
    printed_at: datetime | None = None


async def insert_outside_badges(
    conn: Connection, congress_id: CongressId, badges: Sequence[OutsideBadge], added_at: datetime
) -> None:
    await conn.execute(
        _INSERT,
        *(congress_id, added_at),
        *([one.badge_id for one in badges], [one.number for one in badges], [one.kind for one in badges]),
        *([one.full_name for one in badges], [one.organisation for one in badges]),
    )


async def next_number(conn: Connection, congress_id: CongressId) -> int:
    """Give the number after the highest; the caller has locked the congress."""
    return int(await conn.fetchval(_NEXT_NUMBER, congress_id))


async def outside_badges_of(conn: Connection, congress_id: CongressId) -> list[OutsideBadge]:
    """Give them by number."""
    return [OutsideBadge(**dict(row)) for row in await conn.fetch(_ALL, congress_id)]


async def note_drawn(conn: Connection, congress_id: CongressId, badge_ids: Sequence[OutsideBadgeId]) -> None:
    """Keep that there are newer sheets of these; nobody has said that they are on paper."""
    await conn.execute(_DRAWN, congress_id, list(badge_ids))


async def note_on_paper(
    conn: Connection, congress_id: CongressId, badge_ids: Sequence[OutsideBadgeId], at: datetime
) -> None:
    await conn.execute(_ON_PAPER, congress_id, list(badge_ids), at)


async def forget_printed(conn: Connection, congress_id: CongressId, badge_ids: Sequence[OutsideBadgeId]) -> None:
    """Take the newest paper of these back; one that never had another is not printed."""
    await conn.execute(_FORGET, congress_id, list(badge_ids))


async def delete_outside_badge(conn: Connection, congress_id: CongressId, badge_id: OutsideBadgeId) -> bool:
    return bool(await conn.fetchval(_DELETE, congress_id, badge_id))


_INSERT = """
INSERT INTO outside_badges (congress_id, added_at, badge_id, number, kind, full_name, organisation)
SELECT $1, $2, badge.* FROM unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[]) AS badge
"""
_NEXT_NUMBER = """SELECT coalesce(max(number), 0) + 1 FROM outside_badges WHERE congress_id = $1"""
_ALL = """
SELECT badge_id, number, kind, full_name, organisation, edition, printed_at
FROM outside_badges WHERE congress_id = $1 ORDER BY number
"""
_DRAWN = """UPDATE outside_badges SET edition = edition + 1 WHERE congress_id = $1 AND badge_id = ANY($2)"""
_ON_PAPER = """
UPDATE outside_badges SET printed_at = $3 WHERE congress_id = $1 AND badge_id = ANY($2) AND edition > 0
"""
_FORGET = """
UPDATE outside_badges SET edition = edition - 1, printed_at = CASE WHEN edition > 1 THEN printed_at END
WHERE congress_id = $1 AND badge_id = ANY($2) AND edition > 0
"""
_DELETE = """DELETE FROM outside_badges WHERE congress_id = $1 AND badge_id = $2 RETURNING true"""
