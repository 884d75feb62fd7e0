"""Takes the words that checkin itself keeps of a person out of its tables; what was counted stays."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId


async def names_of(conn: Connection, delegate_ids: Sequence[DelegateId]) -> dict[DelegateId, str]:
    """Give the names by which these delegates are known until now."""
    rows = await conn.fetch(_NAMES, list(delegate_ids))
    return {DelegateId(row["delegate_id"]): str(row["full_name"]) for row in rows}


async def take_words(conn: Connection, delegate_id: DelegateId, name: str) -> None:
    """Blank what stewards wrote beside this person's scans, drop their leave and their rows on the stage, and blank who was let in to their congress by hand under this name.

    `name` may be '': then nobody is looked for by it.
    """
    await conn.execute(_NOTES, delegate_id)
    await conn.execute(_LEAVE, delegate_id)
    await conn.execute(_ROWS, delegate_id)
    await conn.execute(_BY_HAND, delegate_id, name)


async def take_all_words(conn: Connection, congress_id: CongressId) -> None:
    """Blank what stewards wrote in a whole congress, also of people who were on no list."""
    await conn.execute(_ALL_NOTES, congress_id)
    await conn.execute(_ALL_BY_HAND, congress_id)


_NAMES = """SELECT delegate_id, full_name FROM known_delegates WHERE delegate_id = ANY($1) AND full_name <> ''"""
_NOTES = """
UPDATE scans SET settlement_note = '', undone_reason = CASE WHEN undone_reason IS NOT NULL THEN '' END
WHERE delegate_id = $1 AND (settlement_note <> '' OR undone_reason <> '')
"""
_LEAVE = """DELETE FROM known_leave WHERE delegate_id = $1"""
_ROWS = """UPDATE known_rows SET rows = '[]' WHERE delegate_id = $1"""
_BY_HAND = """
UPDATE hand_admissions h SET reason = '', full_name = '', unit_name = '', folded = ''
FROM scans s WHERE s.scan_id = h.scan_id AND (s.delegate_id = $1
    OR $2 <> '' AND lower(h.full_name) = lower($2)
    AND s.congress_id = (SELECT congress_id FROM known_delegates WHERE delegate_id = $1))
"""
_ALL_NOTES = """
UPDATE scans SET settlement_note = '', undone_reason = CASE WHEN undone_reason IS NOT NULL THEN '' END
WHERE congress_id = $1 AND (settlement_note <> '' OR undone_reason <> '')
"""
_ALL_BY_HAND = """
UPDATE hand_admissions h SET reason = '', full_name = '', unit_name = '', folded = ''
FROM scans s WHERE s.scan_id = h.scan_id AND s.congress_id = $1
"""
