"""Keeps what was done to the seats, so that it can be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, SeatChangeId, SessionId

LAST = 20


@dataclass(frozen=True)
class SeatMove:
    """One person moved, by texts of seats, '' for none."""

    delegate_id: DelegateId
    before: str
    after: str


@dataclass(frozen=True)
class SeatChange:
    """One act on the seats of all sittings, or of one. `kind` MOVED, PROPOSED, EMPTIED, UNDONE, REDONE or HALL; times UTC.

    `hall` is of an edit of the hall alone: what it was before.
    """

    change_id: SeatChangeId
    congress_id: CongressId
    session_id: SessionId | None
    kind: str
    actor: str
    made_at: datetime
    moves: tuple[SeatMove, ...]
    undone_at: datetime | None = None
    actor_name: str = ""
    redone_at: datetime | None = None
    hall: dict[str, Any] | None = None

    @property
    def done_at(self) -> datetime:
        """When it was done last: an act that was done again counts from then."""
        return self.redone_at or self.made_at


async def keep_change(conn: Connection, change: SeatChange) -> None:
    moves = [[str(one.delegate_id), one.before, one.after] for one in change.moves]
    about = (change.change_id, change.congress_id, change.session_id, change.kind, change.actor, change.made_at)
    await conn.execute(_KEEP, *about, moves, change.hall)


async def find_change(conn: Connection, congress_id: CongressId, change_id: SeatChangeId) -> SeatChange | None:
    row = await conn.fetchrow(_FIND, congress_id, change_id)
    return _change(row) if row else None


async def last_changes(conn: Connection, congress_id: CongressId) -> Sequence[SeatChange]:
    """Give the newest first."""
    return [_change(row) for row in await conn.fetch(_LAST, congress_id, LAST)]


async def proposals_since(conn: Connection, congress_id: CongressId, since: datetime) -> dict[DelegateId, int]:
    """Count by person how often a proposal, or its taking back, moved them since; each time raised their version by one."""
    rows = await conn.fetch(_PROPOSED, congress_id, since)
    return {DelegateId(UUID(row["delegate_id"])): row["times"] for row in rows}


async def mark_undone(conn: Connection, change_id: SeatChangeId, undone_at: datetime) -> None:
    await conn.execute(_UNDONE, change_id, undone_at)


async def mark_done_again(conn: Connection, change_id: SeatChangeId, redone_at: datetime) -> None:
    await conn.execute(_REDONE, change_id, redone_at)


def _change(row: Record) -> SeatChange:
    moves = tuple(SeatMove(DelegateId(UUID(one)), before, after) for one, before, after in row["moves"])
    given: Mapping[str, object] = {**dict(row), "moves": moves}
    return SeatChange(**given)  # type: ignore[arg-type] # a row names them as the class does


_KEEP = """
INSERT INTO seat_changes (change_id, congress_id, session_id, kind, actor, made_at, moves, hall)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
"""
_FIND = """
SELECT c.change_id, c.congress_id, c.session_id, c.kind, c.actor, c.made_at, c.moves, c.undone_at, c.redone_at, c.hall,
       coalesce(a.display_name, '') AS actor_name
FROM seat_changes c LEFT JOIN accounts a ON a.account_id::text = c.actor
WHERE c.congress_id = $1 AND c.change_id = $2
"""
_LAST = """
SELECT c.change_id, c.congress_id, c.session_id, c.kind, c.actor, c.made_at, c.moves, c.undone_at, c.redone_at, c.hall,
       coalesce(a.display_name, '') AS actor_name
FROM seat_changes c LEFT JOIN accounts a ON a.account_id::text = c.actor
WHERE c.congress_id = $1 ORDER BY coalesce(c.redone_at, c.made_at) DESC, c.change_id DESC LIMIT $2
"""
_PROPOSED = """
SELECT move ->> 0 AS delegate_id, count(*)::int AS times
FROM seat_changes, jsonb_array_elements(moves) AS move
WHERE congress_id = $1 AND made_at >= $2 AND kind IN ('PROPOSED', 'UNDONE', 'REDONE') GROUP BY 1
"""
_UNDONE = """UPDATE seat_changes SET undone_at = $2 WHERE change_id = $1"""
_REDONE = """UPDATE seat_changes SET undone_at = NULL, redone_at = $2 WHERE change_id = $1"""
