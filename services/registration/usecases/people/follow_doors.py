"""Keeps what checkin says of a session's doors: who is not there when they are closed is absent."""

from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.doors import DoorsChanged
from services.registration.domain.ids import CongressId, SessionId
from services.registration.storage.congress.known_doors import apply_doors
from services.registration.usecases.channels import LIVE

PROJECTION_TABLES = ("known_doors",)


async def follow_doors(conn: Connection, said: DoorsChanged) -> None:
    """Take over how the doors stand. Runs in the consumer's transaction."""
    where = (SessionId(said.session_id), CongressId(said.congress_id))
    if await apply_doors(conn, *where, said.aggregate_version, said.changed_at, is_open=said.open):
        await touch(conn, LIVE, str(said.congress_id))
