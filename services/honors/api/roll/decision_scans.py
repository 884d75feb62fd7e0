"""Scans of decisions beside the words that are to be approved."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, File, Form, Path, Response, UploadFile

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.files.plain_text import clean
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.who import Editor, Reader, within
from services.honors.domain.ids import DecisionScanId
from services.honors.storage.roll.decision_scans import DecisionScan, list_scans, read_page
from services.honors.usecases.proof.add_decision_scan import add_decision_scan as add
from services.honors.usecases.proof.remove_decision_scan import remove_decision_scan as remove

router = APIRouter(tags=["roll"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound, Malformed)
LONGEST_NAME = 200
MOST_PAGES = 1000
Page = Annotated[int, Path(ge=1, le=MOST_PAGES)]


@router.get("/congresses/{congress_id}/decision-scans", responses=problems(Unauthenticated, Forbidden))
async def list_decision_scans(congress_id: UUID, principal: Reader, db: Db) -> list[DecisionScan]:
    """List the scans, one a decision."""
    async with db.connection() as conn:
        return await list_scans(conn, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/decision-scans", status_code=201, responses={**UNSEEN, **problems(TooLarge, RuleBroken)}
)
async def add_decision_scan(
    congress_id: UUID,
    principal: Editor,
    db: Db,
    file: Annotated[UploadFile, File(description="Bản quét quyết định: PDF hoặc một ảnh")],
    decision_number: Annotated[str, Form(min_length=1, max_length=LONGEST_NAME)],
) -> DecisionScan:
    """Keep the pages of a PDF, or a picture, in the place of an earlier scan of the same decision."""
    here, data = within(principal, congress_id), await file.read()
    number = clean(decision_number)
    if not number:
        raise Malformed("Thiếu số quyết định của bản quét.")
    return await add(db, here, principal.subject, number, data, clean(file.filename or "")[:LONGEST_NAME])


@router.get(
    "/congresses/{congress_id}/decision-scans/{scan_id}/pages/{number}",
    response_class=Response,
    responses={**UNSEEN, 200: {"content": {"image/jpeg": {"schema": {"type": "string", "format": "binary"}}}}},
)
async def get_decision_page(
    congress_id: UUID, scan_id: DecisionScanId, number: Page, principal: Reader, db: Db
) -> Response:
    """Give one page as a picture."""
    async with db.connection() as conn:
        found = await read_page(conn, within(principal, congress_id), scan_id, number)
    if found is None:
        raise NotFound("Không có trang này.")
    return Response(found, media_type="image/jpeg", headers={"cache-control": "no-store"})


@router.delete("/congresses/{congress_id}/decision-scans/{scan_id}", status_code=204, responses=UNSEEN)
async def remove_decision_scan(congress_id: UUID, scan_id: DecisionScanId, principal: Editor, db: Db) -> None:
    """Take a scan away."""
    await remove(db, within(principal, congress_id), principal.subject, scan_id)
