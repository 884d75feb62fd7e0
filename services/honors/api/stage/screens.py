"""What the big screens say of themselves, and what the stage hears of them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Forbidden, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.live.hub import LiveHub, Snapshot
from chassis.storage.database import Connection, Database
from services.honors.api.bodies import AcknowledgeBody
from services.honors.api.stage.hubs import EventStream, ScreensHub
from services.honors.api.who import Insider, Screen, within
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.storage.stage.screens import ScreenState, list_screens
from services.honors.usecases import channels
from services.honors.usecases.stage.acknowledge_screen import acknowledge_screen

router = APIRouter(tags=["live"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)


@dataclass(frozen=True)
class ScreensShown:
    """What each screen shows by its own word; sent whenever one of them is heard."""

    as_of: datetime
    screens: list[ScreenState]


_written: TypeAdapter[ScreensShown] = TypeAdapter(ScreensShown)


def screens_hub(db: Database) -> LiveHub:
    """Give the hub of what is heard of the screens. A newcomer's frame is read anew: how long a screen is silent ages."""

    async def read(conn: Connection, key: str) -> Snapshot:
        shown = await _shown(conn, CongressId(UUID(key)))
        return Snapshot(int(shown.as_of.timestamp() * 1000), _written.dump_python(shown, mode="json"), "screens")

    return LiveHub(db, channels.SCREENS, read, ages=True)


@router.post("/screens/acknowledgements", status_code=204, responses=UNSEEN)
async def acknowledge_card(body: AcknowledgeBody, principal: Screen, db: Db) -> None:
    """A screen says which card it shows: at once when it changes, and every few seconds as its sign of life."""
    if principal.congress_id is None:
        raise Forbidden("Màn hình này chưa được ghép với đại hội nào. Xin ghép lại bằng mã mới.")
    screen_id = ScreenId(UUID(principal.subject))
    await acknowledge_screen(db, CongressId(principal.congress_id), screen_id, principal.name, body.revision)


@router.get("/congresses/{congress_id}/screens", responses=UNSEEN)
async def get_screens(congress_id: UUID, principal: Insider, db: Db) -> ScreensShown:
    """Give the screens and when each was last heard."""
    here = within(principal, congress_id)
    async with db.connection() as conn:
        return await _shown(conn, here)


@router.get(
    "/congresses/{congress_id}/screens/live",
    response_class=EventStream,
    responses={**UNSEEN, 200: {"model": ScreensShown}},
)
async def follow_screens(congress_id: UUID, principal: Insider, request: Request, hub: ScreensHub) -> StreamingResponse:
    """Follow the screens. Events: `screens` (ScreensShown), each whole."""
    return hub.response(request, str(within(principal, congress_id)))


async def _shown(conn: Connection, congress_id: CongressId) -> ScreensShown:
    now = clock.real_now()
    return ScreensShown(now, await list_screens(conn, congress_id, now))
