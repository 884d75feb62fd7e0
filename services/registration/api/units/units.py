"""The units (delegations) of a congress: their names, their order, their heads."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.problems import problems
from services.registration.api.text import Code, Name, PhoneText, Text, UnitCode, Version
from services.registration.api.who import Organizer, Reader, RosterKeeper, own_unit, within
from services.registration.domain.ids import UnitActId
from services.registration.usecases.units.add_unit import add_unit
from services.registration.usecases.units.archive_unit import archive_unit
from services.registration.usecases.units.changing import SeenUnit
from services.registration.usecases.units.edit_unit import UnitEdit, edit_unit
from services.registration.usecases.units.merge_units import Merging, merge_units
from services.registration.usecases.units.move_unit_name import NameOfUnit, move_unit_name
from services.registration.usecases.units.order_units import order_units
from services.registration.usecases.units.read_units import read_units
from services.registration.usecases.units.undo_unit_act import undo_unit_act
from services.registration.usecases.units.units_book import UnitsBook

router = APIRouter(tags=["units"])


class NewUnit(Body):
    name: Name
    kind: Code = "OTHER"


class MeantUnit(Body):
    """A unit, and the version that you saw."""

    unit_code: UnitCode
    version: Version

    def seen(self) -> SeenUnit:
        return SeenUnit(self.unit_code, self.version)


class ChangedUnit(MeantUnit):
    """What is to be different; what is left out stays. The head of delegation need not be a delegate."""

    name: Name | None = None
    kind: Code | None = None
    head_name: Text | None = None
    head_phone: PhoneText | None = None
    email: Text | None = None
    head_email: Text | None = None


class ShelvedUnit(MeantUnit):
    archived: bool


class UnitsMerge(Body):
    """`unit` goes into `into`; `people` is how many people on the roster you saw in it."""

    unit: MeantUnit
    into: MeantUnit
    people: int = Field(ge=0, le=100_000)


class UnitsOrder(Body):
    """All units that are not archived, each once, in the order of protocol."""

    unit_codes: list[UnitCode] = Field(max_length=5_000)


class MovedName(Body):
    """Another name of a unit, as the list of units gives it; `to` left out: it means nobody, and files ask again."""

    unit_code: UnitCode
    words: Annotated[str, PlainText(300, least=1)]
    former: bool
    to: UnitCode | None = None


@router.get("/congresses/{congress_id}/units", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_units(congress_id: UUID, principal: Reader, db: Db) -> UnitsBook:
    """Give the units in the order of protocol, with what was done to them. A unit's registrar sees their own."""
    congress = within(principal, congress_id)
    return await read_units(db, congress, only_unit=await own_unit(db, principal, congress))


@router.post(
    "/congresses/{congress_id}/units",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def take_in_unit(congress_id: UUID, body: NewUnit, principal: RosterKeeper, db: Db) -> UnitsBook:
    """Add a unit behind all others. Only accents may tell it from another."""
    return await add_unit(db, principal.subject, within(principal, congress_id), body.name, body.kind)


@router.patch(
    "/congresses/{congress_id}/units", responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)
)
async def change_unit(congress_id: UUID, body: ChangedUnit, principal: RosterKeeper, db: Db) -> UnitsBook:
    """Rename a unit or set its head. Files with the old name still mean it; printed badges count as changed."""
    edit = UnitEdit(body.name, body.kind, body.head_name, body.head_phone, body.email, body.head_email)
    return await edit_unit(db, principal.subject, within(principal, congress_id), body.seen(), edit)


@router.put(
    "/congresses/{congress_id}/unit-order",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed),
)
async def put_units_in_order(congress_id: UUID, body: UnitsOrder, principal: RosterKeeper, db: Db) -> UnitsBook:
    """Set the order of protocol, in which delegations are listed everywhere."""
    return await order_units(db, principal.subject, within(principal, congress_id), body.unit_codes)


@router.post(
    "/congresses/{congress_id}/unit-merges",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def merge_two_units(congress_id: UUID, body: UnitsMerge, principal: Organizer, db: Db) -> UnitsBook:
    """Make one unit of two; everybody and every name of `unit` is that of `into`. Can be undone within 24 hours."""
    merging = Merging(body.unit.seen(), body.into.seen(), body.people)
    return await merge_units(db, principal.subject, within(principal, congress_id), merging)


@router.post(
    "/congresses/{congress_id}/unit-archival",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def shelve_unit(congress_id: UUID, body: ShelvedUnit, principal: Organizer, db: Db) -> UnitsBook:
    """Lay an empty unit aside, or take it up again. Refused while somebody is in it."""
    congress = within(principal, congress_id)
    return await archive_unit(db, principal.subject, congress, body.seen(), archived=body.archived)


@router.post(
    "/congresses/{congress_id}/unit-names",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def move_name(congress_id: UUID, body: MovedName, principal: RosterKeeper, db: Db) -> UnitsBook:
    """Let another name mean another unit, or nobody."""
    name = NameOfUnit(body.unit_code, body.words, body.former)
    return await move_unit_name(db, principal.subject, within(principal, congress_id), name, body.to)


@router.post(
    "/congresses/{congress_id}/unit-acts/{act_id}/undo",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def undo_unit_change(congress_id: UUID, act_id: UnitActId, principal: Organizer, db: Db) -> UnitsBook:
    """Take back a merge, a rename or a moved name within 24 hours."""
    return await undo_unit_act(db, principal.subject, within(principal, congress_id), act_id)
