"""Lets the letters of a congress wait."""

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.mail import rounds
from services.registration.usecases.congress.the_congress import the_congress_locked


async def hold_mails(db: Database, actor: str, congress_id: CongressId) -> None:
    """Send none until somebody lets them go on; the one that is being handed over now still goes. Raises NotFound."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        await rounds.stop(conn, congress_id, clock.real_now())
        await audit.note(conn, actor, "mails.held", str(congress_id))
