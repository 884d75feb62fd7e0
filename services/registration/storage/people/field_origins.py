"""Keeps who set each field of a delegate last: the desk by hand, or a file."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.roster.comparing.known import Origin


@dataclass(frozen=True)
class SetField:
    """A field that was just set, or "*"; `origin.was` counts only where the desk sets over a file."""

    delegate_id: DelegateId
    field: str
    origin: Origin


async def put_origins(conn: Connection, congress_id: CongressId, fields: Sequence[SetField], set_at: datetime) -> None:
    """Store or overwrite; while the desk corrects itself, what the file had said is kept."""
    await conn.execute(
        _PUT,
        congress_id,
        set_at,
        [one.delegate_id for one in fields],
        [one.field for one in fields],
        [one.origin.by for one in fields],
        [one.origin.source for one in fields],
        [one.origin.was for one in fields],
    )


async def origins_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, dict[str, Origin]]:
    """Give by delegate and field who set it last; "*" stands for fields without a row of their own."""
    found: dict[DelegateId, dict[str, Origin]] = defaultdict(dict)
    for row in await conn.fetch(_OF_CONGRESS, congress_id):
        origin = Origin(row["set_by"], row["source"], row["was"])
        found[DelegateId(row["delegate_id"])][row["field"]] = origin
    return found


_PUT = """
INSERT INTO field_origins AS known (congress_id, set_at, delegate_id, field, set_by, source, was)
SELECT $1, $2, one.* FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[]) AS one
ON CONFLICT (delegate_id, field) DO UPDATE SET
    set_at = excluded.set_at, set_by = excluded.set_by, source = excluded.source,
    was = CASE WHEN known.set_by = 'desk' AND excluded.set_by = 'desk' THEN known.was ELSE excluded.was END
"""
_OF_CONGRESS = """SELECT delegate_id, field, set_by, source, was FROM field_origins WHERE congress_id = $1"""
