"""What the law gives a person: their data to take along, and its erasure."""

from typing import Any, Literal
from uuid import UUID

from fastapi import APIRouter, Response

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.keyring import Keys
from services.registration.api.report.credentials import DOCX, FILE, MEDIA, NOT_KEPT, PDF
from services.registration.api.text import Line, Version
from services.registration.api.who import Organizer
from services.registration.domain.ids import DelegateId
from services.registration.usecases.privacy.erase_person import erase_person
from services.registration.usecases.privacy.export_person import PersonalData, export_person
from services.registration.usecases.privacy.personal_file import personal_file

router = APIRouter(tags=["personal data"])
PAPER: dict[int | str, dict[str, Any]] = {200: {"content": {PDF: FILE, DOCX: FILE}}}


class Erasure(Body):
    """Why somebody's data is erased (who asked, when: no name in it, the audit keeps it); `version` is the one you saw."""

    version: Version
    reason: Line


@router.post(
    "/delegates/{delegate_id}/personal-data",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def export_personal_data(
    delegate_id: UUID, principal: Organizer, db: Db, keys: Keys, response: Response
) -> PersonalData:
    """Give all that is kept of one person, also what is sealed, to hand over to that person. No GET: it is never repeated,
    kept or prefetched, and the audit tells of it."""
    response.headers["cache-control"] = "no-store"
    return await export_person(db, keys.vault, principal.subject, DelegateId(delegate_id))


@router.post(
    "/delegates/{delegate_id}/personal-data/paper",
    response_class=Response,
    responses={**problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed), **PAPER},
)
async def take_personal_paper(
    delegate_id: UUID, principal: Organizer, db: Db, keys: Keys, form: Literal["pdf", "docx"] = "pdf"
) -> Response:
    """Give the same in Vietnamese, as a paper that the person can read."""
    made = await personal_file(db, keys.vault, principal.subject, DelegateId(delegate_id), form)
    return Response(made, media_type=MEDIA[form], headers=NOT_KEPT)


@router.post(
    "/delegates/{delegate_id}/erasure",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def erase_personal_data(delegate_id: UUID, body: Erasure, principal: Organizer, db: Db) -> None:
    """Erase what is known of somebody, in all services, for good; an announced honour and the frozen report stay."""
    await erase_person(db, principal.subject, DelegateId(delegate_id), body.version, body.reason)
