"""Keeps what was done to delegates by hand."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import ActId, CongressId, DelegateId, ImportId
from services.registration.domain.people.acts import TIME_TO_UNDO, Act, FieldChange, Kind


@dataclass(frozen=True)
class ActByName:
    """An act and the name of the member of staff who did it, '' when there is no such account any more."""

    act: Act
    actor_name: str


@dataclass(frozen=True)
class ActOnPerson:
    """An act and whom it was done to, as they are called now."""

    act: Act
    delegate_code: str
    full_name: str
    unit_code: str


async def keep_sensitive(conn: Connection, act: Act) -> None:
    """Keep the act with the sealed attributes as they are now, before it changes them."""
    await _keep(conn, act, with_sensitive=True)


async def keep_act(conn: Connection, act: Act) -> None:
    await _keep(conn, act, with_sensitive=False)


async def keep_acts(conn: Connection, many: Sequence[Act]) -> None:
    """Keep what was done to several people at once; nothing sensitive of them changes."""
    if many:
        rows = ((*_values(act)[:7], json.dumps(_changes(act)), *_values(act)[8:], act.import_id) for act in many)
        await conn.execute(_KEEP_ALL, *zip(*rows, strict=True))


async def _keep(conn: Connection, act: Act, *, with_sensitive: bool) -> None:
    await conn.execute(_FORGET, act.congress_id, act.acted_at - TIME_TO_UNDO)
    await conn.execute(_KEEP, *_values(act), with_sensitive, act.import_id)


def _values(act: Act) -> tuple[object, ...]:
    return (
        *(act.act_id, act.congress_id, act.delegate_id, act.kind, act.actor, act.acted_at, act.reason),
        *(_changes(act), act.version_after, act.badge_version, act.other_id),
    )


def _changes(act: Act) -> list[dict[str, str]]:
    return [asdict(change) for change in act.changes]


async def acts_of(conn: Connection, delegate_id: DelegateId) -> list[ActByName]:
    """Give what was done to this delegate, and the act by which they came instead of another; the newest first."""
    return [ActByName(_act(row), row["actor_name"]) for row in await conn.fetch(_OF_DELEGATE, delegate_id)]


async def former_names(conn: Connection, congress_id: CongressId) -> dict[DelegateId, tuple[str, ...]]:
    """Give the names that delegates of a congress had before they were changed, the newest first; undone changes aside."""
    found: dict[DelegateId, list[str]] = defaultdict(list)
    for row in await conn.fetch(_FORMER, congress_id):
        found[DelegateId(row["delegate_id"])].append(row["old"])
    return {one: tuple(dict.fromkeys(names)) for one, names in found.items()}


async def find_act(conn: Connection, act_id: ActId) -> Act | None:
    row = await conn.fetchrow(_FIND, act_id)
    return _act(row) if row else None


async def acts_of_import(conn: Connection, import_id: ImportId) -> list[Act]:
    """Give what a roster file brought about besides its rows, and is not undone."""
    return [_act(row) for row in await conn.fetch(_OF_IMPORT, import_id)]


async def people_of_import(conn: Connection, import_id: ImportId, limit: int) -> list[ActOnPerson]:
    """Give whatever a roster file did to whom, undone or not, by units, codes."""
    return [
        ActOnPerson(_act(row), row["delegate_code"], row["full_name"], row["unit_code"])
        for row in await conn.fetch(_PEOPLE_OF_IMPORT, import_id, limit)
    ]


async def open_proposals(conn: Connection, delegate_id: DelegateId) -> list[ActByName]:
    """Give what a clerk asks to change and nobody has decided, the oldest first."""
    return [ActByName(_act(row), row["actor_name"]) for row in await conn.fetch(_PROPOSED, delegate_id)]


async def mark_import_undone(
    conn: Connection, import_id: ImportId, delegate_ids: Sequence[DelegateId], undone_at: datetime
) -> None:
    """Say of these people that what a file did to them was taken back."""
    await conn.execute(_MARK_IMPORT, import_id, list(delegate_ids), undone_at)


async def mark_undone(conn: Connection, act_id: ActId, undone_at: datetime) -> None:
    await conn.execute(_MARK, act_id, undone_at)


async def put_back_sensitive(conn: Connection, act_id: ActId) -> None:
    """Put the sealed attributes back to what they were before the act; the id number stays."""
    await conn.execute(_PUT_BACK, act_id)


def _act(row: Record) -> Act:
    return Act(
        act_id=row["act_id"],
        congress_id=CongressId(row["congress_id"]),
        delegate_id=DelegateId(row["delegate_id"]),
        kind=Kind(row["kind"]),
        actor=row["actor"],
        acted_at=row["acted_at"],
        version_after=row["version_after"],
        reason=row["reason"],
        changes=tuple(FieldChange(**change) for change in row["changes"]),
        badge_version=row["badge_version"],
        other_id=DelegateId(row["other_id"]) if row["other_id"] else None,
        undone_at=row["undone_at"],
        import_id=row["import_id"],
    )


_KEEP = """
INSERT INTO delegate_acts (act_id, congress_id, delegate_id, kind, actor, acted_at, reason, changes, version_after,
    badge_version, other_id, sensitive_before, import_id)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
       CASE WHEN $12 THEN coalesce((SELECT to_jsonb(s) FROM sensitive_attributes s WHERE s.delegate_id = $3), '{}') END,
       $13
