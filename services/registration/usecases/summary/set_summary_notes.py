"""Keeps what the office types for the report to the upper level."""

from dataclasses import replace

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.report.summary import SummaryNotes
from services.registration.storage.report.notes import notes_of, put_notes
from services.registration.usecases.congress.the_congress import the_congress_locked


async def set_summary_notes(db: Database, actor: str, congress_id: CongressId, notes: SummaryNotes) -> SummaryNotes:
    """Keep what the office types; `notes.version` is the one it saw. Raises NotFound, Conflict."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        kept = await notes_of(conn, congress_id)
        if replace(notes, version=kept.version) == kept:
            return kept
        if notes.version != kept.version:
            raise Conflict("Phần ghi vừa được người khác sửa. Xin xem lại.", version=kept.version, current=kept)
        new = replace(notes, version=kept.version + 1)
        await put_notes(conn, congress_id, new)
        await audit.note(conn, actor, "summary_report.notes_set", str(congress_id))
        return new
