"""What all who cut rows share: lock, refuse what was not seen or would move a public name, keep the cut, tell."""

from collections.abc import Callable, Sequence

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.cutting import PUBLIC_MOVED, Rows, moves_public, settled
from services.honors.domain.rows.plan import RowPlan
from services.honors.domain.stage.announcement import STALE
from services.honors.storage.rows.plans import next_number, save_plan
from services.honors.usecases.stage.scene import Scene, locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage

Cut = Callable[[Rows, Sequence[Entry]], Rows | str]
"""Takes the rows as they stand and the running order; gives the rows as they shall be, or the sentence why not."""


async def seen_scene(conn: Connection, congress_id: CongressId, revision: int) -> Scene:
    """Lock the stage as whoever asks saw it. Raises NotFound, Conflict."""
    scene = await locked_scene(conn, congress_id)
    if revision != scene.stage.revision:
        raise Conflict(STALE, revision=scene.stage.revision)
    return scene


async def cut_rows(conn: Connection, scene: Scene, actor: str, maker: str, action: str, cut: Cut) -> Scene:
    """Cut as `cut` says, keep it as the next plan and tell the stage. Raises RuleBroken with the sentence why not."""
    ordered = running_order(scene.roll)
    before = standing(scene)
    after = cut(before, ordered)
    if isinstance(after, str):
        raise RuleBroken(after)
    if moves_public(before, after, ordered):
        raise RuleBroken(PUBLIC_MOVED)
    congress_id = scene.stage.congress_id
    plan = RowPlan(await next_number(conn, congress_id), after, actor, maker, clock.now())
    await save_plan(conn, congress_id, plan)
    await audit.note(conn, actor, action, str(congress_id), number=plan.number, rows=len(after))
    return await tell_stage(conn, scene, await scene_of(conn, scene.congress, scene.stage))


def standing(scene: Scene) -> Rows:
    """Give the rows as they stand now; none where the roll was never cut."""
    return settled(scene.plan.rows, running_order(scene.roll)) if scene.plan else ()
