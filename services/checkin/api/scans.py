"""What a gate does: scan, send what it scanned without network, take back."""

from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.checkin.api.models import BatchBody, ReceptionBody, ScanBody
from services.checkin.api.who import Device, Keys, post_of
from services.checkin.domain.ids import DelegateId, ScanId
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.usecases.scans.admit_scan import admit_scan
from services.checkin.usecases.scans.receive_delegate import receive_delegate
from services.checkin.usecases.scans.record_batch import ScanProblem, record_batch
from services.checkin.usecases.scans.undo_scan import UndoAnswer, undo_scan

router = APIRouter(tags=["scans"])

_ANSWER = TypeAdapter(ScanAnswer)
_MAY_FAIL = problems(Unauthenticated, Forbidden, Conflict, Malformed, Unavailable)


@dataclass(frozen=True)
class BatchResults:
    """One result for each scan of the batch, in its order."""

    results: list[ScanAnswer | ScanProblem]


_RESULTS = TypeAdapter(BatchResults)


@router.post("/scans", response_model=ScanAnswer, responses=_MAY_FAIL, operation_id="scan")
async def scan(body: ScanBody, principal: Device, db: Db, keys: Keys) -> Response:
    """Decide one scan, or note what the device has shown. A refusal is an answer, 200."""
    answer = await admit_scan(
        db,
        keys,
        post_of(principal),
        scan_id=ScanId(body.scan_id),
        text=body.text,
        method=body.method,
        scanned_at=body.scanned_at,
        sent_at=body.sent_at,
        shown=body.shown,
    )
    return _json(_ANSWER.dump_json(answer))


@router.post("/scans/batch", response_model=BatchResults, responses=_MAY_FAIL, operation_id="sendScans")
async def send_scans(body: BatchBody, principal: Device, db: Db, keys: Keys) -> Response:
    """Keep what was scanned without network; a scan that can't be kept does not hold up the others."""
    results = await record_batch(db, keys, post_of(principal), body.sent_at, body.offline_scans())
    return _json(_RESULTS.dump_json(BatchResults(results)))


@router.post(
    "/scans/{scan_id}/undo",
    responses=problems(Unauthenticated, Forbidden, NotFound, Unavailable),
    operation_id="undoScan",
)
async def undo(scan_id: UUID, principal: Device, db: Db) -> UndoAnswer:
    """Take back the presence that a scan made."""
    return await undo_scan(db, post_of(principal), ScanId(scan_id))


@router.post(
    "/receptions",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed, Unavailable),
    operation_id="receive",
)
async def receive(body: ReceptionBody, principal: Device, db: Db) -> ScanAnswer:
    """Receive somebody at the desk by one tap."""
    return await receive_delegate(
        db,
        post_of(principal),
        ScanId(body.reception_id),
        DelegateId(body.delegate_id),
        body.received_at,
        body.sent_at or body.received_at,
    )


def _json(content: bytes) -> Response:
    return Response(content, media_type="application/json")
