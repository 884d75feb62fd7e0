"""Follows keys and ended staff sessions, so that the door checks badges and staff tokens without registration."""

from chassis.access import known_access
from chassis.access.root_key import StatedKey
from chassis.storage.database import Connection
from contracts.registration import KeyPublished, SessionEnded


async def follow_key(conn: Connection, event: KeyPublished) -> None:
    """Take over a public key as it now is, if the installation's root has signed it."""
    stated = StatedKey(
        event.key_id, event.aggregate_version, event.key_number, event.purpose.value, event.public_key, event.retired
    )
    await known_access.apply_key(conn, stated, event.root_signature)


async def follow_session_end(conn: Connection, event: SessionEnded) -> None:
    """From now on the tokens of this staff session are refused here too."""
    await known_access.end_session(conn, event.session_id, event.ended_at)
