"""What organisers see and set: gates, sessions, counts, admissions, conflicts, and the desk's search."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import StreamingResponse
from pydantic import AwareDatetime
from pydantic.dataclasses import dataclass

from chassis import clock
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated, Unavailable
from chassis.files.vietnamese import fold
from chassis.http.database_dependency import Db
from chassis.http.field_types import PlainText
from chassis.http.problems import problems
from services.checkin.api.bodies import (
    Because,
    ExitsBody,
    GateBody,
    GateNameBody,
    OwnHourBody,
    SessionBody,
    SettlementBody,
    in_utc,
)
from services.checkin.api.live import hub_of
from services.checkin.api.who import Anyone, Organizer, Settler, Watcher, within
from services.checkin.domain.gates.gate import Gate
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import GateId, ScanId, SessionId
from services.checkin.storage.gates import doors
from services.checkin.storage.presence import counts, people, replay
from services.checkin.storage.presence.views import Counts, ExpectedPerson, PastPicture
from services.checkin.storage.roster import roster
from services.checkin.storage.roster.views import FoundDelegates
from services.checkin.storage.scans import admissions, conflicts
from services.checkin.storage.scans.views import Admission, ScanConflict
from services.checkin.usecases.gates.add_gate import add_gate
from services.checkin.usecases.gates.count_exits import count_exits
from services.checkin.usecases.gates.doors.open_session import open_session
from services.checkin.usecases.gates.doors.set_own_hour import set_own_hour
from services.checkin.usecases.gates.remove_gate import remove_gate
from services.checkin.usecases.gates.rename_gate import rename_gate
from services.checkin.usecases.gates.wipe_rehearsal import wipe_rehearsal
from services.checkin.usecases.scans.reopen_conflict import reopen_conflict
from services.checkin.usecases.scans.settle_conflict import Settling, settle_conflict
from services.checkin.usecases.scans.take_back import UndoAnswer, Undoer
from services.checkin.usecases.scans.undo_scan import undo_scan

router = APIRouter(prefix="/congresses/{congress_id}", tags=["congresses"])


@dataclass(frozen=True)
class Wiped:
    """How many scans went."""

    scans: int


_SEEN = problems(Unauthenticated, Forbidden, Unavailable)
_SET = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed, Unavailable)


@router.post("/gates", status_code=201, responses=_SET)
async def post_gate(congress_id: UUID, body: GateBody, principal: Organizer, db: Db) -> Gate:
    """Add a gate or a desk; the same name again gives the one that is there."""
    return await add_gate(db, principal.subject, within(principal, congress_id), body.name, body.kind)


@router.get("/gates", responses=_SEEN)
async def get_gates(congress_id: UUID, principal: Anyone, db: Db) -> list[Gate]:
    """List gates and desks by name."""
    async with db.connection() as conn:
        return await doors.list_gates(conn, within(principal, congress_id))


@router.put("/gates/{gate_id}", responses=_SET)
async def put_gate_name(congress_id: UUID, gate_id: UUID, body: GateNameBody, principal: Organizer, db: Db) -> Gate:
    """Call a gate or a desk otherwise."""
    congress = within(principal, congress_id)
    return await rename_gate(db, principal.subject, congress, GateId(gate_id), body.name)


@router.delete("/gates/{gate_id}", status_code=204, responses=_SET)
async def delete_gate(congress_id: UUID, gate_id: UUID, principal: Organizer, db: Db) -> None:
    """Take a gate away that was added by mistake."""
    await remove_gate(db, principal.subject, within(principal, congress_id), GateId(gate_id))


@router.get("/sessions", responses=_SEEN)
async def get_sessions(congress_id: UUID, principal: Anyone, db: Db) -> list[SessionState]:
    """List the sessions in the order of their start, and whether their doors are open."""
    async with db.connection() as conn:
        return await doors.list_sessions(conn, within(principal, congress_id))


@router.put("/sessions/{session_id}", responses=_SET)
async def put_session(
    congress_id: UUID, session_id: UUID, body: SessionBody, principal: Organizer, db: Db
) -> SessionState:
    """Open or close the doors of a session."""
    congress = within(principal, congress_id)
    session = SessionId(session_id)
    return await open_session(db, principal.subject, congress, session, is_open=body.open, over_real=body.over_real)


@router.put("/sessions/{session_id}/exits", responses=_SET)
async def put_exits(congress_id: UUID, session_id: UUID, body: ExitsBody, principal: Organizer, db: Db) -> SessionState:
    """Count who goes out of a session, or no more."""
    congress = within(principal, congress_id)
    return await count_exits(db, principal.subject, congress, SessionId(session_id), counted=body.counted)


@router.put("/sessions/{session_id}/own-hour", responses=_SET)
async def put_own_hour(
    congress_id: UUID, session_id: UUID, body: OwnHourBody, principal: Organizer, db: Db
) -> SessionState:
    """Let a session open by itself at an hour of its day, or leave that to people."""
    congress = within(principal, congress_id)
    return await set_own_hour(db, principal.subject, congress, SessionId(session_id), body.hour)


@router.delete("/sessions/{session_id}/scans", responses=_SET)
async def delete_rehearsal(congress_id: UUID, session_id: UUID, principal: Organizer, db: Db) -> Wiped:
    """Forget everything that a rehearsal left; refused for a real session."""
    congress = within(principal, congress_id)
    return Wiped(await wipe_rehearsal(db, principal.subject, congress, SessionId(session_id)))


@router.get("/delegates", responses=_SEEN)
async def find_delegates(
    congress_id: UUID,
    principal: Anyone,
    db: Db,
    q: Annotated[str, PlainText(100), Query(description="Tên, mã, đơn vị hoặc chức vụ; không cần dấu.")] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> FoundDelegates:
    """Find people at the desk."""
    async with db.connection() as conn:
        return await roster.search(conn, within(principal, congress_id), fold(q), limit)


@router.get("/conflicts", responses=_SEEN)
async def get_conflicts(congress_id: UUID, principal: Watcher, db: Db) -> list[ScanConflict]:
    """List admissions that devices made without network and the server would have refused."""
    async with db.connection() as conn:
        return await conflicts.read(conn, within(principal, congress_id))


@router.post("/conflicts/{scan_id}/settlement", responses=_SET)
async def settle_one_conflict(
    congress_id: UUID, scan_id: UUID, body: SettlementBody, principal: Settler, db: Db
) -> ScanConflict:
    """Settle one case; who was first stays named."""
    congress = within(principal, congress_id)
    settling = Settling(body.settlement, body.note, ScanId(body.let_out) if body.let_out else None)
    return await settle_conflict(db, principal.subject, congress, ScanId(scan_id), settling)


@router.delete("/conflicts/{scan_id}/settlement", responses=_SET)
async def reopen_one_conflict(congress_id: UUID, scan_id: UUID, principal: Settler, db: Db) -> ScanConflict:
    """Take back what was made of a case by mistake."""
    return await reopen_conflict(db, principal.subject, within(principal, congress_id), ScanId(scan_id))


@router.get("/admissions", responses=_SEEN)
async def find_admissions(
    congress_id: UUID,
    principal: Organizer,
    db: Db,
    q: Annotated[str, PlainText(100), Query(description="Tên, mã, đơn vị hoặc chức vụ; không cần dấu.")] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> list[Admission]:
    """List who was let in, the newest first, whatever device said so."""
    async with db.connection() as conn:
        return await admissions.search(conn, within(principal, congress_id), fold(q), limit)


@router.post("/admissions/{scan_id}/undo", responses=_SET)
async def undo_admission(congress_id: UUID, scan_id: UUID, body: Because, principal: Organizer, db: Db) -> UndoAnswer:
    """Take an admission back for a reason, also one that was handed in from a file."""
    who = Undoer(principal.subject, within(principal, congress_id), reason=body.reason)
    return await undo_scan(db, who, ScanId(scan_id))


@router.get("/counts", responses=_SEEN)
async def get_counts(
    congress_id: UUID,
    principal: Watcher,
    db: Db,
    session_id: Annotated[UUID | None, Query(description="Để trống: phiên đang mở.")] = None,
) -> Counts:
    """Give the live picture of a session once."""
    session = SessionId(session_id) if session_id else None
    async with db.connection() as conn:
        return await counts.read(conn, within(principal, congress_id), session, clock.now())


@router.get("/past", responses=_SEEN)
async def get_past(
    congress_id: UUID,
    principal: Watcher,
    db: Db,
    at: Annotated[AwareDatetime, Query(description="Lúc muốn xem lại, theo giờ của đại hội.")],
    session_id: Annotated[UUID | None, Query(description="Để trống: phiên đang mở.")] = None,
) -> PastPicture:
    """Give the hall as it was at a moment that is past."""
    session = SessionId(session_id) if session_id else None
    async with db.connection() as conn:
        return await replay.read(conn, within(principal, congress_id), session, in_utc(at))


@router.get("/people", responses=_SEEN)
async def get_people(
    congress_id: UUID,
    principal: Watcher,
    db: Db,
    session_id: Annotated[UUID | None, Query(description="Để trống: phiên đang mở.")] = None,
    unit_code: Annotated[str | None, PlainText(64), Query(description="Để trống: mọi đoàn.")] = None,
) -> list[ExpectedPerson]:
    """List who is expected in a session, and who of them is inside."""
    session = SessionId(session_id) if session_id else None
    async with db.connection() as conn:
        return await people.read(conn, within(principal, congress_id), session, unit_code or None)


@router.get(
    "/live",
    response_class=StreamingResponse,
    responses={**_SEEN, 200: {"model": Counts, "description": "SSE: mỗi khung `counters` là một Counts trọn vẹn."}},
)
async def watch_counts(congress_id: UUID, principal: Watcher, request: Request) -> StreamingResponse:
    """Stream the live picture of the session that gates scan for."""
    return hub_of(request).response(request, str(within(principal, congress_id)))
