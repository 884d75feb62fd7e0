"""Withdraws a delegate and revokes their badge: sent now, in force once checkin has said that the door refuses it."""

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Status
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.finding.the_delegate import the_delegate_locked
from services.registration.usecases.people.leaving.withdrawing import withdraw


async def revoke_credential(
    db: Database, actor: str, delegate_id: DelegateId, reason: str, *, knows_inside: bool = False
) -> DelegateFile:
    """Give the delegate, withdrawn; revoking twice changes nothing. `knows_inside`: whoever asks knows that they are in the hall.

    Raises NotFound, RuleBroken (replaced; in the hall, with `refused` INSIDE, until that is known).
    """
    async with db.transaction() as conn:
        delegate = await the_delegate_locked(conn, delegate_id)
        if delegate.status is Status.REPLACED:
            raise RuleBroken("Đại biểu này đã được thay; thẻ cũ đã bị thu hồi.")
        if delegate.status is not Status.WITHDRAWN:
            delegate = await withdraw(conn, actor, delegate, reason, knows_inside=knows_inside)
        return await open_file(conn, actor, delegate)
