"""The organisers say what is handed out."""

from collections.abc import Sequence

from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.handouts.handout import Item
from services.checkin.domain.ids import CongressId, ItemId
from services.checkin.storage.handouts import items


async def set_items(
    db: Database, actor: str, congress_id: CongressId, wanted: Sequence[tuple[ItemId | None, str]]
) -> list[Item]:
    """Give the items as they now are: those with an id keep it with what was handed out, one that is left out goes."""
    async with db.transaction() as conn:
        there = {item.item_id for item in await items.read(conn, congress_id)}
        kept = []
        for item_id, name in wanted:
            known = item_id is not None and item_id in there
            there.discard(item_id)  # named twice: the second one is a thing of its own
            kept.append(Item(item_id if known and item_id else ItemId(new_id()), name))
        await items.replace(conn, congress_id, kept)
        await audit.note(conn, actor, "handouts.set", str(congress_id), items=[item.name for item in kept])
        return kept
