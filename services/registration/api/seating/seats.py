"""Who sits where: look, move, propose, take back; a sitting with seats of its own; the plan on paper."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.text import Code, Text
from services.registration.api.who import Organizer, within
from services.registration.domain.ids import DelegateId, SeatChangeId, SessionId
from services.registration.domain.seating.moving import Move
from services.registration.usecases.seating.draw_seat_plan import draw_seat_plan
from services.registration.usecases.seating.move_people import Moved, move_people
from services.registration.usecases.seating.propose_seats import ProposedSeats, propose_seats
from services.registration.usecases.seating.read_seating import Seating, read_seating
from services.registration.usecases.seating.seat_session import seat_session
from services.registration.usecases.seating.taking_back.redo_seat_change import redo_seat_change
from services.registration.usecases.seating.taking_back.undo_seat_change import undo_seat_change

router = APIRouter(tags=["seats"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed)
MOST_PEOPLE = 6_000
PDF = "application/pdf"
OneSession = Annotated[UUID | None, Query(description="Chỉ phiên này, nếu phiên xếp ghế riêng.")]


class WantedMove(Body):
    """`seat` as people type it (“V15” is V1-5), "" for none; `seen` is the seat that the person has on your page."""

    delegate_id: UUID
    seat: Code
    seen: Text


class WantedMoves(Body):
    """All of them or nothing; two who change places are two moves. `session_id` null: all sittings."""

    session_id: UUID | None = None
    moves: list[WantedMove] = Field(min_length=1, max_length=MOST_PEOPLE)
    kind: Literal["MOVED", "PROPOSED", "EMPTIED"] = "MOVED"


class SeatGroup(Body):
    """The people of a block that is no unit's and no category's, e.g. a batch of honours; `key` is the block's."""

    key: Code
    delegate_ids: list[UUID] = Field(max_length=MOST_PEOPLE)


class WantedProposal(Body):
    """`honoured` are people who walk to the stage: rather by an aisle; `groups` in the order in which they are called."""

    session_id: UUID | None = None
    honoured: list[UUID] = Field(default_factory=list, max_length=MOST_PEOPLE)
    groups: list[SeatGroup] = Field(default_factory=list, max_length=200)


@router.get("/congresses/{congress_id}/seating", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_seating(congress_id: UUID, principal: Organizer, db: Db, session_id: OneSession = None) -> Seating:
    """Give the hall with everybody in it."""
    return await read_seating(db, principal.subject, within(principal, congress_id), _session(session_id))


@router.post(
    "/congresses/{congress_id}/seats/moves",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def move_to_seats(congress_id: UUID, body: WantedMoves, principal: Organizer, db: Db) -> Moved:
    """Seat people. A seat with somebody on it is refused and names them; a form that means several seats has `choices`."""
    moves = list(
        {one.delegate_id: Move(DelegateId(one.delegate_id), one.seat, one.seen) for one in body.moves}.values()
    )
    congress = within(principal, congress_id)
    return await move_people(db, principal.subject, congress, _session(body.session_id), moves, body.kind)


@router.post("/congresses/{congress_id}/seats/proposal", responses=FAILURES)
async def propose_all_seats(congress_id: UUID, body: WantedProposal, principal: Organizer, db: Db) -> ProposedSeats:
    """Propose seats for whoever has none: leaders in the rows kept for them, delegations from the front. Stores nothing."""
    honoured = {DelegateId(one) for one in body.honoured}
    groups = {one.key: [DelegateId(who) for who in one.delegate_ids] for one in body.groups}
    return await propose_seats(db, within(principal, congress_id), _session(body.session_id), honoured, groups)


@router.post("/congresses/{congress_id}/seats/changes/{change_id}/undo", responses=FAILURES)
async def take_seats_back(congress_id: UUID, change_id: SeatChangeId, principal: Organizer, db: Db) -> Moved:
    """Take back one act of your own on the seats or the hall, for ten minutes, while those people still sit where it put
    them."""
    return await undo_seat_change(db, principal.subject, within(principal, congress_id), change_id)


@router.post("/congresses/{congress_id}/seats/changes/{change_id}/redo", responses=FAILURES)
async def move_to_seats_again(congress_id: UUID, change_id: SeatChangeId, principal: Organizer, db: Db) -> Moved:
    """Do again what you took back within the last ten minutes."""
    return await redo_seat_change(db, principal.subject, within(principal, congress_id), change_id)


@router.put("/congresses/{congress_id}/sessions/{session_id}/seats", status_code=204, responses=FAILURES)
async def seat_session_apart(congress_id: UUID, session_id: UUID, principal: Organizer, db: Db) -> None:
    """Let this sitting have seats of its own, to begin with those of all sittings."""
    await seat_session(db, principal.subject, within(principal, congress_id), SessionId(session_id), apart=True)


@router.delete("/congresses/{congress_id}/sessions/{session_id}/seats", status_code=204, responses=FAILURES)
async def seat_session_as_usual(congress_id: UUID, session_id: UUID, principal: Organizer, db: Db) -> None:
    """Let this sitting have the seats of all sittings again; its own are forgotten."""
    await seat_session(db, principal.subject, within(principal, congress_id), SessionId(session_id), apart=False)


@router.get(
    "/congresses/{congress_id}/seat-plan.pdf",
    response_class=Response,
    responses={**FAILURES, 200: {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}}},
)
async def show_seat_plan(congress_id: UUID, principal: Organizer, db: Db, session_id: OneSession = None) -> Response:
    """Give the plan as PDF, A3 across: a page a floor with the blocks, then who sits where by row."""
    pdf = await draw_seat_plan(db, principal.subject, within(principal, congress_id), _session(session_id))
    headers = {"cache-control": "no-store", "content-disposition": 'inline; filename="so-do-ghe.pdf"'}
    return Response(pdf, media_type=PDF, headers=headers)


def _session(session_id: UUID | None) -> SessionId | None:
    return None if session_id is None else SessionId(session_id)
