"""Who stands in the roll and was not announced, and why: the same that the minutes say."""

from dataclasses import dataclass

from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.outcome.acts import of_the_day
from services.honors.domain.roll.entry import EntryStatus
from services.honors.domain.roll.running_order import running_order
from services.honors.storage.outcome.acts import acts_with, rehearsals_of
from services.honors.usecases.outcome.minutes import left_of
from services.honors.usecases.stage.scene import read_scene


@dataclass(frozen=True)
class Unannounced:
    """`order` is the number in the roll, `why` a sentence; `withdrawn`: it is no longer to be announced."""

    entry_id: EntryId
    order: int
    name: str
    unit_name: str
    why: str
    withdrawn: bool


async def read_unannounced(db: Database, congress_id: CongressId) -> list[Unannounced]:
    """Give them in running order; who is only practised counts as not announced. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        acts = await acts_with(conn, congress_id, [one.entry_id for one in scene.roll])
        done = of_the_day(acts, await rehearsals_of(conn, congress_id))
    waiting = [
        one
        for one in running_order(scene.roll)
        if one.status is EntryStatus.REVOKED or not one.is_announced or scene.stage.is_rehearsed(one.sequence)
    ]
    return [
        Unannounced(
            one.entry_id,
            int(told["number"]),
            told["name"],
            told["unit"],
            told["why"],
            one.status is EntryStatus.REVOKED,
        )
        for one, told in zip(waiting, left_of(scene, waiting, done), strict=True)
    ]
