"""Reads what a ceremony came to in numbers."""

from chassis import clock
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.outcome.acts import RETURN, of_the_day
from services.honors.domain.outcome.statistics import Statistics, statistics
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.running_order import running_order
from services.honors.storage.outcome.acts import acts_with, rehearsals_of
from services.honors.storage.roll_file.own_awards import own_awards_of
from services.honors.usecases.stage.scene import read_scene


async def read_statistics(db: Database, congress_id: CongressId) -> Statistics:
    """Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        awards = {**award_catalogue(), **await own_awards_of(conn, congress_id)}
        acts = await acts_with(conn, congress_id, [one.entry_id for one in scene.roll])
        done = of_the_day(acts, await rehearsals_of(conn, congress_id))
    returned = sum(one.action == RETURN for one in done)
    ordered = running_order(scene.roll)
    return statistics(ordered, scene.stage, awards, returned, scene.congress.synthetic, clock.now())
