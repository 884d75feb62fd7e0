"""Keeps the leave that registration grants."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId
from services.checkin.domain.known import Leave


@dataclass(frozen=True, slots=True)
class KnownLeave:
    """Leave as it now is; None: there is none any more."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    leave: Leave | None


async def apply(conn: Connection, leaves: Sequence[KnownLeave]) -> set[CongressId]:
    """Take over each leave (one a delegate) that is newer than what is known; give the congresses it was news in."""
    rows = await conn.fetch(
        _APPLY,
        *([one.delegate_id for one in leaves], [one.congress_id for one in leaves]),
        *([one.version for one in leaves], [one.leave for one in leaves]),
    )
    return {CongressId(row["congress_id"]) for row in rows}


_APPLY = """
INSERT INTO known_leave AS known (delegate_id, congress_id, version, leave)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) ORDER BY 1
ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, leave = excluded.leave
WHERE known.version < excluded.version RETURNING congress_id
"""
