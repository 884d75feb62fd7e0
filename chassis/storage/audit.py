"""Who did what to whom: append-only, written in the transaction of the deed."""

from chassis.storage.database import Connection


async def note(conn: Connection, actor: str, action: str, subject: str, **details: object) -> None:
    """Write one line of the audit trail.

    `actor` is the principal's subject, `action` a verb in the past with its noun (`credential.revoked`), `subject`
    the id of what it was done to; `details` are JSON values, ids and codes rather than personal data.
    """
    await conn.execute(_NOTE, actor, action, subject, details)


_NOTE = """
INSERT INTO audit (actor, action, subject, details) VALUES ($1, $2, $3, $4)
"""
