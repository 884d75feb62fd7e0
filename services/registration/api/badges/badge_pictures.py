"""Badges as pictures to be sent, all of a delegation in one ZIP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.file_names import stem_of
from services.registration.api.keyring import Keys
from services.registration.api.text import Code
from services.registration.api.who import Organizer, within
from services.registration.usecases.paper.badge_pictures import badge_pictures

router = APIRouter(tags=["badges"])
ZIP = "application/zip"


@router.get(
    "/congresses/{congress_id}/badge-pictures.zip",
    response_class=StreamingResponse,
    responses={
        **problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
        200: {"content": {ZIP: {"schema": {"type": "string", "format": "binary"}}}},
    },
)
async def download_badge_pictures(
    congress_id: UUID,
    principal: Organizer,
    db: Db,
    keys: Keys,
    unit: Annotated[Code | None, Query(description="Chỉ đoàn này.")] = None,
) -> StreamingResponse:
    """Give a PNG of each badge that holds, named by code and name, and a list of them; drawn while it is sent."""
    congress = within(principal, congress_id)
    made = await badge_pictures(db, keys, principal.subject, congress, unit)
    name = f'attachment; filename="{await stem_of(db, congress, "anh-the", unit)}.zip"'
    headers = {"cache-control": "no-store", "content-disposition": name}
    return StreamingResponse(made, media_type=ZIP, headers=headers)
