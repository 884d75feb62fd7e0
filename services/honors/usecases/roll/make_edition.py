"""Freezes an approved order as the next edition."""

from collections.abc import Sequence

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Connection
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.edition import Edition, digests_of
from services.honors.domain.roll.entry_view import RollView
from services.honors.storage.roll.editions import save_edition
from services.honors.storage.roll.entries import save_running_order
from services.honors.usecases.stage.scene import Scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


async def make_edition(conn: Connection, scene: Scene, actor: str, maker: str, order: Sequence[EntryId]) -> RollView:
    """Give all entries these places, keep that as the next edition and tell the stage. The caller holds its lock."""
    number = scene.edition.number + 1 if scene.edition else 1
    edition = Edition(number, actor, maker, clock.now(), digests_of(scene.roll, order))
    await save_running_order(conn, order)
    await save_edition(conn, scene.stage.congress_id, edition)
    await audit.note(conn, actor, "edition.made", str(scene.stage.congress_id), number=number, entries=len(order))
    after = await tell_stage(conn, scene, await scene_of(conn, scene.congress, scene.stage))
    return after.roll_view(after.stage.changed_at)
