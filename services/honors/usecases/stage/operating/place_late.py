"""Says when somebody who came late is called; their number in the list stays."""

from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.stage import acts
from services.honors.domain.stage.calling_order import LatePlace, place_after
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import Stage
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def place_late(db: Database, command: Command, entry_id: EntryId, place: LatePlace) -> CommandAnswer:
    """Place a late entry in the order of calling. Raises NotFound for an unknown entry."""

    def move(scene: Scene) -> Stage | str:
        entry = scene.entry(entry_id)
        if stands_against := obstacle(entry):
            return f"“{entry.words.name}”: {stands_against.value}"
        after = place_after(scene.stage, scene.roll, place)
        if after == entry_id:
            return "Tên này đang ở ô Chuẩn bị."
        return acts.placed(scene.held_by(command), entry_id, after)

    async with db.transaction() as conn:
        return await act_on_stage(conn, command, "late.placed", move, entry_id, place.value, entry_id=entry_id)
