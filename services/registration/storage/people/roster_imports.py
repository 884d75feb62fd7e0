"""Keeps which files came in and, for a day, what each delegate was before."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, ImportId
from services.registration.domain.people.delegate import Birth, Person
from services.registration.domain.roster.telling.open_rows import OpenRow
from services.registration.storage.people.delegates import known_further


@dataclass(frozen=True)
class KeptImport:
    """One file that came in; times UTC, `undone_at` None while it holds. `actor_name` '' where the account is gone.

    `left_out` names who stood in the file and was not to come in.
    """

    import_id: ImportId
    congress_id: CongressId
    actor: str
    filename: str
    imported_at: datetime
    created: int
    updated: int
    withdrawn: int = 0
    undone_at: datetime | None = None
    actor_name: str = ""
    left_out: tuple[str, ...] = ()
    open_rows: tuple[OpenRow, ...] = ()
    """The rows that did not come in and of which something is left to do."""
    refused: bool = False
    """Nobody could read the file, whether or not something is left to do about it."""


@dataclass(frozen=True)
class KeptChange:
    """What a file did to one delegate: `before` is the person they were, None for whom it brought."""

    delegate_id: DelegateId
    version_after: int
    before: Person | None


async def keep_before(conn: Connection, import_id: ImportId, delegate_ids: Sequence[DelegateId]) -> None:
    """Keep what these delegates are now, before a file changes them."""
    await conn.execute(_KEEP_BEFORE, import_id, list(delegate_ids))


async def keep_import(conn: Connection, kept: KeptImport) -> None:
    await conn.execute(
        _KEEP_IMPORT,
        *(kept.import_id, kept.congress_id, kept.actor, kept.filename, kept.imported_at),
        *(kept.created, kept.updated, kept.withdrawn, list(kept.left_out), [asdict(one) for one in kept.open_rows]),
    )


async def keep_after(conn: Connection, import_id: ImportId, versions: Mapping[DelegateId, int]) -> None:
    """Keep which versions the file left; delegates that have no state before are those it brought."""
    await conn.execute(_KEEP_AFTER, import_id, list(versions), list(versions.values()))


async def forget_before(conn: Connection, congress_id: CongressId, imported_before: datetime) -> None:
    """Delete what delegates were before files that nobody can undo any more."""
    await conn.execute(_FORGET, congress_id, imported_before)


async def imports_of(conn: Connection, congress_id: CongressId) -> list[KeptImport]:
    """Give the files that came in, the newest first."""
    return [
        KeptImport(
            **{
                **row,
                "left_out": tuple(row["left_out"]),
                "open_rows": tuple(OpenRow(**one) for one in row["open_rows"]),
            }
        )
        for row in await conn.fetch(_IMPORTS, congress_id)
    ]


async def count_open_rows(conn: Connection, congress_id: CongressId) -> int:
    """Count the rows of all files that did not come in and of which something is left to do."""
    return int(await conn.fetchval(_COUNT_OPEN, congress_id))


async def settle_row(
    conn: Connection, congress_id: CongressId, import_id: ImportId, at: int, actor: str | None
) -> bool:
    """Say of an open row that nothing is left to do; False where the import has none of that number, or is not of this
    `actor`, None for anybody's."""
    return await conn.fetchval(_SETTLE, congress_id, import_id, at, actor) is not None


async def changes_of(conn: Connection, import_id: ImportId) -> list[KeptChange]:
    rows = await conn.fetch(_CHANGES, import_id)
    return [KeptChange(DelegateId(row["delegate_id"]), row["version_after"], _person(row)) for row in rows]


async def put_back_sensitive(conn: Connection, import_id: ImportId, delegate_ids: Sequence[DelegateId]) -> None:
    """Put the sealed attributes of these delegates back to what they were before the file."""
    await conn.execute(_PUT_BACK_SENSITIVE, import_id, list(delegate_ids))


async def put_back_origins(conn: Connection, import_id: ImportId, delegate_ids: Sequence[DelegateId]) -> None:
    """Say again who had set the fields that the file set; what the desk set since stays the desk's."""
    await conn.execute(_FORGET_ORIGINS, import_id, list(delegate_ids))
    await conn.execute(_PUT_BACK_ORIGINS, import_id, list(delegate_ids))


async def remove_newcomers(conn: Connection, delegate_ids: Sequence[DelegateId]) -> None:
    """Delete delegates who never had a badge, with all that belongs to them."""
    for statement in _REMOVE:
        await conn.execute(statement, list(delegate_ids))


async def mark_undone(conn: Connection, import_id: ImportId, undone_at: datetime) -> None:
    await conn.execute(_MARK_UNDONE, import_id, undone_at)


