"""Who is to receive for an entry, and who received in fact."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.honors.domain.ids import DelegateId, EntryId


async def concern_a_receiver(conn: Connection, delegate_ids: Sequence[DelegateId]) -> bool:
    """Tell whether one of `delegate_ids` may receive for somebody; true in doubt (who is not known, or replaced another)."""
    return bool(await conn.fetchval(_CONCERN_A_RECEIVER, list(delegate_ids)))


async def save_receiver(conn: Connection, entry_id: EntryId, name: str, capacity: str) -> None:
    """Note who received in fact, and as what."""
    await conn.execute(_SAVE_RECEIVER, entry_id, name, capacity)


async def forget_receivers(conn: Connection, entry_ids: Sequence[EntryId]) -> None:
    """Forget who received in fact: it was a rehearsal."""
    await conn.execute(_FORGET_RECEIVERS, list(entry_ids))


async def save_representative(conn: Connection, entry_id: EntryId, delegate_id: DelegateId | None) -> None:
    """Store who was chosen to receive; None: nobody was."""
    await conn.execute(_SAVE_REPRESENTATIVE, entry_id, delegate_id)


_CONCERN_A_RECEIVER = """
SELECT EXISTS (SELECT FROM entries WHERE representative_delegate_id = ANY($1::uuid[]))
    OR EXISTS (SELECT FROM proxies WHERE delegate_id = ANY($1::uuid[]))
    OR EXISTS (
        SELECT FROM known_delegates d JOIN entries e USING (congress_id, delegate_code)
        WHERE d.delegate_id = ANY($1::uuid[])
    )
    OR EXISTS (
        SELECT FROM unnest($1::uuid[]) AS asked (delegate_id) LEFT JOIN known_delegates d USING (delegate_id)
        WHERE d.delegate_id IS NULL OR d.replaces IS NOT NULL
    )
"""

_SAVE_RECEIVER = """
UPDATE entries SET receiver_name = $2, receiver_capacity = $3 WHERE entry_id = $1
"""

_FORGET_RECEIVERS = """
UPDATE entries SET receiver_name = NULL, receiver_capacity = NULL WHERE entry_id = ANY($1::uuid[])
"""

_SAVE_REPRESENTATIVE = """
UPDATE entries SET representative_delegate_id = $2 WHERE entry_id = $1
"""
