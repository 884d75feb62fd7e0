"""Behind the stage and at its edge: who stands by, what was handed over, what is still to be given."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response, StreamingResponse
from pydantic import TypeAdapter

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.spreadsheets import SENT, spreadsheet
from chassis.live.hub import LiveHub, Snapshot
from chassis.storage.database import Connection, Database
from services.honors.api.rows.bodies import StandByBody
from services.honors.api.stage.hubs import EventStream
from services.honors.api.who import Edge, within
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.rows.backstage import Backstage
from services.honors.usecases import channels
from services.honors.usecases.rows.export_to_give import export_to_give as export
from services.honors.usecases.rows.read_backstage import read_backstage
from services.honors.usecases.rows.stand_by import stand_by as note_standing_by
from services.honors.usecases.stage.scene import congress_of_entry

router = APIRouter(tags=["backstage"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
_written: TypeAdapter[Backstage] = TypeAdapter(Backstage)


def backstage_hub(db: Database) -> LiveHub:
    """Give the hub of what they see behind the stage, read anew whenever the stage says something."""

    async def read(conn: Connection, key: str) -> Snapshot:
        seen = await read_backstage(conn, CongressId(UUID(key)))
        return Snapshot(int(seen.as_of.timestamp() * 1000), _written.dump_python(seen, mode="json"), "backstage")

    return LiveHub(db, channels.BACKSTAGE, read, speakers=("registration", "checkin"))


async def _hub(request: Request) -> LiveHub:
    hub: LiveHub = request.app.state.backstage_hub
    return hub


BackstageHub = Annotated[LiveHub, Depends(_hub)]


@router.get("/congresses/{congress_id}/backstage", responses=UNSEEN)
async def get_backstage(congress_id: UUID, principal: Edge, db: Db) -> Backstage:
    """Give the row on the stage and the next two, with who is there, and what is still to be given."""
    here = within(principal, congress_id)
    async with db.snapshot() as conn:
        return await read_backstage(conn, here)


@router.get(
    "/congresses/{congress_id}/backstage/live",
    response_class=EventStream,
    responses={**UNSEEN, 200: {"model": Backstage}},
)
async def follow_backstage(
    congress_id: UUID, principal: Edge, request: Request, hub: BackstageHub
) -> StreamingResponse:
    """Follow it. Events: `backstage` (Backstage), each whole."""
    return hub.response(request, str(within(principal, congress_id)))


@router.put("/entries/{entry_id}/standing-by", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def stand_by(entry_id: EntryId, body: StandByBody, principal: Edge, db: Db) -> Backstage:
    """Note that whoever goes up stands ready behind the stage, or has gone again."""
    async with db.connection() as conn:
        here = within(principal, await congress_of_entry(conn, entry_id))
    return await note_standing_by(db, here, principal.subject, entry_id, here=body.here)


@router.post("/congresses/{congress_id}/to-give-exports", response_class=Response, responses={**UNSEEN, **SENT})
async def export_to_give(congress_id: UUID, principal: Edge, db: Db) -> Response:
    """Give what was announced or put off and not handed over, as a spreadsheet by unit."""
    return spreadsheet(await export(db, principal.subject, within(principal, congress_id)), "con-phai-trao")
