"""Whose report it is, as the office writes it on its letters now: a step of freezing a report and of drawing one."""

from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.documents.letterhead import LetterKind
from services.registration.storage.documents.letterheads import letterheads_of
from services.registration.usecases.report.paper_drawing import head_of


async def head_now(conn: Connection, congress: Congress) -> tuple[str, ...]:
    """Give the head of a report."""
    kept = (await letterheads_of(conn, congress.congress_id)).get(LetterKind.SUMMONS)
    return head_of(congress, kept[1] if kept else None)
