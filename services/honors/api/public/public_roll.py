"""What everybody may know, for programs: the names announced so far. For people it is a page (`api/public/feed`)."""

from dataclasses import replace
from uuid import UUID

from fastapi import APIRouter, Request

from chassis.errors import NotFound
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.honors.domain.ids import CongressId
from services.honors.domain.public.published import PublicRoll
from services.honors.usecases.public.read_public_roll import PublicRolls

router = APIRouter(tags=["live"])


@router.get("/congresses/{congress_id}/public-roll", dependencies=[public()], responses=problems(NotFound))
async def get_public_roll(congress_id: UUID, request: Request) -> PublicRoll:
    """Give what was announced so far, in the order of announcement; nothing else, and nothing that was rehearsed."""
    rolls: PublicRolls = request.app.state.public_rolls
    kept = await rolls.of(CongressId(congress_id))
    return replace(kept.roll, as_of=kept.read_at)
