"""Lets a screen serve another congress or do another thing, without anybody at its keyboard."""

from chassis import clock
from chassis.access.paired_clients import get_client, reassign
from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.domain.known.known_congress import CongressState
from services.honors.domain.screens.registry import ROLE_OF, OrderOutcome, ScreenKind, kind_of, outcome_of
from services.honors.storage.known.known_congresses import hold_state
from services.honors.storage.stage.screens import forget_word, register
from services.honors.usecases import channels
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS
from services.honors.usecases.stage.screens.order_screen import stage_of


async def point_screen(
    db: Database, actor: str, screen_id: ScreenId, congress_id: CongressId, kind: ScreenKind, *, over_name: bool
) -> OrderOutcome:
    """Point a screen at `congress_id` as `kind`, if what it shows now allows it. There it is a second screen, unless it is the
    first board. Raises NotFound, Conflict for an archived congress.
    """
    async with db.transaction() as conn:
        client = await get_client(conn, screen_id)
        before = CongressId(client.congress_id)
        state = await hold_state(conn, congress_id)
        if state in (None, CongressState.DELETED):
            raise NotFound(UNKNOWN_CONGRESS)
        if state is CongressState.ARCHIVED:
            raise Conflict("Đại hội đó đã lưu trữ nên không nhận thêm màn hình.")
        on_air = (await stage_of(conn, before)).card
        outcome = outcome_of(kind_of(client.roles), on_air, over_name=over_name)
        if outcome is OrderOutcome.DONE:
            await reassign(conn, screen_id, congress_id, [ROLE_OF[kind]])
            await forget_word(conn, screen_id)
            await register(conn, screen_id, is_board=kind is ScreenKind.BOARD, now=clock.real_now())
            details = {"congress_id": str(congress_id), "kind": kind.value}
            await audit.note(conn, actor, "screen.pointed", str(screen_id), **details)
            for each in {before, congress_id}:
                await touch(conn, channels.SCREENS, str(each))
    return outcome
