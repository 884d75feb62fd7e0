"""Keeps which honour rolls came in and, for a day, what each entry was before and after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId, ImportId


@dataclass(frozen=True)
class KeptRollImport:
    """One file that came in; times UTC, `undone_at` None while it holds. `refused` is the sentence of one that could not be
    read, '' for any other; `settled_at` None while something is left to do about it."""

    import_id: ImportId
    congress_id: CongressId
    actor: str
    filename: str
    imported_at: datetime
    created: int
    updated: int
    withdrawn: int
    undone_at: datetime | None = None
    refused: str = ""
    settled_at: datetime | None = None


@dataclass(frozen=True)
class KeptEntryChange:
    """What a file did to one entry. `is_new`: it brought it; `is_untouched`: it is as the file left it; `is_approved_since`: somebody approved its words."""

    entry_id: EntryId
    name: str
    is_new: bool
    is_untouched: bool
    is_announced: bool
    is_approved_since: bool


async def keep_import(conn: Connection, kept: KeptRollImport) -> None:
    await conn.execute(
        _KEEP,
        *(kept.import_id, kept.congress_id, kept.actor, kept.filename, kept.imported_at),
        *(kept.created, kept.updated, kept.withdrawn, kept.refused),
    )


async def keep_before(conn: Connection, import_id: ImportId, entry_ids: Sequence[EntryId]) -> None:
    """Keep what these entries are now, before a file changes them."""
    await conn.execute(_KEEP_BEFORE, import_id, list(entry_ids))


async def keep_after(conn: Connection, import_id: ImportId, entry_ids: Sequence[EntryId]) -> None:
    """Keep what these entries are after the file; those without a state before are those it brought."""
    await conn.execute(_KEEP_AFTER, import_id, list(entry_ids))


async def forget_changes(conn: Connection, congress_id: CongressId, imported_before: datetime) -> None:
    """Delete what entries were around files that nobody can undo any more."""
    await conn.execute(_FORGET, congress_id, imported_before)


async def imports_of(conn: Connection, congress_id: CongressId) -> list[KeptRollImport]:
    """Give the files that came in, the newest first."""
    return [KeptRollImport(**dict(row)) for row in await conn.fetch(_IMPORTS, congress_id)]


async def settle_refused(conn: Connection, congress_id: CongressId, import_id: ImportId, now: datetime) -> bool:
    """Say of a file that could not be read that nothing is left to do; False where there is none open."""
    return await conn.fetchval(_SETTLE, congress_id, import_id, now) is not None


async def settle_of_that_name(conn: Connection, congress_id: CongressId, filename: str, now: datetime) -> None:
    """Say it of all that could not be read and have the name of a file that came in."""
    await conn.execute(_SETTLE_NAMED, congress_id, filename, now)


async def changes_of(conn: Connection, import_id: ImportId) -> list[KeptEntryChange]:
    return [KeptEntryChange(**dict(row)) for row in await conn.fetch(_CHANGES, import_id)]


async def remove_entries(conn: Connection, entry_ids: Sequence[EntryId]) -> None:
    """Delete entries that nobody announced or touched."""
    await conn.execute(_REMOVE, list(entry_ids))


async def put_back(conn: Connection, import_id: ImportId, entry_ids: Sequence[EntryId]) -> None:
    """Put these entries back to what they were before the file."""
    await conn.execute(_PUT_BACK, import_id, list(entry_ids))


async def mark_undone(conn: Connection, import_id: ImportId, undone_at: datetime) -> None:
    await conn.execute(_MARK_UNDONE, import_id, undone_at)


_KEEP = """
INSERT INTO roll_imports (import_id, congress_id, actor, filename, imported_at, created, updated, withdrawn, refused)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""

_KEEP_BEFORE = """
INSERT INTO roll_import_changes (import_id, entry_id, before)
SELECT $1, e.entry_id, to_jsonb(e) FROM entries e WHERE e.entry_id = ANY($2::uuid[])
"""

_KEEP_AFTER = """
INSERT INTO roll_import_changes (import_id, entry_id, after)
SELECT $1, e.entry_id, to_jsonb(e) FROM entries e WHERE e.entry_id = ANY($2::uuid[])
ON CONFLICT (import_id, entry_id) DO UPDATE SET after = excluded.after
"""

_FORGET = """
DELETE FROM roll_import_changes USING roll_imports
WHERE roll_imports.import_id = roll_import_changes.import_id AND congress_id = $1 AND imported_at < $2
"""

_IMPORTS = """
SELECT import_id, congress_id, actor, filename, imported_at, created, updated, withdrawn, undone_at, refused, settled_at
FROM roll_imports WHERE congress_id = $1 ORDER BY imported_at DESC, import_id DESC
"""

_SETTLE = """
UPDATE roll_imports SET settled_at = $3
WHERE congress_id = $1 AND import_id = $2 AND refused <> '' AND settled_at IS NULL RETURNING import_id
"""

_SETTLE_NAMED = """
UPDATE roll_imports SET settled_at = $3
WHERE congress_id = $1 AND filename = $2 AND refused <> '' AND settled_at IS NULL
"""

_CHANGES = """
SELECT c.entry_id, e.name, c.before IS NULL AS is_new, to_jsonb(e) - 'approved_order' = c.after - 'approved_order' AS is_untouched,
    e.sequence IS NOT NULL AS is_announced,
    EXISTS (SELECT FROM approvals y WHERE y.entry_id = c.entry_id AND y.approved_at >= i.imported_at) AS is_approved_since
FROM roll_import_changes c JOIN roll_imports i USING (import_id) JOIN entries e USING (entry_id) WHERE c.import_id = $1 ORDER BY e.list_position, e.entry_id
"""

_REMOVE = """
DELETE FROM entries WHERE entry_id = ANY($1::uuid[])
"""

_PUT_BACK = """
UPDATE entries AS e SET name = was.name, unit_name = was.unit_name, position = was.position, citation = was.citation,
    award_name = was.award_name, decision_number = was.decision_number, decision_date = was.decision_date,
    issuer = was.issuer, list_position = was.list_position, list_number = was.list_number,
    form_of_address = was.form_of_address, posthumous = was.posthumous, delegate_code = was.delegate_code,
    is_confirmed = was.is_confirmed, review_period = was.review_period, screen_citation = was.screen_citation, status = was.status, by_hand = was.by_hand,
    corrected = was.corrected, kind = was.kind, award_code = was.award_code, grade = was.grade
FROM roll_import_changes AS change, jsonb_populate_record(NULL::entries, change.before) AS was
WHERE change.import_id = $1 AND change.entry_id = ANY($2::uuid[]) AND e.entry_id = change.entry_id
"""

_MARK_UNDONE = """
UPDATE roll_imports SET undone_at = $2 WHERE import_id = $1
"""
