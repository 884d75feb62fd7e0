"""The congress in figures."""

from uuid import UUID

from fastapi import APIRouter

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.who import Reader, own_unit, within
from services.registration.usecases.congress.read_overview import Overview, read_overview

router = APIRouter(tags=["congresses"])


@router.get("/congresses/{congress_id}/overview", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_overview(congress_id: UUID, principal: Reader, db: Db) -> Overview:
    """Count delegates against the cap, per unit with what is missing, per category. A registrar sees their own unit."""
    congress = within(principal, congress_id)
    return await read_overview(db, congress, only_unit=await own_unit(db, principal, congress))
