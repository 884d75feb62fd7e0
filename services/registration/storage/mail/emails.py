"""Keeps the addresses that people's letters go to."""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId


async def emails_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, str]:
    """Give what was typed for everybody who has one; it may be no address."""
    return {DelegateId(row["delegate_id"]): row["email"] for row in await conn.fetch(_OF_CONGRESS, congress_id)}


async def email_of(conn: Connection, delegate_id: DelegateId) -> str:
    return str(await conn.fetchval(_OF_ONE, delegate_id) or "")


async def put_email(conn: Connection, delegate_id: DelegateId, email: str) -> None:
    await conn.execute(_PUT, delegate_id, email)


_OF_CONGRESS = "SELECT delegate_id, email FROM delegates WHERE congress_id = $1 AND email <> ''"
_OF_ONE = "SELECT email FROM delegates WHERE delegate_id = $1"
_PUT = "UPDATE delegates SET email = $2 WHERE delegate_id = $1"
