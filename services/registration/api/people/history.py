"""What was done to a delegate, and taking it back."""

from uuid import UUID

from fastapi import APIRouter

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from contracts.access import Role
from services.registration.api.people.short_codes import seen_by
from services.registration.api.who import Editor, Reader, may_know_needs, own_unit_beside
from services.registration.domain.ids import ActId, DelegateId
from services.registration.usecases.history.read_history import HistoryLine, read_history
from services.registration.usecases.history.undo_act import undo_act
from services.registration.usecases.people.delegate_file import DelegateFile

router = APIRouter(tags=["delegates"])


@router.get("/delegates/{delegate_id}/acts", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_history(delegate_id: UUID, principal: Reader, db: Db) -> tuple[HistoryLine, ...]:
    """Give what was done by hand, the newest first: who, when, old to new. Sensitive values are not in it."""
    delegate = DelegateId(delegate_id)
    only_unit = await own_unit_beside(db, principal, delegate)
    return await read_history(
        db, principal.subject, delegate, only_unit=only_unit, with_needs=may_know_needs(principal)
    )


@router.post(
    "/delegates/{delegate_id}/acts/{act_id}/undo",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def take_back(delegate_id: UUID, act_id: ActId, principal: Editor, db: Db) -> DelegateFile:
    """Undo an edit, a withdrawal or a replacement within ten minutes, unless something was done since.

    Gives the delegate to whom it was done; a badge that the act ended is the same one again. Again changes nothing.
    """
    delegate, organizer = DelegateId(delegate_id), principal.has(Role.ORGANIZER)
    only_unit = await own_unit_beside(db, principal, delegate)
    undone = await undo_act(db, principal.subject, delegate, act_id, editor_of=only_unit, organizer=organizer)
    return await seen_by(principal, db, undone)
