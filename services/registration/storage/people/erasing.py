"""Deletes a person of whom nobody else has heard, with everything that is kept of them."""

from chassis.storage.database import Connection
from services.registration.domain.ids import DelegateId


async def erase(conn: Connection, delegate_id: DelegateId) -> None:
    """Delete the delegate, whose portrait is gone already and who never had a badge. The audit stays."""
    for statement in _IN_ORDER:
        await conn.execute(statement, delegate_id)


_IN_ORDER = (
    """DELETE FROM idempotency_keys WHERE answer -> 'delegate' ->> 'delegate_id' = $1::uuid::text""",
    """DELETE FROM mails WHERE delegate_id = $1""",
    """DELETE FROM photo_act_changes WHERE delegate_id = $1""",
    """DELETE FROM roster_import_changes WHERE delegate_id = $1""",
    """DELETE FROM field_origins WHERE delegate_id = $1""",
    """DELETE FROM upper_delegates WHERE delegate_id = $1""",
    """DELETE FROM evidence WHERE delegate_id = $1""",
    """DELETE FROM answers WHERE delegate_id = $1""",
    """DELETE FROM visits WHERE delegate_id = $1""",
    """DELETE FROM nominations WHERE delegate_id = $1""",
    """DELETE FROM delegate_acts WHERE delegate_id = $1""",
    """DELETE FROM sensitive_attributes WHERE delegate_id = $1""",
    """DELETE FROM delegates WHERE delegate_id = $1""",
)
