"""A screen says what it shows, so that the operator sees more than hope."""

from pydantic import TypeAdapter

from chassis import clock
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.domain.stage.stage_state import ScreenAcknowledgement
from services.honors.storage.stage.screens import acknowledge, list_screens
from services.honors.storage.stage.stage_log import Audience
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import append

_screens: TypeAdapter[list[ScreenAcknowledgement]] = TypeAdapter(list[ScreenAcknowledgement])


async def acknowledge_screen(
    db: Database, congress_id: CongressId, screen_id: ScreenId, name: str, revision: int
) -> None:
    """Note that a screen shows the card of `revision`, and tell the stage once."""
    now = clock.now()
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        shown = min(revision, scene.stage.card_revision)
        if await acknowledge(conn, congress_id, ScreenAcknowledgement(screen_id, name, shown, now)):
            screens = _screens.dump_python(await list_screens(conn, congress_id), mode="json")
            await append(conn, scene, Audience.STAGE, "screens", {"as_of": now.isoformat(), "screens": screens}, now)
