"""Enters who was paired with the stage into the registry of screens, and tells the stage who came and who went."""

from chassis import clock
from chassis.access.paired_clients import PairedClient
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.honors.domain.ids import ScreenId
from services.honors.domain.screens.registry import ScreenKind, kind_of
from services.honors.storage.stage.screens import register
from services.honors.usecases import channels


async def register_screen(conn: Connection, client: PairedClient) -> None:
    """Follow a client that was paired or ended, in the transaction of that: the first board is the main screen."""
    is_board = kind_of(client.roles) is ScreenKind.BOARD
    await register(conn, ScreenId(client.client_id), is_board=is_board, now=clock.real_now())
    await touch(conn, channels.SCREENS, str(client.congress_id))
