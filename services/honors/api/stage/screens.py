"""What a big screen says of itself."""

from uuid import UUID

from fastapi import APIRouter

from chassis.errors import Forbidden, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.bodies import AcknowledgeBody
from services.honors.api.who import Screen
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.usecases.stage.acknowledge_screen import acknowledge_screen

router = APIRouter(tags=["live"])


@router.post("/screens/acknowledgements", status_code=204, responses=problems(Unauthenticated, Forbidden, NotFound))
async def acknowledge_card(body: AcknowledgeBody, principal: Screen, db: Db) -> None:
    """A screen says which card it shows."""
    if principal.congress_id is None:
        raise Forbidden("Màn hình này chưa được ghép với đại hội nào. Xin ghép lại bằng mã mới.")
    screen_id = ScreenId(UUID(principal.subject))
    await acknowledge_screen(db, CongressId(principal.congress_id), screen_id, principal.name, body.revision)
