"""What a ceremony came to: figures, and the minutes as PDF and Word file."""

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from chassis.errors import Forbidden, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.who import Reader, within
from services.honors.domain.outcome.statistics import Statistics
from services.honors.usecases.outcome.draw_minutes import Format
from services.honors.usecases.outcome.draw_minutes import draw_minutes as draw
from services.honors.usecases.outcome.read_statistics import read_statistics as read
from services.honors.usecases.outcome.read_unannounced import Unannounced, read_unannounced

router = APIRouter(tags=["outcome"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
TYPES = {
    Format.PDF: "application/pdf",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_FILE = {"schema": {"type": "string", "format": "binary"}}


@router.get("/congresses/{congress_id}/statistics", responses=UNSEEN)
async def read_statistics(congress_id: UUID, principal: Reader, db: Db) -> Statistics:
    """Give the figures by kind, award, tier and unit, and how long a name took; nobody is named."""
    return await read(db, within(principal, congress_id))


@router.get("/congresses/{congress_id}/unannounced", responses=UNSEEN)
async def list_unannounced(congress_id: UUID, principal: Reader, db: Db) -> list[Unannounced]:
    """List who was not announced and why, and who was withdrawn."""
    return await read_unannounced(db, within(principal, congress_id))


@router.get(
    "/congresses/{congress_id}/minutes/{form}",
    response_class=Response,
    responses={**UNSEEN, **problems(RuleBroken), 200: {"content": dict.fromkeys(TYPES.values(), _FILE)}},
)
async def draw_minutes(congress_id: UUID, form: Format, principal: Reader, db: Db) -> Response:
    """Give the minutes out of the log: programme as held, who was announced when, what happened, with the edition."""
    made = await draw(db, principal.subject, within(principal, congress_id), form)
    headers = {"cache-control": "no-store", "content-disposition": f'inline; filename="bien-ban-le.{form.value}"'}
    return Response(made, media_type=TYPES[form], headers=headers)
