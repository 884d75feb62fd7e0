"""What a big screen follows: only what is public."""

from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from chassis import clock
from chassis.errors import Forbidden, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.stage.hubs import BoardLog, EventStream
from services.honors.api.who import Onlooker, within
from services.honors.domain.stage.cards import BoardCard, board_card
from services.honors.usecases.stage.scene import read_scene

router = APIRouter(tags=["live"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)


@router.get("/congresses/{congress_id}/board", responses=UNSEEN)
async def get_board_card(congress_id: UUID, principal: Onlooker, db: Db) -> BoardCard:
    """Give the card on air."""
    here = within(principal, congress_id)
    async with db.transaction() as conn:
        scene = await read_scene(conn, here)
    return board_card(scene.congress, scene.stage, scene.on_air, clock.now())


@router.get(
    "/congresses/{congress_id}/board/live", response_class=EventStream, responses={**UNSEEN, 200: {"model": BoardCard}}
)
async def follow_board(congress_id: UUID, principal: Onlooker, request: Request, log: BoardLog) -> StreamingResponse:
    """Follow the big screen. Events: `card` (BoardCard), each a whole picture."""
    return log.response(request, str(within(principal, congress_id)))
