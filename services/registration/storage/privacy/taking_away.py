"""Takes one kind of data away from a batch of people of a congress; 0 when nobody has any of it.

Who has a kind is also whoever had it once, where something that was kept to take an edit back still tells it.
"""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId


async def take_sensitive(conn: Connection, congress_id: CongressId, most: int) -> list[DelegateId]:
    """Delete the sealed columns and the needs of `most` people, and what was kept to take an edit of them back."""
    found = [row["delegate_id"] for row in await conn.fetch(_WITH_SENSITIVE, congress_id, most)]
    await conn.execute(_DROP_SEALED, found)
    await conn.execute(_DROP_NEEDS, found)
    await conn.execute(_DROP_SEALED_OF_ACTS, found)
    await conn.execute(_DROP_SEALED_OF_FILES, found)
    await conn.execute(_DROP_NEEDS_OF_FILES, found)
    await conn.execute(_FORGET_CHANGES, found, ["needs"])
    return [DelegateId(one) for one in found]


async def take_evidence(conn: Connection, congress_id: CongressId, most: int) -> int:
    return int(await conn.fetchval(_TAKE_EVIDENCE, congress_id, most))


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
    await conn.execute(_DROP_VISIT_CONTACTS, delegate_ids)
    await conn.execute(_FORGET_CHANGES, delegate_ids, ["phone", "email"])
    await conn.execute(_DROP_ORIGINS, delegate_ids)
    await conn.execute(_DROP_FILE_CHANGES, delegate_ids)
    await conn.execute(_DROP_HEADS, congress_id)
    await conn.execute(_DROP_UNIT_ACTS, congress_id)


async def not_erased(conn: Connection, congress_id: CongressId, most: int) -> list[DelegateId]:
    return [DelegateId(row["delegate_id"]) for row in await conn.fetch(_NOT_ERASED, congress_id, most)]


async def begun_again(conn: Connection) -> int:
    """Open the steps that were finished and of whose kind something came in since, and give how many."""
    return int(await conn.fetchval(_BEGUN_AGAIN))


async def forget_the_rest(conn: Connection, congress_id: CongressId) -> None:
    """Blank what names people of the congress without being about a delegate: heads, drivers, rows that never came in."""
    for statement in _REST:
        await conn.execute(statement, congress_id)


