"""The facts that rest on plans: levels, categories, units."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, Moment
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.registration.api.text import Code, Line, Note
from services.registration.api.who import Organizer, OrganizerSomewhere
from services.registration.domain.congress import reference
from services.registration.domain.congress.reference import Category, Level, UnitFact
from services.registration.domain.congress.title import Title
from services.registration.domain.people.attributes import Attribute, attributes
from services.registration.storage.congress import levels
from services.registration.usecases.congress.change_level import change_level

router = APIRouter(tags=["reference"])


class LevelRules(Body):
    """What plan or law now say. `version` is the level's that you saw, 0 when nobody changed it yet; `exemplar_percent` null:
    no ratio; `source`: the paper, with number and date."""

    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    max_delegates: Annotated[int, Field(ge=1, le=10_000)]
    exemplar_percent: Annotated[int, Field(ge=1, le=100)] | None
    source: Line


@router.get("/levels", dependencies=[public()])
async def list_levels(db: Db) -> list[Level]:
    """Give the levels with their caps and ratios as they hold now."""
    async with db.connection() as conn:
        return await levels.list_levels(conn)


@router.put("/levels/{code}", responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed))
async def put_level(code: Code, body: LevelRules, principal: Organizer, db: Db) -> Level:
    """Change cap and ratio of a level; congresses that were founded before keep their own cap.

    Where somebody else was first, the problem's `current` has the level as it now is.
    """
    return await change_level(db, principal.subject, code, **body.model_dump())


@router.get("/levels/{code}/title", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_title(
    code: Code,
    principal: OrganizerSomewhere,
    db: Db,
    ordinal: Annotated[Note, Query()],
    starts_at: Annotated[Moment, Query()],
    province: Annotated[Note, Query()] = "",
    host: Annotated[Note, Query()] = "",
    place: Annotated[Note, Query()] = "",
) -> list[str]:
    """Give the three lines that will stand above everything a congress of that level shows."""
    async with db.connection() as conn:
        level = await levels.find_level(conn, code)
    if level is None:
        raise NotFound("Không có cấp này.")
    return list(Title(level, province, host, place, ordinal, starts_at).lines)


@router.get("/categories", dependencies=[public()])
async def list_categories() -> list[Category]:
    """Give what a delegate may be."""
    return list(reference.categories().values())


@router.get("/units", dependencies=[public()])
async def list_known_units(
    province: Annotated[Note | None, Query(description="Chỉ đơn vị của tỉnh, thành phố này.")] = None,
) -> list[UnitFact]:
    """Give the units of the reference data, of one province when it is named; a congress takes in others with its roster."""
    return list(reference.offered_units(province).values())


@router.get("/attributes", dependencies=[public()])
async def list_attributes() -> list[Attribute]:
    """Give what is asked of a person, in the order in which a desk shows it, with what may be chosen."""
    return list(attributes())
