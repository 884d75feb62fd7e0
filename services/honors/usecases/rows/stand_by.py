"""Whoever goes up stands ready behind the stage, or has gone again: a lamp, never a name; for the stage they are there."""

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.rows.backstage import Backstage
from services.honors.storage.rows.edge_notes import save_standing_by
from services.honors.usecases.rows.read_backstage import backstage_of
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import append_state


async def stand_by(db: Database, congress_id: CongressId, actor: str, entry_id: EntryId, *, here: bool) -> Backstage:
    """Note it; the revision stays, so no operator's press becomes stale by it. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        entry = scene.entry(entry_id)
        if entry.standing_by is not here:
            await save_standing_by(conn, entry_id, clock.now() if here else None)
            await audit.note(conn, actor, "entry.standing_by", str(entry_id), here=here)
            scene = await locked_scene(conn, congress_id)
            await append_state(conn, scene, clock.now())
        return backstage_of(scene)
