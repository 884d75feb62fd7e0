"""Short signs between stage and MC."""

from uuid import UUID

from fastapi import APIRouter

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from contracts.access import Role
from services.honors.api.bodies import SignBody
from services.honors.api.who import SignGiver, within
from services.honors.domain.stage.stage import Side
from services.honors.usecases.stage.give_sign import give_sign as give

router = APIRouter(tags=["stage"])
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Malformed)


@router.put("/congresses/{congress_id}/signs/{side}", status_code=204, responses=REFUSED)
async def give_sign(congress_id: UUID, side: Side, body: SignBody, principal: SignGiver, db: Db) -> None:
    """Say it to the other side, or take away (null) what was said; the other side takes it away when it was seen.

    An MC speaks for the MC, and may only take away what the stage said.
    """
    here = within(principal, congress_id)
    if side is Side.STAGE and body.gesture and not principal.has(Role.STAGE, Role.ORGANIZER):
        raise Forbidden("Máy này chỉ gửi được dấu hiệu của người dẫn chương trình.")
    await give(db, here, side, body.gesture, principal.name, body.entry_id)
