"""The facts that rest on plans: levels, categories, units."""

from fastapi import APIRouter

from chassis.http.route_rules import public
from services.registration.domain.congress import reference
from services.registration.domain.congress.reference import Category, Level, UnitFact
from services.registration.domain.people.attributes import Attribute, attributes

router = APIRouter(tags=["reference"])


@router.get("/levels", dependencies=[public()])
async def list_levels() -> list[Level]:
    """Give the levels and their caps."""
    return list(reference.levels().values())


@router.get("/categories", dependencies=[public()])
async def list_categories() -> list[Category]:
    """Give what a delegate may be."""
    return list(reference.categories().values())


@router.get("/units", dependencies=[public()])
async def list_known_units() -> list[UnitFact]:
    """Give the units of the reference data; a congress takes in others with its roster."""
    return list(reference.units().values())


@router.get("/attributes", dependencies=[public()])
async def list_attributes() -> list[Attribute]:
    """Give what is asked of a person, in the order in which a desk shows it, with what may be chosen."""
    return list(attributes())
