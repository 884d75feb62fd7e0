"""Takes a name off the list again by the unit that proposed it."""

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.domain.nominations.states import OPEN_TO_THE_UNIT, State
from services.registration.usecases.nominations.changing import close_ranks, lock_proposal, overtaken, seen
from services.registration.usecases.nominations.nomination_file import NominationFile, open_nomination
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.people.leaving.withdrawing import withdraw


async def withdraw_nomination(
    db: Database, actor: str, delegate_id: DelegateId, version: int, reason: str, *, only_unit: str | None
) -> NominationFile:
    """Give the file, withdrawn. Who is approved is still the unit's to take back while no badge holds.

    Raises NotFound, Forbidden, RuleBroken (the unit's time is over; a badge; gone already), Overtaken with the file as it is.
    """
    async with db.transaction() as conn:
        congress, delegate, kept = await lock_proposal(conn, delegate_id, only_unit)
        if seen(delegate, version):
            if only_unit is not None:
                await require_open(conn, congress.congress_id, only_unit)
            if kept.nomination.state not in OPEN_TO_THE_UNIT | {State.APPROVED, State.REJECTED}:
                raise RuleBroken("Người này không còn trong danh sách.")
            if delegate.current is not None:
                raise RuleBroken("Người này đã có thẻ. Xin liên hệ Ban Tổ chức để rút tên hoặc thay người.")
            gone = await withdraw(conn, actor, delegate, reason)
            await close_ranks(conn, congress, kept, gone=True)
            return await open_nomination(conn, actor, gone, for_reviewers=only_unit is None)
        current = await open_nomination(conn, actor, delegate, for_reviewers=only_unit is None)
    raise overtaken(current, current.person.version)
