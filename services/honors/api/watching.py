"""What stage, MC, screens and the public look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from fastapi import Request
from fastapi.responses import StreamingResponse

from chassis import clock
from chassis.errors import Forbidden, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import public
from chassis.live.hub import LiveLog, LogFrame
from chassis.storage.database import Connection, Database
from services.honors.api.bodies import AcknowledgeBody
from services.honors.api.routing import honors_router
from services.honors.api.who import Anyone, Insider, Onlooker, Screen, within
from services.honors.domain.cards import BoardCard, board_card
from services.honors.domain.entry import CongressId, Entry, EntryId, EntryStatus, RecipientKind
from services.honors.domain.stage import AgendaItem, KnownCongress, Stage
from services.honors.domain.stage_state import ReadinessChange, ScreenAcknowledgement, StageState, stage_state
from services.honors.storage.congresses import get_congress, list_congresses
from services.honors.storage.entries import read_roll
from services.honors.storage.screens import list_screens
from services.honors.storage.stage_log import Audience, frames_since
from services.honors.storage.stages import get_stage
from services.honors.usecases.acknowledge_screen import acknowledge_screen
from services.honors.usecases.scene import UNKNOWN_CONGRESS
from services.honors.usecases.tell_stage import CHANNELS

router = honors_router("live")
SPEAKERS: dict[Audience, tuple[str, ...]] = {Audience.STAGE: ("registration", "checkin"), Audience.BOARD: ()}
"""Who is in the hall is checkin's word, who represents whom registration's; the card on air is honors' own."""
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)


class EventStream(StreamingResponse):
    media_type = "text/event-stream"


@dataclass(frozen=True)
class ScreensShown:
    """What each screen says it shows; sent when one of them says something new."""

    as_of: datetime
    screens: list[ScreenAcknowledgement]


@dataclass(frozen=True)
class PublicEntry:
    """One announced honour. A withdrawn one keeps its place and loses its words."""

    sequence: int
    entry_id: EntryId
    withdrawn: bool
    corrected: bool
    kind: RecipientKind
    name: str | None
    unit_name: str | None
    award_name: str | None
    decision_number: str | None
    decision_date: date | None
    announced_at: datetime | None


@dataclass(frozen=True)
class PublicRoll:
    as_of: datetime
    congress_name: str
    title_lines: list[str]
    synthetic: bool
    entries: list[PublicEntry]


@dataclass(frozen=True)
class CongressOnStage:
    congress_id: CongressId
    name: str
    title_lines: list[str]
    review_period: str
    slogans: list[str]
    agenda: list[AgendaItem]
    synthetic: bool


def live_log(db: Database, audience: Audience) -> LiveLog:
    """Give the live log of one audience, read from the table."""

    async def read_since(conn: Connection, key: str, revision: int) -> Sequence[LogFrame]:
        return [
            LogFrame(frame.number, frame.data, frame.event, frame.at)
            for frame in await frames_since(conn, UUID(key), audience, revision)
        ]

    return LiveLog(db, CHANNELS[audience], read_since, speakers=SPEAKERS[audience])


@router.get("/congresses", responses=problems(Unauthenticated))
async def list_stages(principal: Anyone, db: Db) -> list[CongressOnStage]:
    """List the congresses that have a stage, newest first."""
    async with db.connection() as conn:
        known = await list_congresses(conn)
    return [
        CongressOnStage(
            congress_id=each.congress_id,
            name=each.name,
            title_lines=list(each.title_lines),
            review_period=each.review_period,
            slogans=list(each.slogans),
            agenda=list(each.agenda),
            synthetic=each.synthetic,
        )
        for each in known
        if principal.congress_id in (None, each.congress_id)
    ]


