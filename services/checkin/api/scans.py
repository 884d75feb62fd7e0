"""What a gate does: scan, receive, send what it did without network, take back."""

from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from chassis import clock
from chassis.access import paired_clients
from chassis.access.principal import Principal
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import require_at
from chassis.storage import audit
from chassis.storage.database import Database
from contracts.access import Role
from services.checkin.api.bodies import ArrivalBody, BatchBody, HandInBody, ReceptionBody, ScanBody, UndoBody
from services.checkin.api.reports import report_of, reports_of, reports_of_file, undoing_of, undos_of_file
from services.checkin.api.who import AtTheDoor, Device, Keys, Organizer, OrganizerSomewhere, Scanner, post_of, within
from services.checkin.domain.ids import DelegateId, DeviceId, ScanId
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post
from services.checkin.domain.scans.subject import Stranger
from services.checkin.usecases.handing_in.carry_scans import carry_scans
from services.checkin.usecases.handing_in.foresee import Foreseen, foresee
from services.checkin.usecases.handing_in.hand_in import hand_in
from services.checkin.usecases.presence.receive_leader import Tap, receive_leader
from services.checkin.usecases.scans.admit_scan import admit_scan
from services.checkin.usecases.scans.record_batch import ScanProblem, record_batch
from services.checkin.usecases.scans.take_back import UndoAnswer, Undoer
from services.checkin.usecases.scans.undo_scan import undo_scan

router = APIRouter(tags=["scans"])

_ANSWER = TypeAdapter(ScanAnswer)
_MAY_FAIL = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed, Unavailable)


@dataclass(frozen=True)
class BatchResults:
    """One result for each scan of the batch, in its order."""

    results: list[ScanAnswer | ScanProblem]


_RESULTS = TypeAdapter(BatchResults)


@router.post("/scans", response_model=ScanAnswer, responses=_MAY_FAIL)
async def scan(body: ScanBody, principal: Scanner, request: Request, db: Db, keys: Keys, door: AtTheDoor) -> Response:
    """Decide one scan, or note what the device has shown. A refusal is an answer, 200."""
    post = post_of(principal)
    report = await report_of(db, keys, post, body, body.sent_at)
    if report.subject == Stranger(forged=True):
        request.state.security = "security.bad_signature"
    return _json(_ANSWER.dump_json(await admit_scan(db, door, post, report)))


@router.post("/receptions", response_model=ScanAnswer, responses=_MAY_FAIL)
async def receive(body: ReceptionBody, principal: Device, db: Db, keys: Keys, door: AtTheDoor) -> Response:
    """Receive somebody at the desk by one tap, or note that the device has."""
    post = post_of(principal)
    answer = await admit_scan(db, door, post, await report_of(db, keys, post, body, body.sent_at))
    return _json(_ANSWER.dump_json(answer))


@router.post(
    "/congresses/{congress_id}/receptions", response_model=ScanAnswer, responses={**_MAY_FAIL, **problems(RuleBroken)}
)
async def receive_from_the_page(congress_id: UUID, body: ArrivalBody, principal: Organizer, db: Db) -> Response:
    """Mark on the page of the reception that a leader has come; taken back like every admission."""
    congress, who = within(principal, congress_id), DelegateId(body.delegate_id)
    tap = Tap(ScanId(body.scan_id), who, body.tapped_at)
    answer = await receive_leader(db, DeviceId(UUID(principal.subject)), congress, tap)
    return _json(_ANSWER.dump_json(answer))


@router.post("/scans/batch", response_model=BatchResults, responses=_MAY_FAIL)
async def send_scans(body: BatchBody, principal: Scanner, db: Db, keys: Keys) -> Response:
    """Keep what was done without network; a scan that can't be kept does not hold up the others."""
    post = post_of(principal)
    results = await record_batch(db, post, await reports_of(db, keys, post, body.scans, body.sent_at))
    return _json(_RESULTS.dump_json(BatchResults(results)))


@router.post("/hand-ins", response_model=BatchResults, responses=_MAY_FAIL)
async def hand_in_scans(body: HandInBody, principal: OrganizerSomewhere, db: Db, keys: Keys) -> Response:
    """Keep what stands in the file of a scanner that cannot send any more, as if it had sent it: whoever confirms has seen
    whom it speaks of (`/hand-ins/preview`).
    """
    post = await _post_of_file(db, principal, body)
    reports = await reports_of_file(db, keys, post, body)
    results = await hand_in(db, principal.subject, post, reports, undos_of_file(body))
    return _json(_RESULTS.dump_json(BatchResults(results)))


@router.post("/device/hand-ins", response_model=BatchResults, responses={**_MAY_FAIL, **problems(RuleBroken)})
async def carry(body: HandInBody, principal: Device, db: Db, keys: Keys) -> Response:
    """Keep what another device at the doors took over from a scanner without network, as if that one had sent it."""
    async with db.connection() as conn:
        client = await paired_clients.get_client(conn, body.device_id)
    owner = post_of(client.principal)
    results = await carry_scans(
        db,
        post_of(principal),
        owner,
        await reports_of_file(db, keys, owner, body),
        undos_of_file(body),
        ended=client.revoked_at is not None or client.expires_at <= clock.real_now(),
    )
    return _json(_RESULTS.dump_json(BatchResults(results)))


@router.post("/hand-ins/preview", responses=_MAY_FAIL)
async def preview_hand_in(body: HandInBody, principal: OrganizerSomewhere, db: Db, keys: Keys) -> list[Foreseen]:
    """Give whom the file of a scanner speaks of and what each scan would count for; nothing is kept."""
    post = await _post_of_file(db, principal, body)
    reports = await reports_of_file(db, keys, post, body)
    return await foresee(db, post, reports, dict(undos_of_file(body)))


async def _post_of_file(db: Database, principal: Principal, body: HandInBody) -> Post:
    async with db.connection() as conn:
        client = (await paired_clients.get_client(conn, body.device_id)).principal
    post = post_of(client)
    require_at(principal, post.congress_id, [Role.ORGANIZER])
    audit.acting_in(post.congress_id)
    return post


@router.post("/scans/{scan_id}/undo", responses=_MAY_FAIL)
async def undo(scan_id: UUID, principal: Device, db: Db, body: UndoBody | None = None) -> UndoAnswer:
    """Take one admission back: now, or when the device says that it was done. A steward at a gate: within a minute."""
    return await undo_scan(db, Undoer.at(post_of(principal)), ScanId(scan_id), undoing_of(body))


def _json(content: bytes) -> Response:
    return Response(content, media_type="application/json")