_DROP_SEALED = """DELETE FROM sensitive_attributes WHERE delegate_id = ANY($1)"""
_DROP_NEEDS = """UPDATE delegates SET further = further - 'needs' WHERE delegate_id = ANY($1)"""
_DROP_SEALED_OF_ACTS = """UPDATE delegate_acts SET sensitive_before = NULL WHERE delegate_id = ANY($1)"""
_DROP_SEALED_OF_FILES = """UPDATE roster_import_changes SET sensitive_before = NULL WHERE delegate_id = ANY($1)"""
_DROP_NEEDS_OF_FILES = """
UPDATE roster_import_changes SET before = before #- '{further,needs}'
WHERE delegate_id = ANY($1) AND before -> 'further' ? 'needs'
"""
_WITH_PORTRAITS = """SELECT delegate_id FROM photos WHERE congress_id = $1 LIMIT $2"""
_DROP_PORTRAIT_ACTS = """DELETE FROM photo_act_changes WHERE delegate_id = ANY($1)"""
_DROP_LETTERS = """DELETE FROM mails WHERE delegate_id = ANY($1)"""
_DROP_VISIT_CONTACTS = """UPDATE visits SET contact_name = '', contact_phone = '' WHERE delegate_id = ANY($1)"""
_DROP_ORIGINS = """DELETE FROM field_origins WHERE delegate_id = ANY($1) AND field IN ('phone', 'email')"""
_DROP_FILE_CHANGES = """DELETE FROM roster_import_changes WHERE delegate_id = ANY($1)"""
_DROP_UNIT_ACTS = """UPDATE unit_acts SET changes = '[]' WHERE congress_id = $1"""
_DROP_HEADS = """UPDATE units SET head_phone = '', head_email = '' WHERE congress_id = $1"""
_WITH_SENSITIVE = """
SELECT d.delegate_id FROM delegates d WHERE d.congress_id = $1 AND (
    d.further ? 'needs'
    OR EXISTS (SELECT FROM sensitive_attributes s WHERE s.delegate_id = d.delegate_id)
    OR EXISTS (SELECT FROM delegate_acts a WHERE a.delegate_id = d.delegate_id
               AND (a.sensitive_before IS NOT NULL OR a.changes @> '[{"field": "needs"}]'))
    OR EXISTS (SELECT FROM roster_import_changes c WHERE c.delegate_id = d.delegate_id
               AND (c.sensitive_before IS NOT NULL OR c.before -> 'further' ? 'needs')))
ORDER BY d.delegate_id LIMIT $2 FOR NO KEY UPDATE OF d
"""
_TAKE_EVIDENCE = """
WITH gone AS (
    DELETE FROM evidence WHERE delegate_id IN (
        SELECT DISTINCT delegate_id FROM evidence WHERE congress_id = $1 LIMIT $2) RETURNING delegate_id)
SELECT count(DISTINCT delegate_id) FROM gone
"""
_WITH_CONTACTS = """
SELECT d.delegate_id FROM delegates d WHERE d.congress_id = $1 AND (
    d.phone <> '' OR d.email <> ''
    OR EXISTS (SELECT FROM mails m WHERE m.delegate_id = d.delegate_id)
    OR EXISTS (SELECT FROM visits v WHERE v.delegate_id = d.delegate_id AND v.contact_name || v.contact_phone <> '')
    OR EXISTS (SELECT FROM delegate_acts a WHERE a.delegate_id = d.delegate_id
               AND (a.changes @> '[{"field": "phone"}]' OR a.changes @> '[{"field": "email"}]'))
    OR EXISTS (SELECT FROM field_origins o WHERE o.delegate_id = d.delegate_id AND o.field IN ('phone', 'email'))
    OR EXISTS (SELECT FROM roster_import_changes c WHERE c.delegate_id = d.delegate_id AND c.before IS NOT NULL))
ORDER BY d.delegate_id LIMIT $2
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
    """UPDATE units SET head_name = '', head_phone = '', head_email = '' WHERE congress_id = $1""",
    """UPDATE unit_acts SET changes = '[]' WHERE congress_id = $1""",
    """UPDATE outside_badges SET full_name = '' WHERE congress_id = $1""",
    """UPDATE roster_imports SET open_rows = '[]', answers_before = '[]', filename = '' WHERE congress_id = $1""",
    """UPDATE photo_acts SET filename = '' WHERE congress_id = $1""",
    """DELETE FROM roster_answers WHERE congress_id = $1""",
)
_BEGUN_AGAIN = """
WITH again AS (
    UPDATE closing_steps s SET finished_at = NULL FROM closings c
    WHERE c.congress_id = s.congress_id AND c.paused_at IS NULL AND s.finished_at IS NOT NULL AND CASE s.kind
        WHEN 'SENSITIVE' THEN EXISTS (
            SELECT FROM delegates d LEFT JOIN sensitive_attributes x USING (delegate_id)
            WHERE d.congress_id = s.congress_id AND (x.delegate_id IS NOT NULL OR d.further ? 'needs'))
        WHEN 'PORTRAIT' THEN EXISTS (SELECT FROM photos p WHERE p.congress_id = s.congress_id)
        WHEN 'CONTACT' THEN EXISTS (
            SELECT FROM delegates d WHERE d.congress_id = s.congress_id AND (d.phone <> '' OR d.email <> ''))
            OR EXISTS (
            SELECT FROM units u WHERE u.congress_id = s.congress_id AND (u.head_phone <> '' OR u.head_email <> ''))
            OR EXISTS (
            SELECT FROM visits v WHERE v.congress_id = s.congress_id AND v.contact_name || v.contact_phone <> '')
        WHEN 'EVIDENCE' THEN EXISTS (SELECT FROM evidence e WHERE e.congress_id = s.congress_id)
        WHEN 'IDENTITY' THEN EXISTS (
            SELECT FROM delegates d WHERE d.congress_id = s.congress_id AND d.erased_at IS NULL)
            OR EXISTS (SELECT FROM units u WHERE u.congress_id = s.congress_id AND u.head_name <> '')
            OR EXISTS (SELECT FROM outside_badges b WHERE b.congress_id = s.congress_id AND b.full_name <> '')
            OR EXISTS (SELECT FROM roster_imports i WHERE i.congress_id = s.congress_id AND i.open_rows <> '[]')
        END
    RETURNING 1)
SELECT count(*) FROM again
"""
