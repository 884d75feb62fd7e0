"""Moves places from one unit and category to another, out of the reserve or back into it."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from chassis.errors import Malformed
from chassis.ids import new_id
from chassis.storage.database import Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import BatchId, CongressId, MovementId
from services.registration.domain.places import Cell, Movement
from services.registration.domain.roster.values.categories import categories_of
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.places.ledger import KeptLedger, load_ledger
from services.registration.usecases.places.moving import book
from services.registration.usecases.places.places_book import PlacesBook, open_book

_ANSWER: TypeAdapter[PlacesBook] = TypeAdapter(PlacesBook)


@dataclass(frozen=True)
class Move:
    """`places` from `source` to `target`; None is the reserve of the congress."""

    places: int
    source: Cell | None
    target: Cell | None
    reason: str = ""


async def move_places(
    db: Database, actor: str, congress_id: CongressId, move: Move, *, key: str | None = None
) -> PlacesBook:
    """Give the book with the places moved. `key` is the caller's idempotency key.

    Raises NotFound, Malformed (a unit or category that is none), RuleBroken (no such places), Conflict (the key came with
    another move).
    """
    sending = Sending(f"places-of/{congress_id}", key, actor, (move,))
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        congress = await the_congress_locked(conn, congress_id)
        kept = await load_ledger(conn, congress)
        require_known(congress, kept, *(one for one in (move.source, move.target) if one))
        movement = Movement(MovementId(new_id()), move.places, move.source, move.target)
        await book(conn, actor, congress, kept, BatchId(new_id()), [movement], move.reason)
        return await keep_answer(conn, sending, _ANSWER, await open_book(conn, congress))


def require_known(congress: Congress, kept: KeptLedger, *cells: Cell) -> None:
    """Raises Malformed for a cell of a unit that does not stand, or of a category that the congress does not have."""
    standing = {one.unit.unit_code for one in kept.units if one.merged_into is None and not one.unit.archived}
    categories = categories_of(congress.level)
    for cell in cells:
        if cell.unit_code not in standing:
            raise Malformed("Đại hội này không có đơn vị đó. Xin chọn trong danh sách.")
        if cell.category not in categories:
            raise Malformed("Đại hội cấp này không có thành phần đó. Xin chọn trong danh sách.")
