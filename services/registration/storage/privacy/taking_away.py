"""Takes one kind of data away from a batch of people of a congress; 0 when nobody has any of it."""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId


async def take_sensitive(conn: Connection, congress_id: CongressId, most: int) -> list[DelegateId]:
    """Delete the sealed columns and the needs of `most` people, and what was kept to take an edit of them back."""
    found = [row["delegate_id"] for row in await conn.fetch(_WITH_SENSITIVE, congress_id, most)]
    await conn.execute(_DROP_SEALED, found)
    await conn.execute(_DROP_NEEDS, found)
    await conn.execute(_DROP_SEALED_OF_ACTS, found)
    await conn.execute(_DROP_SEALED_OF_FILES, found)
    await conn.execute(_FORGET_CHANGES, found, ["needs"])
    return [DelegateId(one) for one in found]


async def take_evidence(conn: Connection, congress_id: CongressId, most: int) -> int:
    return len(await conn.fetch(_TAKE_EVIDENCE, congress_id, most))


async def with_portraits(conn: Connection, congress_id: CongressId, most: int) -> list[DelegateId]:
    rows = await conn.fetch(_WITH_PORTRAITS, congress_id, most)
    return [DelegateId(row["delegate_id"]) for row in rows]


async def forget_portrait_acts(conn: Connection, delegate_ids: list[DelegateId]) -> None:
    await conn.execute(_DROP_PORTRAIT_ACTS, delegate_ids)


async def with_contacts(conn: Connection, congress_id: CongressId, most: int) -> list[DelegateId]:
    return [DelegateId(row["delegate_id"]) for row in await conn.fetch(_WITH_CONTACTS, congress_id, most)]


async def forget_contacts(conn: Connection, congress_id: CongressId, delegate_ids: list[DelegateId]) -> None:
    """Delete letters, and what the history and the files have of telephones and addresses, also of heads of delegations."""
    await conn.execute(_DROP_LETTERS, delegate_ids)
    await conn.execute(_FORGET_CHANGES, delegate_ids, ["phone", "email"])
    await conn.execute(_DROP_ORIGINS, delegate_ids)
    await conn.execute(_DROP_FILE_CHANGES, delegate_ids)
    await conn.execute(_DROP_HEADS, congress_id)
    await conn.execute(_DROP_UNIT_ACTS, congress_id)


async def not_erased(conn: Connection, congress_id: CongressId, most: int) -> list[DelegateId]:
    return [DelegateId(row["delegate_id"]) for row in await conn.fetch(_NOT_ERASED, congress_id, most)]


async def forget_the_rest(conn: Connection, congress_id: CongressId) -> None:
    """Blank what names people of the congress without being about a delegate: heads, drivers, rows that never came in."""
    for statement in _REST:
        await conn.execute(statement, congress_id)


_DROP_SEALED = "DELETE FROM sensitive_attributes WHERE delegate_id = ANY($1)"
_DROP_NEEDS = "UPDATE delegates SET further = further - 'needs' WHERE delegate_id = ANY($1)"
_DROP_SEALED_OF_ACTS = "UPDATE delegate_acts SET sensitive_before = NULL WHERE delegate_id = ANY($1)"
_DROP_SEALED_OF_FILES = "UPDATE roster_import_changes SET sensitive_before = NULL WHERE delegate_id = ANY($1)"
_WITH_PORTRAITS = "SELECT delegate_id FROM photos WHERE congress_id = $1 LIMIT $2"
_DROP_PORTRAIT_ACTS = "DELETE FROM photo_act_changes WHERE delegate_id = ANY($1)"
_DROP_LETTERS = "DELETE FROM mails WHERE delegate_id = ANY($1)"
_DROP_ORIGINS = "DELETE FROM field_origins WHERE delegate_id = ANY($1) AND field IN ('phone', 'email')"
_DROP_FILE_CHANGES = "DELETE FROM roster_import_changes WHERE delegate_id = ANY($1)"
_DROP_UNIT_ACTS = "UPDATE unit_acts SET changes = '[]' WHERE congress_id = $1"
_DROP_HEADS = "UPDATE units SET head_phone = '', head_email = '' WHERE congress_id = $1"
_WITH_SENSITIVE = """
SELECT d.delegate_id FROM delegates d LEFT JOIN sensitive_attributes s USING (delegate_id)
WHERE d.congress_id = $1 AND (s.delegate_id IS NOT NULL OR d.further ? 'needs') LIMIT $2 FOR NO KEY UPDATE OF d
"""
_TAKE_EVIDENCE = """
DELETE FROM evidence WHERE delegate_id IN (
    SELECT DISTINCT delegate_id FROM evidence WHERE congress_id = $1 LIMIT $2) RETURNING 1
"""
_WITH_CONTACTS = """
SELECT delegate_id FROM delegates WHERE congress_id = $1 AND (phone <> '' OR email <> '') ORDER BY delegate_id LIMIT $2
"""
_NOT_ERASED = """
SELECT delegate_id FROM delegates WHERE congress_id = $1 AND erased_at IS NULL ORDER BY delegate_id LIMIT $2
"""
_FORGET_CHANGES = """
UPDATE delegate_acts a SET changes = coalesce((
    SELECT jsonb_agg(c ORDER BY place) FROM jsonb_array_elements(a.changes) WITH ORDINALITY AS one (c, place)
    WHERE c ->> 'field' <> ALL($2::text[])), '[]')
WHERE delegate_id = ANY($1) AND EXISTS (
    SELECT FROM jsonb_array_elements(a.changes) AS c WHERE c ->> 'field' = ANY($2::text[]))
"""
_REST = (
    "UPDATE units SET head_name = '', head_phone = '', head_email = '' WHERE congress_id = $1",
    "UPDATE unit_acts SET changes = '[]' WHERE congress_id = $1",
    "UPDATE outside_badges SET full_name = '' WHERE congress_id = $1",
    "UPDATE roster_imports SET open_rows = '[]', answers_before = '[]', filename = '' WHERE congress_id = $1",
    "UPDATE photo_acts SET filename = '' WHERE congress_id = $1",
    "DELETE FROM roster_answers WHERE congress_id = $1",
)
