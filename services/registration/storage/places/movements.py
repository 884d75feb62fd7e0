"""Keeps the movements of places, and until when units may hand in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import BatchId, CongressId
from services.registration.domain.places import Cell, Movement

ALL_UNITS = ""


@dataclass(frozen=True)
class KeptMovement:
    """A movement with who made it; `batch_id` is shared by those that came together."""

    movement: Movement
    batch_id: BatchId
    actor: str
    moved_at: datetime
    reason: str
    actor_name: str = ""


@dataclass(frozen=True)
class Deadline:
    """Until when; `locked`: the unit was locked by itself, so that a later moment of the congress does not hold for it."""

    closes_at: datetime
    locked: bool = False


async def keep_movements(conn: Connection, congress_id: CongressId, kept: Sequence[KeptMovement]) -> None:
    """Store what came together, in its order."""
    if not kept:
        return
    rows = (
        (
            *(one.movement.movement_id, one.batch_id),
            *_codes(one.movement.source),
            *_codes(one.movement.target),
            *(one.movement.places, one.movement.takes_back, one.actor, one.moved_at, one.reason),
        )
        for one in kept
    )
    await conn.execute(_KEEP, congress_id, *zip(*rows, strict=True))


async def movements_of(conn: Connection, congress_id: CongressId) -> list[KeptMovement]:
    """Give every movement of a congress, the oldest first, with the units as they were called then."""
    return [
        KeptMovement(
            Movement(
                row["movement_id"],
                row["places"],
                _cell(row["source_unit"], row["source_category"]),
                _cell(row["target_unit"], row["target_category"]),
                row["takes_back"],
            ),
            *(row["batch_id"], row["actor"], row["moved_at"], row["reason"], row["actor_name"]),
        )
        for row in await conn.fetch(_ALL, congress_id)
    ]


async def deadlines_of(conn: Connection, congress_id: CongressId) -> dict[str, Deadline]:
    """Give until when each unit may hand in that has a moment of its own; under ALL_UNITS that of the congress."""
    return {
        row["unit_code"]: Deadline(row["closes_at"], row["locked"]) for row in await conn.fetch(_DEADLINES, congress_id)
    }


async def put_deadline(
    conn: Connection, congress_id: CongressId, unit_code: str, closes_at: datetime, actor: str, now: datetime
) -> None:
    await conn.execute(_PUT_DEADLINE, congress_id, unit_code, closes_at, actor, now)


async def lock_unit(conn: Connection, congress_id: CongressId, unit_code: str, actor: str, now: datetime) -> None:
    """Lock one unit by `now`, or leave it locked since when it was."""
    await conn.execute(_LOCK_UNIT, congress_id, unit_code, actor, now)


async def lock_all(conn: Connection, congress_id: CongressId, actor: str, now: datetime) -> None:
    """Let every moment that is still to come be `now`."""
    await conn.execute(_LOCK_ALL, congress_id, actor, now)


async def forget_deadlines(conn: Connection, congress_id: CongressId) -> None:
    """Ask the units of a congress no longer."""
    await conn.execute(_FORGET_DEADLINES, congress_id)


def _codes(cell: Cell | None) -> tuple[str | None, str | None]:
    return (cell.unit_code, cell.category) if cell else (None, None)


def _cell(unit_code: str | None, category: str | None) -> Cell | None:
    return Cell(unit_code, category) if unit_code and category else None


_KEEP = """
INSERT INTO place_movements (movement_id, batch_id, congress_id, source_unit, source_category, target_unit, target_category,
    places, takes_back, actor, moved_at, reason)
SELECT movement_id, batch_id, $1, source_unit, source_category, target_unit, target_category, places, takes_back, actor,
       moved_at, reason
FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::uuid[], $10::text[],
    $11::timestamptz[], $12::text[]) WITH ORDINALITY AS one (movement_id, batch_id, source_unit, source_category,
    target_unit, target_category, places, takes_back, actor, moved_at, reason, number)
ORDER BY one.number
"""
_ALL = """
SELECT m.movement_id, m.batch_id, m.source_unit, m.source_category, m.target_unit, m.target_category, m.places, m.takes_back,
       m.actor, m.moved_at, m.reason, coalesce(a.display_name, '') AS actor_name
FROM place_movements m LEFT JOIN accounts a ON a.account_id::text = m.actor
WHERE m.congress_id = $1 ORDER BY m.number
"""
_DEADLINES = """SELECT unit_code, closes_at, locked FROM submission_deadlines WHERE congress_id = $1"""
_PUT_DEADLINE = """
INSERT INTO submission_deadlines (congress_id, unit_code, closes_at, actor, set_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (congress_id, unit_code) DO UPDATE SET closes_at = excluded.closes_at, actor = excluded.actor,
    set_at = excluded.set_at, locked = false
"""
_LOCK_UNIT = """
INSERT INTO submission_deadlines (congress_id, unit_code, closes_at, actor, set_at, locked) VALUES ($1, $2, $4, $3, $4, true)
ON CONFLICT (congress_id, unit_code) DO UPDATE SET closes_at = least(submission_deadlines.closes_at, excluded.closes_at),
    actor = excluded.actor, set_at = excluded.set_at, locked = true
"""
_LOCK_ALL = """
UPDATE submission_deadlines SET closes_at = $3, actor = $2, set_at = $3 WHERE congress_id = $1 AND closes_at > $3
"""
_FORGET_DEADLINES = """DELETE FROM submission_deadlines WHERE congress_id = $1"""
