"""The log that the stage pages and the big screens follow: append-only, numbered without gaps per audience."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId

WHOLE_STATES = ["stage", "readiness", "card"]
FILM_AT_MOST = 100  # frames: whoever slept longer gets the state as it is, not everything that was


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
    conn: Connection, congress_id: CongressId, audience: Audience, event: str, data: Mapping[str, Any], at: datetime
) -> int:
    """Append a frame and give its number. Locks the stage row, so numbers become visible in order."""
    column = _counter(audience)
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


async def frames_since(
    conn: Connection, congress_id: CongressId, audience: Audience, number: int
) -> Sequence[StoredFrame]:
    """Give the frames after `number`; for a newcomer (-1) or a long sleeper the newest whole state and what follows."""
    newest = await conn.fetchval(
        f"SELECT {_counter(audience)} FROM stages WHERE congress_id = $1",  # noqa: S608
        congress_id,
    )
    if newest is None:
        return []
    starts_anew = number < 0 or newest - number > FILM_AT_MOST
    if starts_anew:
        number = await conn.fetchval(
            "SELECT max(number) - 1 FROM stage_log WHERE congress_id = $1 AND audience = $2 AND event = ANY($3)",
            congress_id,
            audience.value,
            WHOLE_STATES,
        )
    rows = await conn.fetch(
        "SELECT number, event, data, at FROM stage_log WHERE congress_id = $1 AND audience = $2 AND number > $3"
        " ORDER BY number",
        congress_id,
        audience.value,
        number,
    )
    frames = [StoredFrame(row["number"], row["event"], row["data"], row["at"]) for row in rows]
    if starts_anew and frames and frames[0].event == "readiness":
        frames[0] = StoredFrame(frames[0].number, "stage", frames[0].data["stage"], frames[0].at)
    return frames


def _counter(audience: Audience) -> str:
    return "stage_frames" if audience is Audience.STAGE else "board_frames"
