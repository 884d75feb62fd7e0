"""Finds the seats of each sitting for the lines of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.ids import DelegateId


@dataclass(frozen=True)
class ListedSeat:
    """The seat in one sitting, '' for none there."""

    session_name: str
    seat: str


async def listed_seats(
    conn: Connection, delegate_ids: Sequence[DelegateId]
) -> dict[DelegateId, tuple[ListedSeat, ...]]:
    """Give every sitting in its order, but rehearsals, of those whose usual seat is not that of all of them."""
    rows = await conn.fetch(_BY_SESSION, delegate_ids)
    found: dict[DelegateId, list[ListedSeat]] = {}
    differing = {row["delegate_id"] for row in rows if row["seat"] != row["usual"]}
    for row in rows:
        if row["delegate_id"] in differing:
            found.setdefault(row["delegate_id"], []).append(ListedSeat(row["name"], row["seat"]))
    return {delegate_id: tuple(seats) for delegate_id, seats in found.items()}


_BY_SESSION = """
SELECT d.delegate_id, e.name, d.seat AS usual,
       CASE WHEN a.session_id IS NULL THEN d.seat ELSE coalesce(o.seat, '') END AS seat
FROM delegates d
JOIN congress_sessions e USING (congress_id)
LEFT JOIN seated_sessions a ON a.session_id = e.session_id
LEFT JOIN session_seats o ON o.session_id = e.session_id AND o.delegate_id = d.delegate_id AND o.held
WHERE d.delegate_id = ANY($1) AND NOT e.rehearsal
  AND EXISTS (SELECT FROM seated_sessions s WHERE s.congress_id = d.congress_id)
ORDER BY d.delegate_id, e.starts_at, e.session_id
"""
