"""Keeps what honors tells of who goes up in which row."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId, SessionId
from services.checkin.domain.presence.stage_rows import KnownRow, StageRow


@dataclass(frozen=True, slots=True)
class KnownRows:
    """The rows of one person as they now are; none: in no row any more."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    rows: tuple[KnownRow, ...]


async def apply(conn: Connection, told: Sequence[KnownRows]) -> list[tuple[CongressId, DelegateId]]:
    """Take over each word (one a person) that is newer than what is known; give of whom it was news."""
    rows = await conn.fetch(
        _APPLY,
        *([one.delegate_id for one in told], [one.congress_id for one in told]),
        *([one.version for one in told], [json.dumps([_written(row) for row in one.rows]) for one in told]),
    )
    return [(CongressId(row["congress_id"]), DelegateId(row["delegate_id"])) for row in rows]


def rows_from(kept: Sequence[Sequence[Any]] | None) -> tuple[KnownRow, ...]:
    """Read what a query gives of somebody's rows; None: nothing was ever told."""
    return tuple(
        KnownRow(StageRow(number, wave, by_size), SessionId(UUID(session_id)) if session_id else None)
        for number, wave, by_size, session_id in kept or ()
    )


def _written(known: KnownRow) -> list[Any]:
    row = known.row
    return [row.number, row.wave, row.by_size, str(known.session_id) if known.session_id else None]


_APPLY = """
INSERT INTO known_rows AS known (delegate_id, congress_id, version, rows)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]::jsonb[]) ORDER BY 1
ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, rows = excluded.rows
WHERE known.version < excluded.version RETURNING congress_id, delegate_id
"""
