"""The log that the stage pages and the big screens follow: append-only, numbered without gaps per audience."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
) -> None:
    """Append a frame. Locks the stage row, so numbers become visible in order."""
    await conn.execute(_APPEND, congress_id, audience.value, event, data, at)


async def frames_since(
    conn: Connection, congress_id: CongressId, audience: Audience, number: int
) -> Sequence[StoredFrame]:
    """Give the frames after `number`.

    Who cannot go on from there gets the newest whole state and what follows it: a newcomer (-1), who slept long, and
    who saw more than there is (the database was restored): its number is lower than the one they know.
    """
    rows = await conn.fetch(_SINCE, congress_id, audience.value, number, FILM_AT_MOST, WHOLE_STATES)
    frames = [StoredFrame(row["number"], row["event"], row["data"], row["at"]) for row in rows]
    return [_whole(frames[0]), *frames[1:]] if frames and rows[0]["anew"] else frames


async def newest_whole(conn: Connection, congress_id: CongressId, audience: Audience) -> StoredFrame | None:
    """Give what a newcomer sees first, without what may follow it; None for a congress without a stage."""
    row = await conn.fetchrow(_NEWEST, congress_id, audience.value, WHOLE_STATES)
    return _whole(StoredFrame(row["number"], row["event"], row["data"], row["at"])) if row else None


async def sent_card(conn: Connection, congress_id: CongressId, revision: int) -> StoredFrame | None:
    """Give the card that was sent to the screens under `revision`; None where none was."""
    row = await conn.fetchrow(_SENT_CARD, congress_id, revision)
    return StoredFrame(row["number"], row["event"], row["data"], row["at"]) if row else None


def _whole(frame: StoredFrame) -> StoredFrame:
    return replace(frame, event="stage", data=frame.data["stage"]) if frame.event == "readiness" else frame


_APPEND = """
WITH counted AS (
    UPDATE stages
    SET stage_frames = stage_frames + ($2::text = 'STAGE')::int, board_frames = board_frames + ($2 = 'BOARD')::int
    WHERE congress_id = $1
    RETURNING congress_id, CASE $2 WHEN 'STAGE' THEN stage_frames ELSE board_frames END AS number
)
INSERT INTO stage_log (congress_id, audience, number, event, data, at)
SELECT congress_id, $2, number, $3, $4, $5 FROM counted
"""

_SINCE = """
WITH reach AS (
    SELECT CASE $2::text WHEN 'STAGE' THEN stage_frames ELSE board_frames END AS newest FROM stages WHERE congress_id = $1
), start AS (
    SELECT anew, CASE WHEN anew THEN (
        SELECT max(number) - 1 FROM stage_log WHERE congress_id = $1 AND audience = $2 AND event = ANY($5::text[])
    ) ELSE $3 END AS number
    FROM reach, LATERAL (SELECT $3::bigint < 0 OR $3 > newest OR newest - $3 > $4::bigint AS anew) AS asked
)
SELECT l.number, l.event, l.data, l.at, s.anew
FROM start s JOIN stage_log l ON l.congress_id = $1 AND l.audience = $2 AND l.number > s.number
ORDER BY l.number
"""

_SENT_CARD = """
SELECT number, event, data, at FROM stage_log
WHERE congress_id = $1 AND audience = 'BOARD' AND (data ->> 'revision')::bigint = $2
ORDER BY number DESC LIMIT 1
"""

_NEWEST = """
SELECT number, event, data, at FROM stage_log
WHERE congress_id = $1 AND audience = $2 AND event = ANY($3::text[])
ORDER BY number DESC LIMIT 1
"""
