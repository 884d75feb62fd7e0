"""Brings a table of places about: typed, pasted or read from a file."""

from collections.abc import Mapping

from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.domain.ids import BatchId, CongressId, MovementId
from services.registration.domain.places import Cell, Movement, steps_to
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.places.ledger import load_ledger
from services.registration.usecases.places.move_places import require_known
from services.registration.usecases.places.moving import book, require_seen
from services.registration.usecases.places.places_book import PlacesBook, open_book


async def put_places(
    db: Database, actor: str, congress_id: CongressId, revision: int, wanted: Mapping[Cell, int], reason: str = ""
) -> PlacesBook:
    """Give the book with these cells as wanted, 0 or more places each; cells that are not named stay.

    `revision` is the one that the editor saw. All movements are one batch, and are taken back together. Raises NotFound,
    Conflict (places moved meanwhile), Malformed, RuleBroken (above the cap; below who stands there): then nothing is moved.
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        kept = await load_ledger(conn, congress)
        require_seen(kept, revision)
        require_known(congress, kept, *wanted)
        steps = [Movement(MovementId(new_id()), *step) for step in steps_to(kept.ledger, wanted)]
        if steps:
            await book(conn, actor, congress, kept, BatchId(new_id()), steps, reason)
        return await open_book(conn, congress)
