"""What an archived congress still takes in registration, and which congress nobody knows."""

from uuid import UUID

from chassis.http.congress_guard import CongressGuard, Standing
from chassis.http.routes.audit_routes import STILL_OPEN as AUDIT_STILL_OPEN
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import CongressState
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.storage.congress.congresses import congress_of, find_state, hold_state
from services.registration.storage.privacy.closings import is_over

READS = {
    "list_delegates": "lists.read",
    "show_seating": "lists.read",
    "list_accounts": "account.read",
    "list_provider_proposals": "account.read",
}
"""Lists of people that the audit trail tells of although reading them changes nothing."""
STILL_OPEN = (
    *AUDIT_STILL_OPEN,
    *("show_congress_again", "hide_congress", "delete_congress"),  # its ways in and out of the archive
    "stop_sending",  # calms: what it stops would go on when the congress is restored
    *(
        "export_roster",
        "show_pass",
        *("show_hall_page_of_pass", "take_document_of_pass", "find_seat_by_code", "find_seat_by_name"),
        "open_delegation",
        "think_people",
        "think_file",
        *("find_trail_names", "find_trail_names_here"),
    ),  # only read, and are no GET because of what they are asked with
    *("sign_in", "sign_out", "change_password", "create_congress"),  # belong to no congress
    *(
        "erase_personal_data",
        "export_personal_data",
        "take_personal_paper",
        "set_privacy",
        "begin_closing",
        "break_closing_off",
    ),  # the law asks later too
    "create_next_edition",  # changes nothing of the last one
    *("open_account", "edit_account", "reset_password", "sign_out_everywhere", "end_session"),
    *("end_own_sessions", "take_second_factor"),
    *("begin_by_provider", "finish_by_provider", "link_identity", "unlink_identity", "unlink_own_identity"),
    *("renew_session", "begin_second_factor", "confirm_second_factor", "drop_second_factor"),
)

AFTER_THE_END = (
    "keep_summary_notes",  # the report to the level above is written afterwards
    *("set_hall_words", "add_hall_document", "shelve_hall_document", "delete_hall_document", "take_hall_document"),
    *("say_notice", "take_down_notice"),  # documents of the congress are handed out afterwards too
    *("revoke_head_link", "revoke_badge", "take_photo_away"),  # what only shuts or takes away
)
"""What a congress that was closed still takes; nobody comes in, and no figure changes."""


async def _standing(conn: Connection, congress_id: UUID, *, hold: bool) -> Standing | None:
    state = await (hold_state if hold else find_state)(conn, CongressId(congress_id))
    if state in (None, CongressState.DELETED):
        return None
    if state is CongressState.ARCHIVED:
        return Standing.CLOSED
    return Standing.OVER if await is_over(conn, CongressId(congress_id)) else Standing.OPEN


async def _of_delegate(conn: Connection, delegate_id: UUID) -> UUID | None:
    return await congress_of(conn, DelegateId(delegate_id))


GUARD = CongressGuard(
    _standing, owners={"delegate_id": _of_delegate}, still_open=STILL_OPEN, after_the_end=AFTER_THE_END
)
