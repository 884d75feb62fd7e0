"""Evidence beside a person: PDF, JPEG or PNG up to 10 MB."""

from typing import Any
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, UploadFile
from starlette.responses import StreamingResponse

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.files.plain_text import clean
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.who import Editor, Reader, own_unit_beside
from services.registration.domain.ids import DelegateId, EvidenceId
from services.registration.domain.nominations.evidence import MOST_BYTES
from services.registration.storage.nominations.evidence import KeptEvidence
from services.registration.usecases.nominations.keep_evidence import keep_evidence, read_evidence, remove_evidence

router = APIRouter(tags=["nominations"])
BINARY: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
SENT: dict[int | str, dict[str, Any]] = {
    200: {"content": dict.fromkeys(("application/pdf", "image/jpeg", "image/png"), BINARY)}
}


@router.post(
    "/delegates/{delegate_id}/evidence",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, TooLarge, Malformed),
)
async def add_evidence(delegate_id: UUID, file: UploadFile, principal: Editor, db: Db) -> tuple[KeptEvidence, ...]:
    """Keep a file; what it is, its content says."""
    delegate, data = DelegateId(delegate_id), await file.read(MOST_BYTES + 1)
    bound = await own_unit_beside(db, principal, delegate)
    return await keep_evidence(db, principal.subject, delegate, data, clean(file.filename or "")[:200], only_unit=bound)


@router.get(
    "/delegates/{delegate_id}/evidence/{evidence_id}",
    response_class=StreamingResponse,
    responses={**problems(Unauthenticated, Forbidden, NotFound, Malformed), **SENT},
)
async def download_evidence(delegate_id: UUID, evidence_id: EvidenceId, principal: Reader, db: Db) -> StreamingResponse:
    """Give a file to be saved, never to be shown as a page of ours; the reading is noted."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    kept, parts = await read_evidence(db, principal.subject, delegate, evidence_id, only_unit=bound)
    headers = {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(kept.name)}",
        "content-length": str(kept.bytes),
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
    }
    return StreamingResponse(parts, media_type=kept.media_type, headers=headers)


@router.delete(
    "/delegates/{delegate_id}/evidence/{evidence_id}",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def take_evidence_away(
    delegate_id: UUID, evidence_id: EvidenceId, principal: Editor, db: Db
) -> tuple[KeptEvidence, ...]:
    """Delete a file."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await remove_evidence(db, principal.subject, delegate, evidence_id, only_unit=bound)
