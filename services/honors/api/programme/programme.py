"""The programme: read and followed by everybody behind the stage, written and led by who operates."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Path, Request
from fastapi.responses import StreamingResponse
from pydantic import Field, TypeAdapter

from chassis.access.slips import opens
from chassis.access.staff_tokens import StaffTokens
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.problems import problems
from chassis.http.route_rules import public
from chassis.live.hub import LiveHub, Snapshot
from chassis.storage.database import Connection, Database
from contracts.access import PROGRAMME_SLIP
from services.honors.api.stage.hubs import EventStream
from services.honors.api.who import Insider, Operator, within
from services.honors.domain.ids import CongressId, ItemNumber
from services.honors.domain.programme.acts import Act, Wanted
from services.honors.domain.programme.outline import ProgrammeOutline
from services.honors.domain.programme.planning import PlannedItem
from services.honors.domain.programme.programme import LONGEST_MINUTES, MOST_ITEMS, MOST_LETTERS, ItemKind
from services.honors.domain.programme.view import ProgrammeView
from services.honors.storage.programme.texts import PaperText, find_text
from services.honors.usecases.channels import PROGRAMME
from services.honors.usecases.programme.plan_programme import plan_programme as store_plan
from services.honors.usecases.programme.read_programme import read_outline, read_programme
from services.honors.usecases.programme.step_programme import step_programme as do_step
from services.honors.usecases.programme.undo_step import undo_step as take_back
from services.honors.usecases.programme.write_text import write_text as store_text
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS

router = APIRouter(tags=["programme"])
_ANSWER = TypeAdapter(ProgrammeView)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)

Revision = Annotated[int, Field(ge=-(2**53), le=2**53)]
"""Below 1 while nobody planned the programme: then it is that of the congress's own agenda."""
ItemNumberField = Annotated[int, Field(ge=1, le=2**31 - 1)]


ItemNumberPath = Annotated[int, Path(ge=1, le=2**31 - 1)]


Slip = Annotated[str, Header(alias="X-Reading-Slip", max_length=1_000)]


class ItemBody(Body):
    """`number` left out: a new item. `at_minute`: minute of the day in Vietnam before which it does not begin."""

    number: ItemNumberField | None = None
    kind: ItemKind = ItemKind.CEREMONY
    title: Annotated[str, PlainText(300, least=1)]
    minutes: Annotated[int, Field(ge=1, le=LONGEST_MINUTES)]
    at_minute: Annotated[int, Field(ge=0, le=1439)] | None = None
    speaker: Annotated[str, PlainText(200)] = ""
    alternate: Annotated[str, PlainText(200)] = ""
    notes: Annotated[str, PlainText(2000)] = ""


class PlanBody(Body):
    """The whole programme in its order; an item that was held may not be left out."""

    revision: Revision
    items: Annotated[list[ItemBody], Field(max_length=MOST_ITEMS)]


class TextBody(Body):
    """`version` is the one that was looked at, 0 for none; without paragraphs the text is taken away."""

    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    paragraphs: Annotated[list[Annotated[str, PlainText(8_000, least=1)]], Field(max_length=1_000)]


class StepBody(Body):
    """`number` names the item of START, SKIP, TAKE_UP, INSTEAD; LENGTHEN without it means the running one."""

    revision: Revision
    act: Act
    number: ItemNumberField | None = None
    minutes: Annotated[int, Field(ge=-LONGEST_MINUTES, le=LONGEST_MINUTES)] = 0


class UndoStepBody(Body):
    revision: Revision


def programme_hub(db: Database) -> LiveHub:
    """Give the hub of programmes; what is expected changes by mere time, so each newcomer's is read anew."""

    async def read(conn: Connection, key: str) -> Snapshot:
        try:
            view = await read_programme(conn, CongressId(UUID(key)))
        except NotFound:
            return Snapshot(0, {}, "programme")
        return Snapshot(view.revision, _ANSWER.dump_python(view, mode="json"), "programme")

    return LiveHub(db, PROGRAMME, read, ages=True)


