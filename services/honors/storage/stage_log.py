"""The log that the stage pages and the big screens follow: append-only, numbered without gaps per audience."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import asyncpg

from chassis.database import Connection

SNAPSHOT_EVENTS = {"STAGE": "stage", "BOARD": "card"}


class Audience(StrEnum):
    """STAGE: operators and MC. BOARD: the screens, which never hear of anything that is not public."""

    STAGE = "STAGE"
    BOARD = "BOARD"


@dataclass(frozen=True)
class StoredFrame:
    number: int
    event: str
    data: Mapping[str, Any]
    at: datetime


async def append_frame(
    conn: Connection, congress_id: UUID, audience: Audience, event: str, data: Mapping[str, Any], at: datetime
) -> int:
    """Append a frame and give its number. Locks the stage row, so numbers become visible in order."""
    column = "stage_frames" if audience is Audience.STAGE else "board_frames"
    number = await conn.fetchval(
        f"UPDATE stages SET {column} = {column} + 1 WHERE congress_id = $1 RETURNING {column}",  # noqa: S608
        congress_id,
    )
    await conn.execute(
        "INSERT INTO stage_log (congress_id, audience, number, event, data, at) VALUES ($1, $2, $3, $4, $5, $6)",
        congress_id,
        audience.value,
        number,
        event,
        data,
        at,
    )
    return int(number)


async def frames_since(conn: Connection, congress_id: UUID, audience: Audience, number: int) -> Sequence[StoredFrame]:
    """Give the frames after `number`; for -1 (a newcomer) the newest whole state and what came after it."""
    if number < 0:
        number = await conn.fetchval(
            "SELECT coalesce(max(number), 1) - 1 FROM stage_log WHERE congress_id = $1 AND audience = $2 AND event = $3",
            congress_id,
            audience.value,
            SNAPSHOT_EVENTS[audience],
        )
    rows = await conn.fetch(
        "SELECT number, event, data, at FROM stage_log WHERE congress_id = $1 AND audience = $2 AND number > $3"
        " ORDER BY number",
        congress_id,
        audience.value,
        number,
    )
    return [_frame(row) for row in rows]


def _frame(row: asyncpg.Record) -> StoredFrame:
    return StoredFrame(row["number"], row["event"], row["data"], row["at"])
