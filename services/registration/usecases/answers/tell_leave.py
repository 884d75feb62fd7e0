"""Tells the doors of leave that was granted before they listened: an upgrade leaves nobody looked for who was let off."""

import asyncio

from chassis.errors import NotFound
from chassis.events import outbox
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.storage.answers import answers
from services.registration.usecases.people.finding.the_delegate import the_delegate_in_its_congress
from services.registration.usecases.say import leave_changed


async def tell_leave(db: Database) -> None:
    """Tell it once; what is granted from now on tells itself. Never returns."""
    await tell_what_was_granted(db)
    await asyncio.Event().wait()


async def tell_what_was_granted(db: Database) -> int:
    """Tell of each who has leave and of whom no word of it was ever said; give how many there were."""
    async with db.connection() as conn:
        found = await answers.leave_untold(conn)
    return sum([await _tell(db, one) for one in found])


async def _tell(db: Database, delegate_id: DelegateId) -> bool:
    """False: somebody was faster, or they are gone."""
    async with db.transaction() as conn:
        try:
            _, delegate = await the_delegate_in_its_congress(conn, delegate_id)
        except NotFound:
            return False
        if not await answers.leave_untold(conn, delegate_id):
            return False
        await outbox.publish(conn, leave_changed(delegate, await answers.standing_of_person(conn, delegate_id)))
        return True
