"""Keeps what the office types for the report to the upper level."""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.report.summary import SummaryNotes


async def notes_of(conn: Connection, congress_id: CongressId) -> SummaryNotes:
    """Give the notes, of version 0 while nobody wrote any."""
    row = await conn.fetchrow(_OF, congress_id)
    return SummaryNotes(**dict(row)) if row else SummaryNotes()


async def put_notes(conn: Connection, congress_id: CongressId, notes: SummaryNotes) -> None:
    """Store; the caller has locked the congress."""
    about = (notes.held_on, notes.press, notes.problems, notes.proposals, notes.addressee)
    await conn.execute(_PUT, congress_id, notes.version, *about)


_OF = """SELECT held_on, press, problems, proposals, addressee, version FROM summary_notes WHERE congress_id = $1"""
_PUT = """
INSERT INTO summary_notes (congress_id, version, held_on, press, problems, proposals, addressee)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version, held_on = excluded.held_on, press = excluded.press,
    problems = excluded.problems, proposals = excluded.proposals, addressee = excluded.addressee
"""
