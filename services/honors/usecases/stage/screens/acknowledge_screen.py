"""A screen says every few seconds what it shows, so that the operator sees more than hope."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.storage.stage.screens import acknowledge
from services.honors.usecases import channels
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS


async def acknowledge_screen(
    db: Database, congress_id: CongressId, screen_id: ScreenId, name: str, revision: int
) -> None:
    """Note that a screen lives and shows the card of `revision`. Raises NotFound for a congress without a stage.

    Told by a channel of its own: neither the stage's lock nor the roll is needed in the seconds after a name.
    """
    async with db.transaction() as conn:
        if not await acknowledge(conn, congress_id, screen_id, name, revision, clock.real_now()):
            raise NotFound(UNKNOWN_CONGRESS)
        await touch(conn, channels.SCREENS, str(congress_id))
