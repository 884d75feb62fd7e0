"""A screen at a door is paired: from now on its congress has door codes."""

from chassis.access.paired_clients import PairedClient
from chassis.ids import random_hex
from chassis.storage.database import Connection
from contracts.access import Role
from services.checkin.domain.ids import CongressId
from services.checkin.storage.hall import halls


def fresh_secret() -> bytes:
    """Give 32 random bytes."""
    return bytes.fromhex(random_hex(32))


async def open_hall(conn: Connection, client: PairedClient) -> None:
    """Make the secret where the congress has none; for other clients, and when one is ended, nothing happens."""
    if Role.VENUE in client.roles and client.revoked_at is None:
        await halls.secret_of(conn, CongressId(client.congress_id), fresh_secret())
