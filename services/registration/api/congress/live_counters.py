"""Live numbers of registration for the organisers' page."""

from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.live.hub import LiveHub, Snapshot
from chassis.live.revision import snapshot_revision
from chassis.storage.database import Connection, Database
from services.registration.api.who import Anyone, within
from services.registration.domain.ids import CongressId
from services.registration.storage.congress.counters import RegistrationCounters, read_counters
from services.registration.usecases.channels import LIVE

router = APIRouter(tags=["live"])
_COUNTERS = TypeAdapter(RegistrationCounters)
SPEAKERS = ("checkin",)
"""Who attended, and which revoked badge the door refuses, is checkin's word."""


def counters_hub(db: Database) -> LiveHub:
    return LiveHub(db, LIVE, read_snapshot, speakers=SPEAKERS)


@router.get("/congresses/{congress_id}/counters", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_counters(congress_id: UUID, principal: Anyone, db: Db) -> RegistrationCounters:
    """Give the counters once, for a page whose stream is held back."""
    congress = within(principal, congress_id)
    async with db.connection() as conn:
        return await read_counters(conn, congress, clock.now())


@router.get(
    "/congresses/{congress_id}/live",
    response_class=StreamingResponse,
    responses={
        **problems(Unauthenticated, Forbidden, NotFound, Malformed),
        200: {"model": RegistrationCounters, "content": {"text/event-stream": {}}, "description": "SSE `counters`"},
    },
)
async def follow_counters(congress_id: UUID, principal: Anyone, request: Request) -> StreamingResponse:
    """Stream the counters: whole snapshots, the latest wins."""
    hub: LiveHub = request.app.state.counters
    return hub.response(request, str(within(principal, congress_id)))


async def read_snapshot(conn: Connection, key: str) -> Snapshot:
    """Give the newest counters of the congress whose id is `key`."""
    revision = await snapshot_revision(conn)
    counters = await read_counters(conn, CongressId(UUID(key)), clock.now())
    return Snapshot(revision, _COUNTERS.dump_python(counters, mode="json"))
