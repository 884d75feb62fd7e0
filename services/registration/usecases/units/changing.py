"""What every change of a unit begins and ends with: the congress locked, the unit as it was seen; everybody told."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.errors import Conflict, NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.units.acts import UnitAct
from services.registration.domain.units.unit import KeptUnit
from services.registration.storage.congress import congresses
from services.registration.storage.units import unit_acts, unit_names, units
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.tell_delegate import store_and_tell_all
from services.registration.usecases.say import congress_updated
from services.registration.usecases.units.units_book import UnitsBook, open_book


@dataclass(frozen=True)
class SeenUnit:
    """The unit that somebody means, and the version that they saw of it."""

    unit_code: str
    version: int


async def as_seen(conn: Connection, congress_id: CongressId, seen: SeenUnit) -> KeptUnit:
    """Give the unit, which stands. Raises NotFound, Conflict (somebody else changed it meanwhile)."""
    kept = await units.find_unit(conn, congress_id, seen.unit_code)
    if kept is None:
        raise NotFound("Đại hội này không có đoàn đó.")
    if kept.merged_into is not None or kept.version != seen.version:
        raise Conflict("Đoàn này vừa được người khác sửa. Xin xem lại rồi làm tiếp.")
    return kept


async def put_people(conn: Connection, congress: Congress, people: Sequence[Delegate]) -> None:
    """Store these delegates, whose rows are locked and whose versions are raised where somebody hears of them; tell them.

    `congress` is as it is now: its units' names are what others hear.
    """
    await store_and_tell_all(conn, congress, people)


async def tell_units(conn: Connection, congress_id: CongressId) -> Congress:
    """Raise the congress's version and tell its units as they are now; give it."""
    await congresses.raise_congress_version(conn, congress_id)
    congress = await congresses.find_congress(conn, congress_id)
    assert congress is not None
    await outbox.publish(conn, congress_updated(congress, await unit_names.called(conn, congress_id)))
    return congress


async def close(conn: Connection, act: UnitAct) -> UnitsBook:
    """Keep the act and give the book."""
    await unit_acts.keep_act(conn, act)
    await audit.note(conn, act.actor, f"unit.{act.kind.lower()}", str(act.congress_id), unit=act.unit_code)
    await touch(conn, LIVE, str(act.congress_id))
    return await open_book(conn, act.congress_id)
