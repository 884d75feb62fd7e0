"""Gives a screen another name, makes it a main or a second one, or one for the public or not."""

from dataclasses import asdict, dataclass

from chassis import clock
from chassis.access.paired_clients import get_client, rename
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import ScreenId
from services.honors.domain.screens.registry import ScreenKind, kind_of
from services.honors.storage.stage.screens import find_registered, set_main, set_public
from services.honors.usecases import channels

NO_BOARD = "Chỉ màn hình lớn làm màn hình chính hoặc màn hình cho khán giả được."
MAIN_IS_PUBLIC = "Màn hình chính luôn cho khán giả xem. Xin chuyển thành màn phụ trước."


@dataclass(frozen=True)
class ScreenWords:
    """What is to change; None stays as it is."""

    name: str | None = None
    is_main: bool | None = None
    is_public: bool | None = None


async def describe_screen(db: Database, actor: str, screen_id: ScreenId, wanted: ScreenWords) -> None:
    """Change it. Raises NotFound, Conflict for a main or public screen that is no board, and for a main one that is not public."""
    async with db.transaction() as conn:
        client = await get_client(conn, screen_id)
        if (wanted.is_main or wanted.is_public is not None) and kind_of(client.roles) is not ScreenKind.BOARD:
            raise Conflict(NO_BOARD)
        if wanted.name is not None:
            await rename(conn, screen_id, wanted.name)
        if wanted.is_main is not None:
            await set_main(conn, screen_id, is_main=wanted.is_main)
        await _set_public(conn, screen_id, wanted)
        await audit.note(conn, actor, "screen.described", str(screen_id), **asdict(wanted))
        await touch(conn, channels.SCREENS, str(client.congress_id))


async def _set_public(conn: Connection, screen_id: ScreenId, wanted: ScreenWords) -> None:
    """A screen that becomes the main one becomes public by that."""
    if wanted.is_public is not None or wanted.is_main:
        await set_public(conn, screen_id, is_public=wanted.is_public is not False)
    known = await find_registered(conn, screen_id, clock.real_now())
    if known and known.is_main and not known.is_public:
        raise Conflict(MAIN_IS_PUBLIC)
