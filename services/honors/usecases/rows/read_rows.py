"""Reads the rows as they stand."""

from dataclasses import replace

from chassis import clock
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.rows.sheet import RowSheet, row_sheet
from services.honors.usecases.stage.scene import Scene, read_scene


async def read_rows(db: Database, congress_id: CongressId) -> RowSheet:
    """Give the rows of a congress. Raises NotFound."""
    async with db.transaction() as conn:
        return sheet_of(await read_scene(conn, congress_id))


def sheet_of(scene: Scene) -> RowSheet:
    """Give the rows of a scene."""
    stage = scene.stage
    sheet = row_sheet(scene.congress, scene.roll, scene.plan, clock.now(), stage.revision, rehearsal=stage.rehearsal)
    return replace(sheet, edition=scene.edition.number if scene.edition else 0)
