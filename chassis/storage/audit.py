"""Who did what to whom: append-only, written in the transaction of the deed."""

from contextvars import ContextVar
from uuid import UUID

from chassis.storage.database import Connection

_acting_in: ContextVar[UUID | None] = ContextVar("acting_in", default=None)


def acting_in(congress_id: UUID | None) -> None:
    """Say in which congress acts whatever is done from here on by this request; None: in none."""
    _acting_in.set(congress_id)


async def note(conn: Connection, actor: str, action: str, subject: str, /, **details: object) -> None:
    """Write one line of the audit trail.

    `actor` is the principal's subject, `action` a verb in the past with its noun (`credential.revoked`), `subject`
    the id of what it was done to; `details` are JSON values, ids and codes rather than personal data. The congress is the one
    of `acting_in`.
    """
    await note_in(conn, _acting_in.get(), actor, action, subject, **details)


async def note_in(
    conn: Connection, congress_id: UUID | None, actor: str, action: str, subject: str, /, **details: object
) -> None:
    """Write a line of what was done in `congress_id`, or in none."""
    await conn.execute(_NOTE, actor, action, subject, details, congress_id)


_NOTE = """
INSERT INTO audit (actor, action, subject, details, congress_id) VALUES ($1, $2, $3, $4, $5)
"""
