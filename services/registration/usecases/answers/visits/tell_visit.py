"""Writes down with whom and how somebody comes, by staff."""

from chassis.storage.database import Database
from services.registration.domain.answers.register import Source
from services.registration.domain.answers.visit import Visit
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Status
from services.registration.usecases.answers.keeping import lock_visitor
from services.registration.usecases.answers.visits.keeping_visit import VisitFile, keep_told
from services.registration.usecases.nominations.portal import require_own_open


async def tell_visit(
    db: Database, actor: str, delegate_id: DelegateId, visit: Visit, seen: int, *, only_unit: str | None
) -> VisitFile:
    """Give what holds afterwards. Raises NotFound, Forbidden, RuleBroken (days that cannot be; somebody proposed whose
    unit's time is over, for its clerk), Conflict with `current`."""
    source = Source.ORGANIZERS if only_unit is None else Source.UNIT
    async with db.transaction() as conn:
        congress, delegate = await lock_visitor(conn, delegate_id, only_unit)
        if delegate.status is Status.NOMINATED:
            await require_own_open(conn, delegate, only_unit)
        return await keep_told(conn, actor, congress, delegate, visit, source, seen)
