"""Takes movements of places back by their mirror images."""

from chassis.errors import NotFound, RuleBroken
from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.domain.ids import BatchId, CongressId, MovementId
from services.registration.domain.places import Movement, Refusal, mirrored
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.places.ledger import load_ledger
from services.registration.usecases.places.moving import book, said
from services.registration.usecases.places.places_book import PlacesBook, open_book


async def take_back_places(db: Database, actor: str, congress_id: CongressId, batch_id: BatchId) -> PlacesBook:
    """Give the book with all movements of a batch taken back, the last first.

    Raises NotFound, RuleBroken (taken back already; somebody stands in such a place now): then nothing is taken back.
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        kept = await load_ledger(conn, congress)
        meant = [one for one in kept.kept if one.batch_id == batch_id]
        if not meant:
            raise NotFound("Không có lần chuyển chỗ này. Xin tải lại trang.")
        counters = []
        for one in reversed(meant):
            counter = mirrored(kept.ledger, one.movement.movement_id, MovementId(new_id()))
            if isinstance(counter, Refusal):
                raise RuleBroken(said(counter, kept))
            # of the units as they were called then: a merge that is undone later finds its places where they were
            raw = one.movement
            counters.append(Movement(counter.movement_id, raw.places, raw.target, raw.source, raw.movement_id))
        await book(conn, actor, congress, kept, BatchId(new_id()), counters, "Hoàn tác")
        return await open_book(conn, congress)
