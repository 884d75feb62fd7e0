"""Live numbers of registration for the organisers' page."""

from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from chassis import clock
from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.live.hub import LiveHub, Snapshot
from chassis.storage.database import Connection, Database
from services.registration.api.who import Anyone, within
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import credentials
from services.registration.storage.congress import congresses
from services.registration.storage.people import attendance, delegate_lists, delegates
from services.registration.usecases.channels import LIVE

router = APIRouter(tags=["live"])
SPEAKERS = ("checkin",)
"""Who attended, and which revoked badge the door refuses, is checkin's word."""


class RevocationCounter(BaseModel):
    """`effective_at` is null until the door refuses the badge."""

    delegate_id: UUID
    sent_at: datetime
    effective_at: datetime | None


class RegistrationCounters(BaseModel):
    """One frame of the stream: event `counters`."""

    as_of: datetime
    delegates: int
    credentialed: int
    attended: int
    revocations: list[RevocationCounter]


def counters_hub(db: Database) -> LiveHub:
    return LiveHub(db, LIVE, read_counters, speakers=SPEAKERS)


async def read_counters(conn: Connection, key: str) -> Snapshot:
    """Give the newest counters of the congress whose id is `key`."""
    congress_id = CongressId(UUID(key))
    revision = await conn.fetchval("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
    data = RegistrationCounters(
        as_of=clock.now(),
        delegates=await delegates.count_active(conn, congress_id),
        credentialed=await delegate_lists.count_credentialed(conn, congress_id),
        attended=await attendance.count_attended(conn, congress_id),
        revocations=[
            RevocationCounter.model_validate(one, from_attributes=True)
            for one in await credentials.revocations_of(conn, congress_id)
        ],
    )
    return Snapshot(revision, data)


@router.get(
    "/congresses/{congress_id}/live",
    response_class=StreamingResponse,
    responses={
        **problems(Unauthenticated, Forbidden, NotFound, Malformed),
        200: {"model": RegistrationCounters, "content": {"text/event-stream": {}}, "description": "SSE `counters`"},
    },
)
async def follow_counters(congress_id: UUID, principal: Anyone, request: Request, db: Db) -> StreamingResponse:
    """Stream the counters: whole snapshots, the latest wins."""
    async with db.connection() as conn:
        if await congresses.find_congress(conn, within(principal, congress_id)) is None:
            raise NotFound("Không có đại hội này.")
    hub: LiveHub = request.app.state.counters
    return hub.response(request, str(congress_id))
