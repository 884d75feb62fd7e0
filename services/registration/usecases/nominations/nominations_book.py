"""What the unit's portal shows: its places, its people and how far each is, until when."""

from dataclasses import dataclass, replace
from datetime import datetime

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId
from services.registration.domain.nominations.states import Hold
from services.registration.storage.nominations.lists import ListedNomination, list_nominations
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.nominations.how_far import with_how_far
from services.registration.usecases.places.places_book import CategoryName, PlacesCell, open_book


@dataclass(frozen=True)
class NominationBook:
    """One unit. `open`: it may hand in now, until `closes_at` (None: the congress does not ask its units). `limited`: the
    congress gives out places; without, `cells` bind nobody."""

    unit_code: str
    unit_name: str
    open: bool
    closes_at: datetime | None
    limited: bool
    categories: tuple[CategoryName, ...]
    cells: tuple[PlacesCell, ...]
    people: tuple[ListedNomination, ...]


async def read_nominations(
    db: Database, congress_id: CongressId, unit_code: str, *, with_holds: bool
) -> NominationBook:
    """Give the book of a unit. `with_holds`: also who waits for a discipline case or a complaint, which is not the unit's to
    know. Raises NotFound."""
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
        return await open_nominations(conn, congress, unit_code, with_holds=with_holds)


async def open_nominations(conn: Connection, congress: Congress, unit_code: str, *, with_holds: bool) -> NominationBook:
    """Give the book as it is. Raises NotFound for a unit that does not stand."""
    places = await open_book(conn, congress, only_unit=unit_code)
    if not places.units:
        raise NotFound("Đại hội này không có đơn vị đó. Xin liên hệ Ban Tổ chức.")
    unit = places.units[0]
    listed = await list_nominations(conn, congress.congress_id, unit_code)
    people = await with_how_far(conn, congress.congress_id, listed)
    return NominationBook(
        *(unit.unit_code, unit.name, unit.closes_at is not None and clock.now() < unit.closes_at, unit.closes_at),
        *(places.opened, places.categories, unit.cells),
        tuple(one if with_holds else replace(one, hold=Hold.NONE) for one in people),
    )
