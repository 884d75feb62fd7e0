"""The plan of the group photos, and the call on the screens of the hall."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, Moment, PlainText
from chassis.http.problems import problems
from services.honors.api.bodies import Name, SeenCommand
from services.honors.api.commands import stage_command
from services.honors.api.who import Insider, Operator, RowKeeper, within
from services.honors.domain.ids import TurnId
from services.honors.domain.photos.plan import PhotoTurn
from services.honors.domain.stage.command import CommandAnswer
from services.honors.usecases.photos.call_group import call_group as call
from services.honors.usecases.photos.read_photo_plan import PhotoSheet, read_photo_plan
from services.honors.usecases.photos.save_photo_plan import save_photo_plan as save

router = APIRouter(tags=["photos"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


class TurnBody(Body):
    """One group, as `PhotoTurn` says it."""

    turn_id: TurnId
    group: Name
    people: Annotated[int, Field(ge=1, le=2000)]
    minutes: Annotated[int, Field(ge=1, le=120)]
    rows: Annotated[int, Field(ge=1, le=20)]
    starts_at: Moment | None = None
    place: Annotated[str, PlainText(120)] = ""


class PhotoPlanBody(Body):
    """`number` is that of the plan which was changed, 0 for none."""

    number: Annotated[int, Field(ge=0, le=1_000_000)]
    turns: Annotated[list[TurnBody], Field(max_length=200)]


class CallGroupBody(SeenCommand):
    turn_id: TurnId


@router.get("/congresses/{congress_id}/photo-plan", responses=UNSEEN)
async def get_photo_plan(congress_id: UUID, principal: Insider, db: Db) -> PhotoSheet:
    """Give the turns with their times, and what cannot hold."""
    return await read_photo_plan(db, within(principal, congress_id))


@router.put("/congresses/{congress_id}/photo-plan", responses=REFUSED)
async def save_photo_plan(congress_id: UUID, body: PhotoPlanBody, principal: RowKeeper, db: Db) -> PhotoSheet:
    """Write the plan anew."""
    turns = [PhotoTurn(**turn.model_dump()) for turn in body.turns]
    here = within(principal, congress_id)
    return await save(db, here, principal.subject, principal.name, body.number, turns)


@router.post("/congresses/{congress_id}/photo-calls", responses=REFUSED)
async def call_group(congress_id: UUID, body: CallGroupBody, principal: Operator, db: Db) -> CommandAnswer:
    """Call a group to its photo on the screens of the hall."""
    return await call(db, stage_command(principal, congress_id, body), body.turn_id)
