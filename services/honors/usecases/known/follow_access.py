"""Keeps the keys of staff tokens and the sessions that ended."""

from chassis.access import known_access
from chassis.access.root_key import StatedKey
from chassis.storage.database import Connection
from contracts.registration import KeyPublished, SessionEnded


async def follow_key(conn: Connection, event: KeyPublished) -> None:
    """Apply a newer state of a public key, if the installation's root has signed it."""
    stated = StatedKey(
        event.key_id, event.aggregate_version, event.key_number, event.purpose.value, event.public_key, event.retired
    )
    await known_access.apply_key(conn, stated, event.root_signature)


async def follow_session_end(conn: Connection, event: SessionEnded) -> None:
    """Refuse a staff session from now on."""
    await known_access.end_session(conn, event.session_id, event.ended_at)
