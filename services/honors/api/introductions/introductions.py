"""The reception of leaders: planned by the organisers, followed by who leads the ceremony and by the MC."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from fastapi.responses import StreamingResponse
from pydantic import Field, TypeAdapter

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.problems import problems
from chassis.live.hub import LiveHub, Snapshot
from chassis.live.revision import snapshot_revision
from chassis.storage.database import Connection, Database
from services.honors.api.stage.hubs import EventStream
from services.honors.api.who import Insider, Organizer, within
from services.honors.domain.ids import CongressId, DelegateId, SessionId
from services.honors.domain.introductions.introductions import MOST_LEADERS
from services.honors.domain.introductions.view import IntroductionsView
from services.honors.usecases.channels import INTRODUCTIONS
from services.honors.usecases.introductions.freeze_introductions import freeze_introductions
from services.honors.usecases.introductions.open_introductions import open_introductions
from services.honors.usecases.introductions.plan_reception import Planned, plan_reception
from services.honors.usecases.introductions.read_introductions import read_introductions

router = APIRouter(prefix="/congresses/{congress_id}/introductions", tags=["introductions"])
_VIEW = TypeAdapter(IntroductionsView)
_CHANGED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)
_SEEN = problems(Unauthenticated, Forbidden, NotFound)
SPEAKERS = ("registration", "checkin")
"""Who is a leader is registration's word, who of them is there checkin's."""
Revision = Annotated[int, Field(ge=0, le=2**31 - 1)]
Short = Annotated[str, PlainText(80)]


class LeaderBody(Body):
    """What is noted of one leader. `deputy`: who came instead, in the words in which they are introduced."""

    delegate_id: UUID
    vehicle: Short = ""
    escort: Short = ""
    room: Short = ""
    deputy: Annotated[str, PlainText(200)] = ""


class ReceptionBody(Body):
    """All leaders in the order of protocol, on the revision that was seen."""

    revision: Revision
    leaders: Annotated[list[LeaderBody], Field(max_length=MOST_LEADERS)]


class SeenBody(Body):
    revision: Revision


class FreezeBody(SeenBody):
    """`session_id`: the session whose arrivals stood before whoever freezes."""

    session_id: UUID | None = None


def introductions_hub(db: Database) -> LiveHub:
    """Give the hub; its keys are congress ids."""

    async def read(conn: Connection, key: str) -> Snapshot:
        revision = await snapshot_revision(conn)
        view = await read_introductions(conn, CongressId(UUID(key)))
        return Snapshot(revision, _VIEW.dump_python(view, mode="json"), "introductions")

    return LiveHub(db, INTRODUCTIONS, read, speakers=SPEAKERS)


async def _hub(request: Request) -> LiveHub:
    hub: LiveHub = request.app.state.introductions_hub
    return hub


@router.get("", responses=_SEEN)
async def get_introductions(congress_id: UUID, principal: Insider, db: Db) -> IntroductionsView:
    """Give the leaders, who of them is there, and the list that is read out."""
    async with db.connection() as conn:
        return await read_introductions(conn, within(principal, congress_id))


@router.get("/live", response_class=EventStream, responses={**_SEEN, 200: {"model": IntroductionsView}})
async def follow_introductions(
    congress_id: UUID, principal: Insider, request: Request, hub: Annotated[LiveHub, Depends(_hub)]
) -> StreamingResponse:
    """Follow the reception. Event: `introductions` (IntroductionsView)."""
    return hub.response(request, str(within(principal, congress_id)))


@router.put("", responses=_CHANGED)
async def put_reception(congress_id: UUID, body: ReceptionBody, principal: Organizer, db: Db) -> IntroductionsView:
    """Keep the order of protocol, and how each comes."""
    planned = [
        Planned(DelegateId(one.delegate_id), one.vehicle, one.escort, one.room, one.deputy) for one in body.leaders
    ]
    return await plan_reception(db, principal.subject, within(principal, congress_id), body.revision, planned)


@router.post("/freeze", responses={**_CHANGED, **problems(RuleBroken)})
async def freeze_list(congress_id: UUID, body: FreezeBody, principal: Organizer, db: Db) -> IntroductionsView:
    """Freeze the list of those who are introduced."""
    session = SessionId(body.session_id) if body.session_id else None
    return await freeze_introductions(db, principal.subject, within(principal, congress_id), body.revision, session)


@router.post("/open", responses=_CHANGED)
async def open_list(congress_id: UUID, body: SeenBody, principal: Organizer, db: Db) -> IntroductionsView:
    """Open a list that was frozen too early."""
    return await open_introductions(db, principal.subject, within(principal, congress_id), body.revision)
