"""The rows on stage: proposed by award, then cut by hand, before the day and in small on it."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from contracts.access import Role
from services.honors.api.rows.bodies import HoldRowBody, MoveInRowsBody, ProposeRowsBody, SeenRows, SplitRowBody
from services.honors.api.who import Insider, RowKeeper, within
from services.honors.domain.ids import RowId
from services.honors.domain.rows.sheet import RowSheet
from services.honors.usecases.rows import change_row as changing
from services.honors.usecases.rows.move_in_rows import move_in_rows
from services.honors.usecases.rows.propose_rows import propose_rows as propose
from services.honors.usecases.rows.read_rows import read_rows
from services.honors.usecases.rows.undo_cut import undo_cut as undo

router = APIRouter(tags=["rows"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)


@dataclass(frozen=True)
class Rows:
    """The rows, and what whoever asks may do with them: `may_order` also changes the order of calling."""

    sheet: RowSheet
    may_cut: bool
    may_order: bool


@router.get("/congresses/{congress_id}/rows", responses=UNSEEN)
async def get_rows(congress_id: UUID, principal: Insider, db: Db) -> Rows:
    """Give all rows with who stands in them, from left to right."""
    sheet = await read_rows(db, within(principal, congress_id))
    may_cut = principal.has(Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.ORGANIZER, Role.STAGE)
    return Rows(sheet, may_cut=may_cut, may_order=principal.has(Role.HONORS_APPROVER))


@router.post("/congresses/{congress_id}/rows", responses=REFUSED)
async def propose_rows(congress_id: UUID, body: ProposeRowsBody, principal: RowKeeper, db: Db) -> RowSheet:
    """Cut the whole roll anew: by award and grade, each into rows of like size."""
    here = within(principal, congress_id)
    return await propose(db, here, principal.subject, principal.name, body.revision, body.most)


@router.post("/congresses/{congress_id}/rows/undo", responses=REFUSED)
async def undo_cut(congress_id: UUID, body: SeenRows, principal: RowKeeper, db: Db) -> RowSheet:
    """Take the last cut back."""
    return await undo(db, within(principal, congress_id), principal.subject, body.revision)


@router.post("/congresses/{congress_id}/rows/moves", responses=REFUSED)
async def move_entry(congress_id: UUID, body: MoveInRowsBody, principal: RowKeeper, db: Db) -> RowSheet:
    """Let somebody stand elsewhere; where the order of calling changes by that, an approver makes the next edition."""
    return await move_in_rows(
        db,
        within(principal, congress_id),
        principal.subject,
        principal.name,
        body.revision,
        body.entry_id,
        body.row_id,
        body.after,
        edition=body.edition,
        may_order=principal.has(Role.HONORS_APPROVER),
    )


@router.patch("/congresses/{congress_id}/rows/{row_id}", responses=REFUSED)
async def hold_row(congress_id: UUID, row_id: RowId, body: HoldRowBody, principal: RowKeeper, db: Db) -> RowSheet:
    """Say how a row is held: its session, who presents, how it is read and shown, where it sits."""
    here = within(principal, congress_id)
    return await changing.hold_row(db, here, principal.subject, principal.name, body.revision, row_id, body.changed())


@router.post("/congresses/{congress_id}/rows/{row_id}/split", responses=REFUSED)
async def split_row(congress_id: UUID, row_id: RowId, body: SplitRowBody, principal: RowKeeper, db: Db) -> RowSheet:
    """Let a new row begin with one of those who stand here."""
    here = within(principal, congress_id)
    return await changing.split_row(db, here, principal.subject, principal.name, body.revision, row_id, body.first)


@router.post("/congresses/{congress_id}/rows/{row_id}/join", responses=REFUSED)
async def join_rows(congress_id: UUID, row_id: RowId, body: SeenRows, principal: RowKeeper, db: Db) -> RowSheet:
    """Let a row take in the one behind it."""
    here = within(principal, congress_id)
    return await changing.join_rows(db, here, principal.subject, principal.name, body.revision, row_id)
