"""What the screens say of themselves and hear in return, and the operators' live list of them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter

from chassis import clock
from chassis.access import paired_clients
from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.routes.pairing_models import PairingOffer
from chassis.live.hub import LiveHub, Snapshot
from chassis.storage.database import Connection, Database
from services.honors.api.bodies import AcknowledgeBody
from services.honors.api.stage.hubs import EventStream, ScreensHub
from services.honors.api.who import Insider, Screen, within
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.domain.screens.registry import ScreenKind
from services.honors.storage.stage.screens import Registered, ScreenState, list_screens
from services.honors.usecases import channels
from services.honors.usecases.stage.screens.acknowledge_screen import ScreenWord, acknowledge_screen
from services.honors.usecases.stage.screens.register_screen import REPLACES

NOBODY_TO_REPLACE = "Máy được thay không còn trong danh sách của đại hội này. Tải lại trang rồi chọn lại."


async def check_replaced(conn: Connection, offer: PairingOffer) -> None:
    """Refuse a pairing in the place of a machine that is not there. Raises Malformed."""
    before = offer.attributes.get(REPLACES)
    if before is None:
        return
    listed = await paired_clients.list_clients(conn, offer.congress_id)
    if before not in [str(one.client_id) for one in listed if one.revoked_at is None]:
        raise Malformed(NOBODY_TO_REPLACE)


router = APIRouter(tags=["live"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)


@dataclass(frozen=True)
class ScreensShown:
    """What each screen shows by its own word; sent whenever one of them is heard."""

    as_of: datetime
    screens: list[ScreenState]


@dataclass(frozen=True)
class ShowNumber:
    """For `ms` milliseconds a screen shows this over the card with that revision, and over no other."""

    number: int
    name: str
    ms: int
    over: int


@dataclass(frozen=True)
class ScreenOrders:
    """What a screen is to be from now on, and what is asked of it.

    `is_public` False: it shows nothing of the programme.
    Its page begins anew when `reloads` is another number than it was when the page began.
    """

    congress_id: CongressId
    kind: ScreenKind
    name: str
    is_main: bool
    reloads: int
    show_number: ShowNumber | None
    is_public: bool = True


_written: TypeAdapter[ScreensShown] = TypeAdapter(ScreensShown)


def screens_hub(db: Database) -> LiveHub:
    """Give the hub of what is heard of the screens. A newcomer's frame is read anew: how long a screen is silent ages."""

    async def read(conn: Connection, key: str) -> Snapshot:
        shown = await _shown(conn, CongressId(UUID(key)))
        return Snapshot(int(shown.as_of.timestamp() * 1000), _written.dump_python(shown, mode="json"), "screens")

    return LiveHub(db, channels.SCREENS, read, ages=True)


@router.post("/screens/acknowledgements", responses=UNSEEN)
async def acknowledge_card(body: AcknowledgeBody, principal: Screen, db: Db) -> ScreenOrders:
    """A screen says what it shows: at once when that changes, and every two seconds as its sign of life."""
    if principal.congress_id is None or principal.session_id is not None:
        raise Forbidden("Máy này chưa được ghép với đại hội nào. Xin ghép bằng mã ở bàn điều hành.")
    drawn_for = CongressId(body.congress_id) if body.congress_id else None
    said = ScreenWord(body.word, body.revision, body.digest, body.version, drawn_for)
    screen = await acknowledge_screen(db, ScreenId(UUID(principal.subject)), said)
    return ScreenOrders(
        screen.congress_id,
        screen.kind,
        screen.name,
        screen.is_main,
        screen.reloads,
        _number_on(screen),
        screen.is_public,
    )


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


def _number_on(screen: Registered) -> ShowNumber | None:
    if not screen.number_ms or screen.number_over is None:
        return None
    return ShowNumber(screen.number, screen.name, screen.number_ms, screen.number_over)


async def _shown(conn: Connection, congress_id: CongressId) -> ScreensShown:
    now = clock.real_now()
    return ScreensShown(now, await list_screens(conn, congress_id, now))
