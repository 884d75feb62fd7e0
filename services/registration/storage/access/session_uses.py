"""Keeps when sessions were used last."""

from collections.abc import Mapping
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import StaffSessionId


async def note_uses(conn: Connection, uses: Mapping[StaffSessionId, datetime]) -> None:
    """Store when these sessions were used (real time); one that is being changed meanwhile waits for its next use."""
    await conn.execute(_NOTE, list(uses), list(uses.values()))


_NOTE = """
UPDATE staff_sessions s SET used_at = greatest(s.used_at, u.at)
FROM unnest($1::uuid[], $2::timestamptz[]) AS u (session_id, at)
WHERE s.session_id = u.session_id AND s.session_id IN (
    SELECT session_id FROM staff_sessions WHERE session_id = ANY ($1) FOR UPDATE SKIP LOCKED
)
"""
