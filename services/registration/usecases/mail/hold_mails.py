"""Lets the letters of a congress wait."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses
from services.registration.storage.mail import rounds


async def hold_mails(db: Database, actor: str, congress_id: CongressId) -> None:
    """Send none until somebody lets them go on; the one that is being handed over now still goes. Raises NotFound."""
    async with db.transaction() as conn:
        if await congresses.lock_congress(conn, congress_id) is None:
            raise NotFound("Không có đại hội này.")
        await rounds.stop(conn, congress_id, clock.real_now())
        await audit.note(conn, actor, "mails.held", str(congress_id))