"""
_KEEP_ALL = """
INSERT INTO delegate_acts (act_id, congress_id, delegate_id, kind, actor, acted_at, reason, changes, version_after,
    badge_version, other_id, import_id)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[],
    $8::text[]::jsonb[], $9::int[], $10::int[], $11::uuid[], $12::uuid[])
"""
_FORGET = """
UPDATE delegate_acts SET sensitive_before = NULL
WHERE congress_id = $1 AND acted_at < $2 AND sensitive_before IS NOT NULL
"""
_OF_DELEGATE = """
SELECT act.act_id, act.congress_id, act.delegate_id, act.kind, act.actor, act.acted_at, act.version_after, act.reason,
       act.changes, act.badge_version, act.other_id, act.undone_at, act.import_id, coalesce(a.display_name, '') AS actor_name
FROM delegate_acts act LEFT JOIN accounts a ON a.account_id::text = act.actor
WHERE act.delegate_id = $1 OR act.other_id = $1 ORDER BY act.acted_at DESC, act.act_id DESC
"""
_FORMER = """
SELECT act.delegate_id, change ->> 'old' AS old
FROM delegate_acts act, jsonb_array_elements(act.changes) AS change
WHERE act.congress_id = $1 AND act.kind IN ('EDITED', 'IMPORTED') AND act.undone_at IS NULL
  AND change ->> 'field' = 'full_name' AND change ->> 'old' <> ''
ORDER BY act.acted_at DESC, act.act_id DESC
"""
_FIND = """
SELECT act_id, congress_id, delegate_id, kind, actor, acted_at, version_after, reason, changes, badge_version, other_id,
       undone_at, import_id
FROM delegate_acts WHERE act_id = $1 FOR UPDATE
"""
_OF_IMPORT = """
SELECT act_id, congress_id, delegate_id, kind, actor, acted_at, version_after, reason, changes, badge_version, other_id,
       undone_at, import_id
FROM delegate_acts WHERE import_id = $1 AND kind <> 'IMPORTED' AND undone_at IS NULL ORDER BY delegate_id
"""
_PEOPLE_OF_IMPORT = """
SELECT act.act_id, act.congress_id, act.delegate_id, act.kind, act.actor, act.acted_at, act.version_after, act.reason,
       act.changes, act.badge_version, act.other_id, act.undone_at, act.import_id,
       d.delegate_code, d.full_name, d.unit_code
FROM delegate_acts act JOIN delegates d USING (delegate_id)
WHERE act.import_id = $1 ORDER BY d.unit_code, d.delegate_code, act.act_id LIMIT $2
"""
_PROPOSED = """
SELECT act.act_id, act.congress_id, act.delegate_id, act.kind, act.actor, act.acted_at, act.version_after, act.reason,
       act.changes, act.badge_version, act.other_id, act.undone_at, act.import_id, coalesce(a.display_name, '') AS actor_name
FROM delegate_acts act LEFT JOIN accounts a ON a.account_id::text = act.actor
WHERE act.delegate_id = $1 AND act.kind = 'PROPOSED' AND act.undone_at IS NULL ORDER BY act.acted_at, act.act_id
"""
_MARK_IMPORT = """
UPDATE delegate_acts SET undone_at = $3
WHERE import_id = $1 AND delegate_id = ANY($2::uuid[]) AND kind = 'IMPORTED' AND undone_at IS NULL
"""
_MARK = """UPDATE delegate_acts SET undone_at = $2, sensitive_before = NULL WHERE act_id = $1"""
_PUT_BACK = """
UPDATE sensitive_attributes AS known
SET ethnicity_sealed = was.ethnicity_sealed, religion_sealed = was.religion_sealed,
    party_member_sealed = was.party_member_sealed, political_theory_sealed = was.political_theory_sealed
FROM delegate_acts AS act, jsonb_populate_record(NULL::sensitive_attributes, act.sensitive_before) AS was
WHERE act.act_id = $1 AND known.delegate_id = act.delegate_id
"""
