"""Tells this service's own API what staff tokens are checked with."""

from chassis import clock
from chassis.access.staff_tokens import StaffAccess, unnamed_until
from chassis.storage.database import Connection
from contracts.registration import KeyPurpose
from services.registration.storage.access import accounts, keys


async def read_access(conn: Connection) -> StaffAccess:
    """Give the token keys and the ended sessions whose tokens could still be shown to us."""
    return StaffAccess(
        keys=await keys.public_keys_for(conn, KeyPurpose.TOKEN),
        ended_sessions=frozenset(await accounts.ended_sessions(conn, clock.real_now())),
        unnamed_until=await unnamed_until(conn),
    )
