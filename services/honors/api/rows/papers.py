"""The ceremony on paper."""

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from chassis.errors import Forbidden, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.who import Insider, Reader, within
from services.honors.usecases.paper import draw_set as drawing_set
from services.honors.usecases.paper.draw_ceremony import Paper, draw_ceremony
from services.honors.usecases.paper.draw_set import NAMES

router = APIRouter(tags=["rows"])
PDF, ZIP = "application/pdf", "application/zip"
_FILE = {"schema": {"type": "string", "format": "binary"}}


@router.get(
    "/congresses/{congress_id}/papers/{paper}",
    response_class=Response,
    responses={
        **problems(Unauthenticated, Forbidden, NotFound, RuleBroken),
        200: {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}},
    },
)
async def draw_paper(congress_id: UUID, paper: Paper, principal: Insider, db: Db) -> Response:
    """Give one paper as PDF, with the edition that is on the screens: `script` the MC's text, `calls` whom one calls up by row, `stack`
    the certificates as they lie, `photos` who stands where in the group photos.
    """
    pdf = await draw_ceremony(db, principal.subject, within(principal, congress_id), paper)
    headers = {"cache-control": "no-store", "content-disposition": f'inline; filename="{NAMES[paper]}"'}
    return Response(pdf, media_type=PDF, headers=headers)


@router.get(
    "/congresses/{congress_id}/paper-set.zip",
    response_class=Response,
    responses={**problems(Unauthenticated, Forbidden, NotFound, RuleBroken), 200: {"content": {ZIP: _FILE}}},
)
async def draw_set(congress_id: UUID, principal: Reader, db: Db) -> Response:
    """Give all papers of the ceremony in one ZIP, all of one moment and with its edition; what cannot be printed yet is named in it."""
    made, edition = await drawing_set.draw_set(db, principal.subject, within(principal, congress_id))
    headers = {"cache-control": "no-store", "content-disposition": f'attachment; filename="bo-giay-{edition}.zip"'}
    return Response(made, media_type=ZIP, headers=headers)
