"""What the operator and the MC follow: the whole stage, also of things not public yet."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from chassis import clock
from chassis.errors import Forbidden, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.stage.hubs import EventStream, StageLog
from services.honors.api.who import Anyone, Insider, within
from services.honors.domain.ids import CongressId
from services.honors.domain.known.known_congress import AgendaItem
from services.honors.domain.programme.programme import starts_at
from services.honors.domain.stage.readiness import ReadinessChange
from services.honors.domain.stage.stage_state import StageState
from services.honors.storage.known.known_congresses import list_congresses
from services.honors.usecases.stage.scene import read_scene

router = APIRouter(tags=["live"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)


@dataclass(frozen=True)
class CongressOnStage:
    """`starts_at`: when the first official sitting begins, None where none is planned."""

    congress_id: CongressId
    code: str
    name: str
    title_lines: list[str]
    review_period: str
    slogans: list[str]
    agenda: list[AgendaItem]
    synthetic: bool
    starts_at: datetime | None = None


@dataclass(frozen=True)
class SaidClock:
    """What the congress's clock shows at the true moment `real`, and how many times as fast it runs: 1 as everywhere, 0 standing."""

    shown: datetime
    real: datetime
    speed: float


@router.get("/congresses/{congress_id}/clock", responses=UNSEEN)
async def get_clock(congress_id: UUID, principal: Insider) -> SaidClock:
    """Give the time of the congress day: in a demo it may run faster or stand, and a page that shows times says so."""
    within(principal, congress_id)
    real = clock.real_now()
    return SaidClock(clock.at(real), real, clock.speed())


@router.get("/congresses", responses=problems(Unauthenticated))
async def list_stages(principal: Anyone, db: Db) -> list[CongressOnStage]:
    """List the congresses that have a stage, newest first."""
    async with db.connection() as conn:
        known = await list_congresses(conn)
    return [
        CongressOnStage(
            congress_id=each.congress_id,
            code=each.code,
            name=each.name,
            title_lines=list(each.title_lines),
            review_period=each.review_period,
            slogans=list(each.slogans),
            agenda=list(each.agenda),
            synthetic=each.synthetic,
            starts_at=starts_at(each),
        )
        for each in known
        if principal.sees(each.congress_id)
    ]


@router.get("/congresses/{congress_id}/stage", responses=UNSEEN)
async def get_stage_state(congress_id: UUID, principal: Insider, db: Db) -> StageState:
    """Give the whole stage as it is now."""
    here = within(principal, congress_id)
    async with db.snapshot() as conn:
        return (await read_scene(conn, here)).state(clock.now())


@router.get(
    "/congresses/{congress_id}/stage/live",
    response_class=EventStream,
    responses={**UNSEEN, 200: {"model": StageState | ReadinessChange}},
)
async def follow_stage(congress_id: UUID, principal: Insider, request: Request, log: StageLog) -> StreamingResponse:
    """Follow the stage. Events: `stage` (StageState), `readiness` (ReadinessChange)."""
    return log.response(request, str(within(principal, congress_id)))