def _person(row: Record) -> Person | None:
    before: dict[str, Any] | None = row["before"]
    if before is None:
        return None
    birth = Birth(before["birth_year"], before["birth_month"], before["birth_day"]) if before["birth_year"] else None
    names = ("full_name", "unit_code", "category", "standing", "form_of_address", "sex", "position", "seat", "phone")
    further = known_further(before.get("further", {}), before.get("email", ""), before.get("list_place", 0))
    return Person(**{name: before[name] for name in (*names, "instruction")}, birth=birth, **further)


_KEEP_IMPORT = """
INSERT INTO roster_imports (import_id, congress_id, actor, filename, imported_at, created, updated, withdrawn, left_out,
    open_rows)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
_KEEP_BEFORE = """
INSERT INTO roster_import_changes (import_id, delegate_id, version_after, before, sensitive_before)
SELECT $1, d.delegate_id, d.version, to_jsonb(d) || jsonb_build_object('origins', coalesce(
           (SELECT jsonb_agg(to_jsonb(o)) FROM field_origins AS o WHERE o.delegate_id = d.delegate_id), '[]')), to_jsonb(s)
FROM delegates AS d LEFT JOIN sensitive_attributes AS s USING (delegate_id)
WHERE d.delegate_id = ANY($2::uuid[])
"""
_KEEP_AFTER = """
INSERT INTO roster_import_changes (import_id, delegate_id, version_after)
SELECT $1, one.* FROM unnest($2::uuid[], $3::int[]) AS one
ON CONFLICT (import_id, delegate_id) DO UPDATE SET version_after = excluded.version_after
"""
_FORGET = """
DELETE FROM roster_import_changes USING roster_imports
WHERE roster_imports.import_id = roster_import_changes.import_id AND congress_id = $1 AND imported_at < $2
"""
_COUNT_OPEN = """SELECT count(*)::int FROM open_roster_rows WHERE congress_id = $1"""
_SETTLE = """
UPDATE roster_imports SET settled = array_append(settled, $3::int)
WHERE congress_id = $1 AND import_id = $2 AND $3 >= 0 AND $3 < jsonb_array_length(open_rows) AND $3 <> ALL (settled)
  AND actor = coalesce($4, actor)
RETURNING import_id
"""
_IMPORTS = """
SELECT i.import_id, i.congress_id, i.actor, i.filename, i.imported_at, i.created, i.updated, i.withdrawn, i.undone_at,
       i.left_out, coalesce((SELECT jsonb_agg(o.open_row ORDER BY o.at) FROM open_roster_rows o
                          WHERE o.import_id = i.import_id), '[]'::jsonb) AS open_rows,
       coalesce(a.display_name, '') AS actor_name, coalesce(i.open_rows -> 0 ->> 'row' = '0', false) AS refused
FROM roster_imports i LEFT JOIN accounts a ON a.account_id::text = i.actor
WHERE i.congress_id = $1 ORDER BY i.imported_at DESC, i.import_id DESC
"""
_CHANGES = """
SELECT delegate_id, version_after, before FROM roster_import_changes WHERE import_id = $1 ORDER BY delegate_id
"""
_PUT_BACK_SENSITIVE = """
UPDATE sensitive_attributes AS known
SET ethnicity_sealed = was.ethnicity_sealed, religion_sealed = was.religion_sealed,
    party_member_sealed = was.party_member_sealed, political_theory_sealed = was.political_theory_sealed,
    national_id_hash = was.national_id_hash, national_id_last4 = was.national_id_last4
FROM roster_import_changes AS change,
     jsonb_populate_record(NULL::sensitive_attributes, change.sensitive_before) AS was
WHERE change.import_id = $1 AND change.delegate_id = ANY($2::uuid[]) AND known.delegate_id = change.delegate_id
"""
_FORGET_ORIGINS = """
DELETE FROM field_origins AS origin USING roster_import_changes AS change JOIN roster_imports USING (import_id)
WHERE change.import_id = $1 AND change.delegate_id = ANY($2::uuid[]) AND change.before ? 'origins'
  AND origin.delegate_id = change.delegate_id AND origin.set_by = 'file' AND origin.set_at = imported_at
"""
_PUT_BACK_ORIGINS = """
INSERT INTO field_origins
SELECT was.* FROM roster_import_changes AS change,
     jsonb_populate_recordset(NULL::field_origins, change.before -> 'origins') AS was
WHERE change.import_id = $1 AND change.delegate_id = ANY($2::uuid[])
ON CONFLICT (delegate_id, field) DO NOTHING
"""
_REMOVE = (
    """DELETE FROM field_origins WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM upper_delegates WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM evidence WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM answers WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM visits WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM nominations WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM delegate_acts WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM sensitive_attributes WHERE delegate_id = ANY($1::uuid[])""",
    """DELETE FROM delegates WHERE delegate_id = ANY($1::uuid[])""",
)
_MARK_UNDONE = """UPDATE roster_imports SET undone_at = $2 WHERE import_id = $1"""
