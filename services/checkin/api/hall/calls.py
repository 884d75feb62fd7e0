"""Who waits at a door for a steward: seen and answered at the devices of that gate."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic.dataclasses import dataclass

from chassis import clock
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from contracts.access import Role
from services.checkin.api.who import Device, Kiosk, post_of
from services.checkin.domain.hall.calls import CallAnswer
from services.checkin.domain.ids import CallId, ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.storage.hall import calls
from services.checkin.storage.hall.calls import CallCard
from services.checkin.usecases.hall.answer_call import AnsweredCall, answer_call
from services.checkin.usecases.hall.call_for_help import call_for_help

router = APIRouter(prefix="/door-calls", tags=["door calls"])


@dataclass(frozen=True)
class WaitingCall:
    """`waiting_s`: how long somebody has been waiting, by the server."""

    call: CallCard
    waiting_s: int


class HelpBody(Body):
    """The scan that a machine refused, under its own id, and what it showed."""

    scan_id: UUID
    shown: Verdict


class CallAnswerBody(Body):
    answer: CallAnswer


@router.get("", responses=problems(Unauthenticated, Forbidden, Unavailable))
async def list_door_calls(
    principal: Device,
    db: Db,
    all_gates: Annotated[bool, Query(description="Mọi cửa của đại hội; chỉ phụ trách cửa.")] = False,
) -> list[WaitingCall]:
    """List who waits at the device's gate, the longest first; a supervisor may see every gate."""
    post, now = post_of(principal), clock.real_now()
    gate_id = None if all_gates and principal.has(Role.GATE_SUPERVISOR) else post.gate_id
    async with db.connection() as conn:
        found = await calls.list_open(conn, post.congress_id, gate_id, now)
    return [WaitingCall(each, max(0, int((now - each.called_at).total_seconds()))) for each in found]


@router.post("", status_code=204, responses=problems(Unauthenticated, Forbidden, Conflict, Malformed, Unavailable))
async def call_a_steward(body: HelpBody, principal: Kiosk, db: Db) -> None:
    """Call the steward of the machine's gate."""
    await call_for_help(db, post_of(principal), ScanId(body.scan_id), body.shown)


@router.post(
    "/{call_id}/answer", responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed, Unavailable)
)
async def answer_door_call(call_id: CallId, body: CallAnswerBody, principal: Device, db: Db) -> AnsweredCall:
    """Nod somebody in, reject them, or say that a machine's call was seen to."""
    any_gate = principal.has(Role.GATE_SUPERVISOR)
    return await answer_call(db, post_of(principal), call_id, body.answer, any_gate=any_gate)