@router.get("/congresses/{congress_id}/stage", responses=UNSEEN)
async def get_stage_state(congress_id: UUID, principal: Insider, db: Db) -> StageState:
    """Give the whole stage as it is now."""
    within(principal, congress_id)
    async with db.transaction() as conn:
        congress, stage, roll = await _read(conn, congress_id)
        screens = await list_screens(conn, congress_id)
    return stage_state(congress, stage, roll, screens, clock.now())


@router.get(
    "/congresses/{congress_id}/stage/live",
    response_class=EventStream,
    responses={**UNSEEN, 200: {"model": StageState | ReadinessChange | ScreensShown}},
)
async def follow_stage(congress_id: UUID, principal: Insider, request: Request) -> StreamingResponse:
    """Follow the stage. Events: `stage` (StageState), `readiness` (ReadinessChange), `screens` (ScreensShown)."""
    within(principal, congress_id)
    log: LiveLog = request.app.state.stage_log
    return log.response(request, str(congress_id))


@router.get("/congresses/{congress_id}/board", responses=UNSEEN)
async def get_board_card(congress_id: UUID, principal: Onlooker, db: Db) -> BoardCard:
    """Give the card on air."""
    within(principal, congress_id)
    async with db.transaction() as conn:
        congress, stage, roll = await _read(conn, congress_id)
    on_air = next((entry for entry in roll if entry.entry_id == stage.entry_id), None)
    return board_card(congress, stage, on_air, clock.now())


@router.get(
    "/congresses/{congress_id}/board/live", response_class=EventStream, responses={**UNSEEN, 200: {"model": BoardCard}}
)
async def follow_board(congress_id: UUID, principal: Onlooker, request: Request) -> StreamingResponse:
    """Follow the big screen. Events: `card` (BoardCard), each a whole picture."""
    within(principal, congress_id)
    log: LiveLog = request.app.state.board_log
    return log.response(request, str(congress_id))


@router.post("/screens/acknowledgements", status_code=204, responses=UNSEEN)
async def acknowledge_card(body: AcknowledgeBody, principal: Screen, db: Db) -> None:
    """A screen says which card it shows."""
    if principal.congress_id is None:
        raise Forbidden("Màn hình này chưa được ghép với đại hội nào. Xin ghép lại bằng mã mới.")
    congress_id = CongressId(principal.congress_id)
    await acknowledge_screen(db, congress_id, principal.subject, principal.name, body.revision)


@router.get("/congresses/{congress_id}/public-roll", dependencies=[public()], responses=problems(NotFound))
async def get_public_roll(congress_id: UUID, db: Db) -> PublicRoll:
    """Give what was announced so far, in the order of announcement; nothing else."""
    async with db.transaction() as conn:
        congress, _, roll = await _read(conn, congress_id)
    announced = sorted((entry for entry in roll if entry.is_announced), key=lambda entry: entry.sequence or 0)
    return PublicRoll(
        as_of=clock.now(),
        congress_name=congress.name,
        title_lines=list(congress.title_lines),
        synthetic=congress.synthetic,
        entries=[_public(entry) for entry in announced],
    )


def _public(entry: Entry) -> PublicEntry:
    withdrawn = entry.status is EntryStatus.REVOKED
    return PublicEntry(
        sequence=entry.sequence or 0,
        entry_id=entry.entry_id,
        withdrawn=withdrawn,
        corrected=entry.corrected,
        kind=entry.kind,
        name=None if withdrawn else entry.words.name,
        unit_name=None if withdrawn else entry.words.unit_name,
        award_name=None if withdrawn else entry.words.award_name,
        decision_number=None if withdrawn else entry.decision.number,
        decision_date=None if withdrawn else entry.decision.date,
        announced_at=entry.announced_at,
    )


async def _read(conn: Connection, congress_id: UUID) -> tuple[KnownCongress, Stage, list[Entry]]:
    stage, congress = await get_stage(conn, congress_id), await get_congress(conn, congress_id)
    if stage is None or congress is None:
        raise NotFound(UNKNOWN_CONGRESS)
    return congress, stage, await read_roll(conn, congress_id)
