"""The plan of the group photos is written anew as a whole, by whoever saw the newest."""

from collections.abc import Sequence

from chassis import clock
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.photos.plan import PhotoPlan, PhotoTurn
from services.honors.storage.photos.photo_plans import find_plan, save_plan
from services.honors.usecases.photos.read_photo_plan import PhotoSheet, photo_sheet
from services.honors.usecases.stage.scene import locked_scene

OTHERS_WROTE = "Kế hoạch chụp ảnh vừa được người khác sửa. Xin tải lại rồi sửa tiếp."


async def save_photo_plan(
    db: Database, congress_id: CongressId, actor: str, maker: str, seen: int, turns: Sequence[PhotoTurn]
) -> PhotoSheet:
    """Keep `turns` as the next plan; `seen` is the number of the one that was changed, 0 for none. Raises NotFound, Conflict."""
    async with db.transaction() as conn:
        await locked_scene(conn, congress_id)
        before = await find_plan(conn, congress_id)
        number = before.number if before else 0
        if seen != number:
            raise Conflict(OTHERS_WROTE)
        plan = PhotoPlan(number + 1, tuple(turns), maker, clock.now())
        await save_plan(conn, congress_id, plan)
        await audit.note(conn, actor, "photo_plan.saved", str(congress_id), number=plan.number, turns=len(turns))
        return await photo_sheet(conn, congress_id)
