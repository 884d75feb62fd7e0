"""Keeps the keys of staff tokens and the sessions that ended."""

from chassis.storage.database import Connection
from contracts.registration import KeyPublished, SessionEnded
from services.honors.storage.follow.access import end_session, save_key


async def follow_key(conn: Connection, event: KeyPublished) -> None:
    """Apply a newer state of a public key."""
    await save_key(
        conn,
        event.key_id,
        event.aggregate_version,
        event.key_number,
        event.purpose.value,
        event.public_key,
        retired=event.retired,
    )


async def follow_session_end(conn: Connection, event: SessionEnded) -> None:
    """Refuse a staff session from now on."""
    await end_session(conn, event.session_id, event.ended_at)
