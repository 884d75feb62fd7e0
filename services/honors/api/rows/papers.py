"""The ceremony on paper."""

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from chassis.errors import Forbidden, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.who import Insider, within
from services.honors.usecases.paper.draw_ceremony import Paper, draw_ceremony

router = APIRouter(tags=["rows"])
PDF = "application/pdf"


@router.get(
    "/congresses/{congress_id}/papers/{paper}",
    response_class=Response,
    responses={
        **problems(Unauthenticated, Forbidden, NotFound, RuleBroken),
        200: {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}},
    },
)
async def draw_paper(congress_id: UUID, paper: Paper, principal: Insider, db: Db) -> Response:
    """Give the MC's text (`script`) or whom one calls up by row (`calls`) as PDF, with the edition that is on the screens."""
    pdf = await draw_ceremony(db, principal.subject, within(principal, congress_id), paper)
    name = {Paper.SCRIPT: "loi-dan", Paper.CALLS: "danh-sach-moi"}[paper]
    headers = {"cache-control": "no-store", "content-disposition": f'inline; filename="{name}.pdf"'}
    return Response(pdf, media_type=PDF, headers=headers)
