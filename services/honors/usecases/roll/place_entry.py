"""Somebody whose entry came after the order was approved gets a place in it: asked for, never by itself."""

from enum import StrEnum

from chassis.errors import Conflict, RuleBroken
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.proof.edition import is_unplaced
from services.honors.domain.roll.entry_view import RollView
from services.honors.domain.roll.running_order import order_at_end, order_by_precedence
from services.honors.domain.stage.announcement import STALE
from services.honors.usecases.roll.make_edition import make_edition
from services.honors.usecases.stage.scene import locked_scene


class NewPlace(StrEnum):
    BY_PRECEDENCE = "BY_PRECEDENCE"
    AT_END = "AT_END"


async def place_entry(
    db: Database, congress_id: CongressId, actor: str, maker: str, revision: int, entry_id: EntryId, place: NewPlace
) -> RollView:
    """Place the entry, which makes the next edition: numbers behind it grow by one, those announced stay.

    Raises NotFound, Conflict when `revision` is not the newest, RuleBroken for one that has a place.
    """
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        entry = scene.entry(entry_id)
        if revision != scene.stage.revision:
            raise Conflict(STALE, revision=scene.stage.revision)
        if not is_unplaced(scene.edition, entry):
            raise RuleBroken(f"“{entry.words.name}” đã có chỗ. Muốn đổi, xin sắp lại thứ tự rồi chốt.")
        arrange = order_by_precedence if place is NewPlace.BY_PRECEDENCE else order_at_end
        return await make_edition(conn, scene, actor, maker, arrange(scene.roll, entry))
