"""What is looked up and printed afterwards: the picture of the day, and who was there at a moment that is past."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime

from chassis.errors import Forbidden, NotFound, RuleBroken, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.checkin.api.bodies import in_utc
from services.checkin.api.who import Watcher, within
from services.checkin.domain.ids import SessionId
from services.checkin.storage.presence import replay
from services.checkin.storage.presence.views import PastPerson
from services.checkin.usecases.picture.draw_picture import draw_picture

router = APIRouter(prefix="/congresses/{congress_id}", tags=["picture"])
PDF = "application/pdf"
_SEEN = problems(Unauthenticated, Forbidden, Unavailable)
OfSession = Annotated[UUID | None, Query(description="Để trống: phiên đang mở.")]


@router.get(
    "/picture",
    response_class=Response,
    responses={
        **_SEEN,
        **problems(NotFound, RuleBroken),
        200: {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}},
    },
)
async def get_picture(congress_id: UUID, principal: Watcher, db: Db, session_id: OfSession = None) -> Response:
    """Give the picture of the day as PDF: totals, delegations, gates, arrivals, cases and what was handed out."""
    session = SessionId(session_id) if session_id else None
    pdf = await draw_picture(db, principal.subject, within(principal, congress_id), session)
    headers = {"cache-control": "no-store", "content-disposition": 'inline; filename="tinh-hinh-diem-danh.pdf"'}
    return Response(pdf, media_type=PDF, headers=headers)


@router.get("/past/people", responses=_SEEN)
async def get_past_people(
    congress_id: UUID,
    principal: Watcher,
    db: Db,
    at: Annotated[AwareDatetime, Query(description="Lúc muốn xem lại, theo giờ của đại hội.")],
    session_id: OfSession = None,
) -> list[PastPerson]:
    """List who of the expected was present at a moment that is past."""
    session = SessionId(session_id) if session_id else None
    async with db.connection() as conn:
        return await replay.people(conn, within(principal, congress_id), session, in_utc(at))
