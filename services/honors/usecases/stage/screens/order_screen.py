"""Asks a screen to show its number or to begin its page anew; it hears of it with its next word."""

from datetime import timedelta

from chassis import clock
from chassis.access.paired_clients import get_client
from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.domain.screens.registry import Order, OrderOutcome, ScreenKind, kind_of, outcome_of
from services.honors.domain.stage.stage import Stage
from services.honors.storage.stage.screens import ask_number, ask_reload
from services.honors.storage.stage.stages import get_stage
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS

NUMBER_LASTS = timedelta(seconds=10)
ON_AIR = "Dòng chữ truyền hình đang phát ra ngoài nên không hiện số máy được."


async def order_screen(db: Database, actor: str, screen_id: ScreenId, order: Order, *, over_name: bool) -> OrderOutcome:
    """Ask `order` (IDENTIFY or RELOAD) of a screen, if what is on air allows it. Raises NotFound, and Conflict where the
    number would be broadcast.

    The number is bound to the card on air: a screen that meanwhile has another one shows nothing of it.
    """
    async with db.transaction() as conn:
        client = await get_client(conn, screen_id)
        stage = await stage_of(conn, CongressId(client.congress_id))
        kind = kind_of(client.roles)
        if order is Order.IDENTIFY and kind is ScreenKind.TV:
            raise Conflict(ON_AIR)
        outcome = outcome_of(kind, stage.card, over_name=over_name)
        if outcome is OrderOutcome.DONE:
            await audit.note(conn, actor, f"screen.{order.value.lower()}", str(screen_id))
            if order is Order.IDENTIFY:
                await ask_number(conn, screen_id, clock.real_now() + NUMBER_LASTS, stage.card_revision)
            else:
                await ask_reload(conn, screen_id)
    return outcome


async def stage_of(conn: Connection, congress_id: CongressId) -> Stage:
    """Raises NotFound for a congress without a stage."""
    stage = await get_stage(conn, congress_id)
    if stage is None:
        raise NotFound(UNKNOWN_CONGRESS)
    return stage
