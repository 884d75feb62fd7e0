"""Who was named to receive instead, and who of the delegates may be."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId, EntryId, SessionId


@dataclass(frozen=True)
class Candidate:
    """A delegate who may receive for somebody; `sessions` are the sittings in whose hall they are now."""

    delegate_code: str
    name: str
    form_of_address: str
    position: str
    unit_name: str
    sessions: frozenset[SessionId]


async def save_proxy(
    conn: Connection, entry_id: EntryId, delegate_id: DelegateId | None, name: str, capacity: str
) -> None:
    """Store who receives instead, in the place of any earlier one: a delegate, or with None whoever is called `name`."""
    await conn.execute(_SAVE, entry_id, delegate_id, "" if delegate_id else name, capacity)


async def forget_proxy(conn: Connection, entry_id: EntryId) -> None:
    """Let whom the link says receive again."""
    await conn.execute(_FORGET, entry_id)


async def candidates(conn: Connection, congress_id: CongressId) -> list[Candidate]:
    """Give the active delegates of a congress by name, in the order of the alphabet of the codes."""
    return [
        Candidate(
            row["delegate_code"],
            row["full_name"],
            row["form_of_address"],
            row["position"],
            row["unit_name"],
            frozenset(row["sessions"] or ()),
        )
        for row in await conn.fetch(_CANDIDATES, congress_id)
    ]


_SAVE = """
INSERT INTO proxies (entry_id, delegate_id, name, capacity) VALUES ($1, $2, $3, $4)
ON CONFLICT (entry_id) DO UPDATE SET delegate_id = excluded.delegate_id, name = excluded.name, capacity = excluded.capacity
"""

_FORGET = """
DELETE FROM proxies WHERE entry_id = $1
"""

_CANDIDATES = """
SELECT d.delegate_code, d.full_name, d.form_of_address, d.position, d.unit_name, p.sessions
FROM known_delegates d LEFT JOIN known_presence p USING (delegate_id)
WHERE d.congress_id = $1 AND d.active AND d.delegate_code <> '' AND d.full_name <> ''
    AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id)
ORDER BY d.delegate_code
"""
