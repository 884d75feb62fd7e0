"""Gives staff what was told of one person's visit."""

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.storage.answers.visits import visit_of
from services.registration.usecases.answers.keeping import lock_visitor
from services.registration.usecases.answers.visits.keeping_visit import VisitFile, file_of


async def read_visit(db: Database, actor: str, delegate_id: DelegateId, *, only_unit: str | None) -> VisitFile:
    """Give what was told; that it was read is noted. Raises NotFound, Forbidden, RuleBroken (not on the list)."""
    async with db.transaction() as conn:
        congress, _ = await lock_visitor(conn, delegate_id, only_unit)
        await audit.note(conn, actor, "visit.read", str(delegate_id))
        return file_of(await visit_of(conn, delegate_id), congress)
