"""Enters who was paired with the stage into the registry of screens, and tells the stage who came and who went."""

from uuid import UUID

from chassis import clock
from chassis.access import paired_clients
from chassis.access.paired_clients import PairedClient
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.honors.domain.ids import ScreenId
from services.honors.domain.screens.registry import ScreenKind, kind_of
from services.honors.storage.stage.screens import find_registered, register, set_main, set_public
from services.honors.usecases import channels

REPLACES = "replaces"
"""The attribute of a pairing with the id of the client that it takes the place of."""


async def register_screen(conn: Connection, client: PairedClient) -> None:
    """Follow a client that was paired or ended, in the transaction of that: the first board is the main screen, and what comes
    in the place of another is what that was.
    """
    is_board = kind_of(client.roles) is ScreenKind.BOARD
    await register(conn, ScreenId(client.client_id), is_board=is_board, now=clock.real_now())
    if before := client.attributes.get(REPLACES):
        await _take_place(conn, client, ScreenId(UUID(before)), is_board=is_board)
    await touch(conn, channels.SCREENS, str(client.congress_id))


async def _take_place(conn: Connection, client: PairedClient, before_id: ScreenId, *, is_board: bool) -> None:
    """End the one before, unless that was done already; where it was a main screen, this one is."""
    try:
        before = await paired_clients.get_client(conn, before_id)
    except NotFound:
        return
    if before.revoked_at or before.congress_id != client.congress_id:
        return
    known = await find_registered(conn, before_id, clock.real_now())
    if is_board and known and known.is_main:
        await set_main(conn, ScreenId(client.client_id), is_main=True)
    if is_board and known:
        await set_public(conn, ScreenId(client.client_id), is_public=known.is_public)
    await set_main(conn, before_id, is_main=False)
    await paired_clients.revoke(conn, before_id)
    await audit.note(conn, str(client.client_id), "client.replaced", str(before_id))
