"""Reads what they see behind the stage."""

from chassis import clock
from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.rows.backstage import Backstage, backstage
from services.honors.usecases.stage.scene import Scene, read_scene


async def read_backstage(conn: Connection, congress_id: CongressId) -> Backstage:
    """Give the rows that stand by, and what is still to be given. Raises NotFound."""
    return backstage_of(await read_scene(conn, congress_id))


def backstage_of(scene: Scene) -> Backstage:
    stage = scene.stage
    return backstage(scene.congress, scene.roll, clock.now(), stage.revision, rehearsal=stage.rehearsal)
