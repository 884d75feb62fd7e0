"""How the roll of a congress was cut into rows; the newest cut that was not undone is the one that runs."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId, RowId, SessionId
from services.honors.domain.rows.plan import RowPlan
from services.honors.domain.rows.row import Gaps, Reading, Row, Showing

_DERIVED = ("number", "name", "wave")
_COUNTS = ("flowers", "trays", "presenters")
_TEXTS = ("title", "presenter", "seat_block", "escort", "items")


async def newest_plan(conn: Connection, congress_id: CongressId) -> RowPlan | None:
    """Give the cut that runs; None where none was made, or the last was undone."""
    row = await conn.fetchrow(_NEWEST, congress_id)
    if row is None:
        return None
    rows = tuple(_row(kept) for kept in row["rows"])
    return RowPlan(row["number"], rows, row["made_by"], row["maker"], row["made_at"])


async def next_number(conn: Connection, congress_id: CongressId) -> int:
    """Give the number of the next cut; those that were undone keep theirs. The caller holds the lock of the stage."""
    return int(await conn.fetchval(_NEXT, congress_id))


async def save_plan(conn: Connection, congress_id: CongressId, plan: RowPlan) -> None:
    rows = [_written(row) for row in plan.rows]
    await conn.execute(_SAVE, congress_id, plan.number, rows, plan.made_by, plan.maker, plan.made_at)


async def undo_plan(conn: Connection, congress_id: CongressId, number: int, at: datetime) -> None:
    """Let the cut before `number` run again."""
    await conn.execute(_UNDO, congress_id, number, at)


def _written(row: Row) -> dict[str, Any]:
    said = {name: value for name, value in asdict(row).items() if name not in _DERIVED}
    session_id = str(row.session_id) if row.session_id else None
    ids = {"row_id": str(row.row_id), "entry_ids": [str(one) for one in row.entry_ids], "session_id": session_id}
    return {**said, **ids}


def _row(kept: Mapping[str, Any]) -> Row:
    return Row(
        row_id=RowId(UUID(kept["row_id"])),
        entry_ids=tuple(EntryId(UUID(one)) for one in kept["entry_ids"]),
        session_id=SessionId(UUID(kept["session_id"])) if kept["session_id"] else None,
        reading=Reading(kept["reading"]),
        showing=Showing(kept["showing"]),
        gaps=Gaps(kept["gaps"]),
        at_seat=kept["at_seat"],
        decision_first=kept.get("decision_first", False),
        **{name: kept[name] for name in _TEXTS},
        **{name: kept.get(name, 0) for name in _COUNTS},
    )


_NEWEST = """
SELECT * FROM row_plans WHERE congress_id = $1 AND undone_at IS NULL ORDER BY number DESC LIMIT 1
"""

_NEXT = """
SELECT coalesce(max(number), 0) + 1 FROM row_plans WHERE congress_id = $1
"""

_SAVE = """
INSERT INTO row_plans (congress_id, number, rows, made_by, maker, made_at) VALUES ($1, $2, $3, $4, $5, $6)
"""

_UNDO = """
UPDATE row_plans SET undone_at = $3 WHERE congress_id = $1 AND number = $2
"""
