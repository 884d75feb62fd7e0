"""The facts that rest on plans: levels, categories, units."""

from fastapi import APIRouter
from pydantic import BaseModel

from chassis.http.route_rules import public
from services.registration.domain.congress import reference

router = APIRouter(tags=["reference"])


class LevelView(BaseModel):
    """The rules of a level. `exemplar_percent` is null where the plan sets no ratio."""

    code: str
    name: str
    form: str
    event_name: str
    max_delegates: int
    exemplar_percent: int | None
    flag_salute: bool


class CategoryView(BaseModel):
    """`counts_as` EXEMPLAR or GUEST_OR_LEADER; `levels` null means every level."""

    code: str
    name: str
    counts_as: str
    levels: list[str] | None


class UnitView(BaseModel):
    unit_code: str
    name: str
    kind: str


@router.get("/levels", dependencies=[public()])
async def list_levels() -> list[LevelView]:
    """Give the levels and their caps."""
    return [LevelView.model_validate(one, from_attributes=True) for one in reference.levels().values()]


@router.get("/categories", dependencies=[public()])
async def list_categories() -> list[CategoryView]:
    """Give what a delegate may be."""
    return [
        CategoryView(code=c.code, name=c.name, counts_as=c.counts_as, levels=list(c.levels) if c.levels else None)
        for c in reference.categories().values()
    ]


@router.get("/units", dependencies=[public()])
async def list_known_units() -> list[UnitView]:
    """Give the units of the reference data; a congress takes in others with its roster."""
    return [UnitView.model_validate(one, from_attributes=True) for one in reference.units().values()]
