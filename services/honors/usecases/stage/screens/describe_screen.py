"""Gives a screen another name, or makes it a main or a second one."""

from chassis.access.paired_clients import get_client, rename
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import ScreenId
from services.honors.domain.screens.registry import ScreenKind, kind_of
from services.honors.storage.stage.screens import set_main
from services.honors.usecases import channels


async def describe_screen(
    db: Database, actor: str, screen_id: ScreenId, *, name: str | None, is_main: bool | None
) -> None:
    """Change what is not None. Raises NotFound, Conflict for a main screen that is no board."""
    async with db.transaction() as conn:
        client = await get_client(conn, screen_id)
        if is_main and kind_of(client.roles) is not ScreenKind.BOARD:
            raise Conflict("Chỉ màn hình lớn làm màn hình chính được.")
        if name is not None:
            await rename(conn, screen_id, name)
        if is_main is not None:
            await set_main(conn, screen_id, is_main=is_main)
        details = {"name": name, "is_main": is_main}
        await audit.note(conn, actor, "screen.described", str(screen_id), **details)
        await touch(conn, channels.SCREENS, str(client.congress_id))