async def _hub(request: Request) -> LiveHub:
    hub: LiveHub = request.app.state.programme_hub
    return hub


ProgrammeHub = Annotated[LiveHub, Depends(_hub)]


@router.get("/congresses/{congress_id}/programme", responses=UNSEEN)
async def get_programme(congress_id: UUID, principal: Insider, db: Db) -> ProgrammeView:
    """Give the programme as it stands; until somebody plans it, the agenda."""
    async with db.connection() as conn:
        return await read_programme(conn, within(principal, congress_id))


@router.get("/congresses/{congress_id}/programme/outline", dependencies=[public()], responses=problems(NotFound))
async def get_programme_outline(congress_id: UUID, request: Request, db: Db, slip: Slip = "") -> ProgrammeOutline:
    """Give what is held and when, to the phone of whoever may read the congress's page; neither speakers nor notes."""
    tokens: StaffTokens = request.app.state.staff_tokens
    if not opens(slip, (await tokens.keys()).get, PROGRAMME_SLIP, congress_id):
        raise NotFound(UNKNOWN_CONGRESS)
    async with db.connection() as conn:
        return await read_outline(conn, CongressId(congress_id))


@router.get(
    "/congresses/{congress_id}/programme/live",
    response_class=EventStream,
    responses={**UNSEEN, 200: {"model": ProgrammeView}},
)
async def follow_programme(
    congress_id: UUID, principal: Insider, request: Request, hub: ProgrammeHub
) -> StreamingResponse:
    """Follow the programme. Event: `programme` (ProgrammeView)."""
    return hub.response(request, str(within(principal, congress_id)))


@router.put("/congresses/{congress_id}/programme", responses=REFUSED)
async def plan_programme(congress_id: UUID, body: PlanBody, principal: Operator, db: Db) -> ProgrammeView:
    """Write the programme down."""
    lines = [PlannedItem(**each.model_dump()) for each in body.items]
    return await store_plan(db, principal.subject, within(principal, congress_id), body.revision, lines)


@router.get("/congresses/{congress_id}/programme/items/{number}/text", responses=UNSEEN)
async def get_text(congress_id: UUID, number: ItemNumberPath, principal: Insider, db: Db) -> PaperText:
    """Give what is read at an item, as it was handed in."""
    here = within(principal, congress_id)
    async with db.connection() as conn:
        return await find_text(conn, here, ItemNumber(number))


@router.put("/congresses/{congress_id}/programme/items/{number}/text", responses=REFUSED)
async def write_text(
    congress_id: UUID, number: ItemNumberPath, body: TextBody, principal: Operator, db: Db
) -> PaperText:
    """Hand in what is read at an item, at most 60,000 letters."""
    text = "\n".join(body.paragraphs)
    if len(text) > MOST_LETTERS:
        raise Malformed(f"Văn bản dài quá {MOST_LETTERS:,} chữ cái. Xin rút gọn.".replace(",", "."))
    paper = PaperText(ItemNumber(number), body.version, text)
    return await store_text(db, principal.subject, within(principal, congress_id), paper)


@router.post("/congresses/{congress_id}/programme/acts", responses=REFUSED)
async def step_programme(congress_id: UUID, body: StepBody, principal: Operator, db: Db) -> ProgrammeView:
    """Lead the programme on: one act."""
    wanted = Wanted(body.act, body.number, body.minutes)
    return await do_step(db, principal.subject, within(principal, congress_id), body.revision, wanted)


@router.post("/congresses/{congress_id}/programme/undo", responses=REFUSED)
async def undo_step(congress_id: UUID, body: UndoStepBody, principal: Operator, db: Db) -> ProgrammeView:
    """Take the newest act back."""
    return await take_back(db, principal.subject, within(principal, congress_id), body.revision)
