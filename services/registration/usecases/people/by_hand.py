"""What adding and editing a person by hand have in common: reading what was typed, and keeping what is sensitive."""

from collections.abc import Mapping
from dataclasses import replace

from chassis.errors import Malformed
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.people.acts import FieldChange
from services.registration.domain.people.delegate import Delegate, Person, Sensitive
from services.registration.domain.roster.by_hand import Place, Reading, Typed, read_typed
from services.registration.domain.seating.hall import Hall
from services.registration.storage.people import sensitive_attributes
from services.registration.storage.seating import halls
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.people.sealing import seal, unseal

NOBODY = Person(full_name="", unit_code="", category="", standing="")


async def hall_for(conn: Connection, congress: Congress, typed: Typed) -> Hall | None:
    """Give the hall in which a typed seat is looked for; None also where no seat was typed."""
    kept = await halls.find_hall(conn, congress.congress_id) if typed.seat else None
    return kept.hall if kept else None


def read_by_hand(typed: Typed, person: Person, congress: Congress, hall: Hall | None = None) -> Reading:
    """Give what was typed over `person`. Raises Malformed with a sentence for each field that does not fit."""
    units = frozenset(unit.unit_code for unit in congress.units if not unit.archived)
    reading = read_typed(typed, person, Place(congress.level, in_vietnam(congress.starts_at).year, units, hall))
    if reading.faults:
        raise Malformed(
            "Có ô chưa đúng. Xin sửa các ô được nêu rồi lưu lại.",
            errors=[
                {"field": f"body.{name}", "code": "unfit", "message": said} for name, said in reading.faults.items()
            ],
        )
    return reading


async def hidden_changes(
    conn: Connection, vault: PersonalDataVault, delegate: Delegate, said: Mapping[str, str | None]
) -> tuple[FieldChange, ...]:
    """Name the sensitive attributes that would differ, without their values."""
    if not said:
        return ()
    before = await _known(conn, vault, delegate)
    return tuple(FieldChange(name, hidden=True) for name, text in said.items() if getattr(before, name) != text)


async def put_sensitive(
    conn: Connection, vault: PersonalDataVault, delegate: Delegate, said: Mapping[str, str | None]
) -> None:
    """Seal what was said over what is known. The id number stays."""
    if said:
        after = replace(await _known(conn, vault, delegate), **said)
        await sensitive_attributes.put_sealed(conn, delegate.congress_id, [seal(vault, delegate.delegate_id, after)])


async def _known(conn: Connection, vault: PersonalDataVault, delegate: Delegate) -> Sensitive:
    return unseal(vault, await sensitive_attributes.sealed_of_one(conn, delegate.delegate_id)).sensitive
