"""What an archived congress still takes at the door, and which congress nobody knows here."""

from uuid import UUID

from chassis.access.paired_clients import congress_of_client
from chassis.http.congress_guard import CongressGuard, Standing
from chassis.http.routes.audit_routes import STILL_OPEN as AUDIT_STILL_OPEN
from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId
from services.checkin.domain.known import CongressState
from services.checkin.storage.known.known_congresses import find_state, hold_state

READS = {
    **dict.fromkeys(("get_people", "find_delegates", "get_past", "get_unit_sheet", "preview_hand_in"), "lists.read"),
    "get_list_key": "list_key.given",
    "get_list_code": "list_code.read",
}
"""What the audit trail tells of though it changes nothing; the sealed list that devices fetch all day is known by their pairing."""
STILL_OPEN = (
    *AUDIT_STILL_OPEN,
    *(
        "scan",
        "receive",
        "send_scans",
        "hand_in_scans",
        "carry",
        "preview_hand_in",
    ),  # refuse each scan in their own words: its device keeps it
    "revoke_client",  # what lets in can be shut out at any time
)


async def _standing(conn: Connection, congress_id: UUID, *, hold: bool) -> Standing | None:
    state = await (hold_state if hold else find_state)(conn, CongressId(congress_id))
    if state in (None, CongressState.DELETED):
        return None
    return Standing.CLOSED if state is CongressState.ARCHIVED else Standing.OPEN


GUARD = CongressGuard(_standing, owners={"client_id": congress_of_client}, still_open=STILL_OPEN)
