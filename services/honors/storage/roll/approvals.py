"""Who wrote the words of entries since they were approved, and who approved which."""

from collections.abc import Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.approval import Approval


async def save_writers(conn: Connection, entry_ids: Sequence[EntryId], actor: str, at: datetime) -> None:
    """Note that the account `actor`, too, wrote the words of these entries."""
    await conn.execute(_SAVE_WRITERS, list(entry_ids), actor, at)


async def save_approval(conn: Connection, entry_id: EntryId, approval: Approval) -> None:
    """Store an approval in the place of any earlier one: whoever wrote until now was seen by another."""
    await conn.execute(_FORGET_WRITERS, entry_id)
    await conn.execute(_WRITERS_WERE_SEEN, entry_id)
    by, words = approval.approved_by, dict(approval.words)
    await conn.execute(_SAVE, entry_id, approval.digest, by, approval.approver, approval.approved_at, words)


async def forget_approval(conn: Connection, entry_id: EntryId) -> None:
    """Forget the approval; whoever wrote the words before it wrote what nobody has approved now."""
    await conn.execute(_FORGET, entry_id)
    await conn.execute(_WRITERS_WERE_NOT_SEEN, entry_id)


_SAVE_WRITERS = """
INSERT INTO word_writers (entry_id, written_by, written_at) SELECT unnest($1::uuid[]), $2, $3
ON CONFLICT (entry_id, written_by) DO UPDATE SET written_at = excluded.written_at, before_approval = false
"""

_SAVE = """
INSERT INTO approvals (entry_id, digest, approved_by, approver, approved_at, words) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (entry_id) DO UPDATE SET digest = excluded.digest, approved_by = excluded.approved_by,
    approver = excluded.approver, approved_at = excluded.approved_at, words = excluded.words
"""

_FORGET_WRITERS = """
DELETE FROM word_writers WHERE entry_id = $1 AND before_approval
"""

_WRITERS_WERE_SEEN = """
UPDATE word_writers SET before_approval = true WHERE entry_id = $1
"""

_WRITERS_WERE_NOT_SEEN = """
UPDATE word_writers SET before_approval = false WHERE entry_id = $1
"""

_FORGET = """
DELETE FROM approvals WHERE entry_id = $1
"""
