"""Renames a unit or changes its head; what was printed with the old name is then "changed since print"."""

from dataclasses import asdict, dataclass, replace

from chassis import clock
from chassis.errors import Malformed
from chassis.files.meaning.spelling import exact
from chassis.ids import new_id
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, UnitActId
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.domain.roster.by_hand import read_phone_typed
from services.registration.domain.units.acts import Kind, UnitAct, UnitChange
from services.registration.domain.units.other_names import why_not_called
from services.registration.domain.units.unit import KeptUnit
from services.registration.storage.people import delegates
from services.registration.storage.units import unit_names, units
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.units.changing import SeenUnit, as_seen, close, put_people, tell_units
from services.registration.usecases.units.units_book import UnitsBook, open_book


@dataclass(frozen=True)
class UnitEdit:
    """What is to be different; None stays. Addresses, and the head's name and phone, may be emptied."""

    name: str | None = None
    kind: str | None = None
    head_name: str | None = None
    head_phone: str | None = None
    email: str | None = None
    head_email: str | None = None


async def edit_unit(db: Database, actor: str, congress_id: CongressId, seen: SeenUnit, edit: UnitEdit) -> UnitsBook:
    """Give the book with the unit as changed. Files that still have the old name go on to mean it.

    Raises NotFound, Conflict, Malformed (a name that another unit has, a phone that is none).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        kept = await as_seen(conn, congress_id, seen)
        wanted = _wanted(congress, kept, edit)
        changes = tuple(
            UnitChange(name, kept.value(name), text) for name, text in wanted.items() if text != kept.value(name)
        )
        if not changes:
            return await open_book(conn, congress_id)
        await put_values(conn, kept, congress_id, {change.field: change.new for change in changes})
        act = (UnitActId(new_id()), congress_id, seen.unit_code, Kind.EDITED, actor, clock.now())
        return await close(conn, UnitAct(*act, changes=changes))


async def put_values(conn: Connection, kept: KeptUnit, congress_id: CongressId, values: dict[str, str]) -> None:
    """Store these values of a unit; a new name is told of everybody in it, and the old one is remembered."""
    await units.update_unit(conn, congress_id, kept.with_values(values))
    if not {"name", "kind"} & values.keys():
        return
    congress = await tell_units(conn, congress_id)
    if "name" not in values:
        return
    old, new = exact(kept.unit.name), exact(values["name"])
    await unit_names.forget_former_name(conn, congress_id, new)
    if old != new:
        code, written = kept.unit.unit_code, kept.unit.name
        await unit_names.keep_former_name(conn, congress_id, old, written, code, clock.now())
    people = [
        replace(one, version=one.version + bool(one.credentials))
        for one in await delegates.lock_delegates_of(conn, congress_id)
        if one.person.unit_code == kept.unit.unit_code
    ]
    await put_people(conn, congress, people)


def _wanted(congress: Congress, kept: KeptUnit, edit: UnitEdit) -> dict[str, str]:
    wanted = {name: text for name, text in asdict(edit).items() if text is not None}
    faults = {}
    if edit.name is not None and (why := why_not_called(edit.name, congress.units, kept.unit.unit_code)):
        faults["name"] = why
    if edit.head_phone is not None:
        wanted["head_phone"], why = read_phone_typed(edit.head_phone)
        faults |= {"head_phone": why} if why else {}
    for name in ("email", "head_email"):
        if wanted.get(name):
            read = read_address(wanted[name])
            faults |= {name: read.sentence} if isinstance(read, AddressRefused) else {}
    if faults:
        raise Malformed(
            next(iter(faults.values())),
            errors=[{"field": f"body.{name}", "code": "unfit", "message": why} for name, why in faults.items()],
        )
    return wanted
