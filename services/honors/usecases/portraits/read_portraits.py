"""Reads who may stand on the screens with their portrait."""

from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.portraits.sheet import PortraitSheet, portrait_sheet
from services.honors.storage.portraits.portraits import portraits_of
from services.honors.usecases.stage.scene import read_scene


async def read_portraits(db: Database, congress_id: CongressId) -> PortraitSheet:
    """Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        known = await portraits_of(conn, congress_id)
    return portrait_sheet(scene.roll, known, shown=scene.stage.portraits)
