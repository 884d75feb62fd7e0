"""What an archived congress still takes on stage, and which congress nobody knows here."""

from uuid import UUID

from chassis.access.paired_clients import congress_of_client
from chassis.http.congress_guard import CongressGuard, Standing
from chassis.http.routes.audit_routes import STILL_OPEN as AUDIT_STILL_OPEN
from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId, ScreenId
from services.honors.domain.known.known_congress import CongressState
from services.honors.storage.known.known_congresses import find_state, hold_state
from services.honors.storage.roll.entries import congress_of
from services.honors.storage.stage.screens import congress_of_screen

STILL_OPEN = (
    *AUDIT_STILL_OPEN,
    "show_card",  # the panic key and what else calms a hall; its use case refuses the other cards
    "release_lock",  # what was made dark can be left
    "take_over",  # and by whoever is there
    "acknowledge_card",  # a screen's sign of life changes nothing of the congress
    "revoke_client",  # what lets in can be shut out at any time
    *("remove_webhook", "resume_webhook", "try_webhook"),  # a name may be withdrawn long after the day
)


async def _standing(conn: Connection, congress_id: UUID, *, hold: bool) -> Standing | None:
    state = await (hold_state if hold else find_state)(conn, CongressId(congress_id))
    if state in (None, CongressState.DELETED):
        return None
    return Standing.CLOSED if state is CongressState.ARCHIVED else Standing.OPEN


async def _of_entry(conn: Connection, entry_id: UUID) -> UUID | None:
    return await congress_of(conn, EntryId(entry_id))


async def _of_screen(conn: Connection, screen_id: UUID) -> UUID | None:
    return await congress_of_screen(conn, ScreenId(screen_id))


_OWNERS = {"entry_id": _of_entry, "screen_id": _of_screen, "client_id": congress_of_client}
GUARD = CongressGuard(_standing, owners=_OWNERS, still_open=STILL_OPEN)
