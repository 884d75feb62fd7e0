"""What a big screen follows: only what is public."""

from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Forbidden, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.bodies import Revision
from services.honors.api.stage.hubs import BoardLog, EventStream
from services.honors.api.who import Insider, Onlooker, within
from services.honors.domain.stage.cards import BoardCard
from services.honors.storage.stage.stage_log import Audience, newest_whole, sent_card
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS

_cards: TypeAdapter[BoardCard] = TypeAdapter(BoardCard)
router = APIRouter(tags=["live"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)


@router.get("/congresses/{congress_id}/board", responses=UNSEEN)
async def get_board_card(congress_id: UUID, principal: Onlooker, db: Db) -> BoardCard:
    """Give the card on air, for a screen behind a proxy that holds streams back: one row of its log, never the roll."""
    here = within(principal, congress_id)
    async with db.connection() as conn:
        newest = await newest_whole(conn, here, Audience.BOARD)
    if newest is None:
        raise NotFound(UNKNOWN_CONGRESS)
    return _cards.validate_python({**newest.data, "as_of": clock.now()})


@router.get("/congresses/{congress_id}/board/cards/{revision}", responses=UNSEEN)
async def get_sent_card(congress_id: UUID, revision: Revision, principal: Insider, db: Db) -> BoardCard:
    """Give the card as it was sent to the screens under that revision: what a screen that acknowledged it was given."""
    here = within(principal, congress_id)
    async with db.connection() as conn:
        sent = await sent_card(conn, here, revision)
    if sent is None:
        raise NotFound("Thẻ này chưa từng được gửi đến màn hình.")
    return _cards.validate_python(sent.data)


@router.get(
    "/congresses/{congress_id}/board/live", response_class=EventStream, responses={**UNSEEN, 200: {"model": BoardCard}}
)
async def follow_board(congress_id: UUID, principal: Onlooker, request: Request, log: BoardLog) -> StreamingResponse:
    """Follow the big screen. Events: `card` (BoardCard), each a whole picture."""
    return log.response(request, str(within(principal, congress_id)))
