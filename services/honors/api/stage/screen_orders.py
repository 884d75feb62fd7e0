"""What operators do with the screens: tell one from the other, begin its page anew, name it, point it elsewhere."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter

from chassis.access.principal import Principal
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.storage.database import Database
from services.honors.api.bodies import DescribeScreenBody, OrderScreenBody, PointScreenBody
from services.honors.api.who import Operator, within
from services.honors.domain.ids import ScreenId
from services.honors.domain.screens.registry import SENTENCES, Order, OrderOutcome, ScreenKind
from services.honors.storage.stage.screens import congress_of_screen
from services.honors.usecases.stage.screens.describe_screen import ScreenWords
from services.honors.usecases.stage.screens.describe_screen import describe_screen as describe
from services.honors.usecases.stage.screens.order_screen import order_screen as order
from services.honors.usecases.stage.screens.point_screen import point_screen as point

router = APIRouter(tags=["stage"])
_SIGN_IN_FOR_THIS = (
    "Máy đã ghép không tự đổi máy khác thành máy điều khiển hoặc máy người dẫn. "
    "Xin người có tài khoản ở Ban Tổ chức đăng nhập trang sân khấu và đổi."
)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


@dataclass(frozen=True)
class OrderAnswer:
    outcome: OrderOutcome
    sentence: str


@router.post("/screens/{screen_id}/identification", responses=REFUSED)
async def identify_screen(screen_id: UUID, body: OrderScreenBody, principal: Operator, db: Db) -> OrderAnswer:
    """Let a screen show its number and name for ten seconds; never over flag, silence and black."""
    mine = await _mine(db, principal, screen_id)
    return _answer(await order(db, principal.subject, mine, Order.IDENTIFY, over_name=body.over_name))


@router.post("/screens/{screen_id}/reload", responses=REFUSED)
async def reload_screen(screen_id: UUID, body: OrderScreenBody, principal: Operator, db: Db) -> OrderAnswer:
    """Let a screen begin its page anew, with the newest program."""
    mine = await _mine(db, principal, screen_id)
    return _answer(await order(db, principal.subject, mine, Order.RELOAD, over_name=body.over_name))


@router.put("/screens/{screen_id}/assignment", responses=REFUSED)
async def point_screen(screen_id: UUID, body: PointScreenBody, principal: Operator, db: Db) -> OrderAnswer:
    """Let a screen serve another congress, or do another thing; what is no board is made by somebody signed in."""
    mine, there = await _mine(db, principal, screen_id), within(principal, body.congress_id)
    if body.kind is not ScreenKind.BOARD and principal.session_id is None:  # a stolen laptop must leave no other behind
        raise Forbidden(_SIGN_IN_FOR_THIS)
    return _answer(await point(db, principal.subject, mine, there, body.kind, over_name=body.over_name))


@router.patch("/screens/{screen_id}", status_code=204, responses=REFUSED)
async def describe_screen(screen_id: UUID, body: DescribeScreenBody, principal: Operator, db: Db) -> None:
    """Give a screen another name, make it a main or a second one (only main screens open CÔNG BỐ), or one that is not for the public."""
    mine = await _mine(db, principal, screen_id)
    wanted = ScreenWords(body.name, body.is_main, body.is_public)
    await describe(db, principal.subject, mine, wanted)


async def _mine(db: Database, principal: Principal, screen_id: UUID) -> ScreenId:
    """Raises NotFound, Forbidden."""
    async with db.connection() as conn:
        congress_id = await congress_of_screen(conn, ScreenId(screen_id))
    if congress_id is None:
        raise NotFound("Không có thiết bị này.")
    within(principal, congress_id)
    return ScreenId(screen_id)


def _answer(outcome: OrderOutcome) -> OrderAnswer:
    return OrderAnswer(outcome, SENTENCES[outcome])
