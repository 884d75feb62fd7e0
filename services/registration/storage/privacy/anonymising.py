"""Takes every word of a person out of this database; ids, badge numbers and what was counted stay."""

from collections.abc import Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId


async def names_ever(conn: Connection, delegate_id: DelegateId) -> list[str]:
    """Give the names, telephone numbers and addresses by which this person was ever kept, the newest first."""
    rows = await conn.fetch(_EVER, delegate_id)
    return list(dict.fromkeys(str(row["said"]) for row in rows if row["said"]))


async def take_words(conn: Connection, delegate_id: DelegateId) -> None:
    """Delete or blank all that is kept of the delegate by their id, but the row itself."""
    for statement in _BY_ID:
        await conn.execute(statement, delegate_id)


async def take_words_of_units(conn: Connection, congress_id: CongressId, names: Sequence[str]) -> None:
    """Blank where one of `names` stands as words of a unit or of somebody else's visit: its head, whom to ring, what files said
    and nobody could take in.
    """
    for statement in _BY_NAME:
        await conn.execute(statement, congress_id, list(names))


async def mark_erased(conn: Connection, delegate_id: DelegateId, code: str, at: datetime) -> None:
    """Give the row its new code and the time; from then on it takes no words."""
    await conn.execute(_MARK, delegate_id, code, at)
    await conn.execute(_TO_SWEEP, delegate_id, at)


async def not_swept(conn: Connection) -> int:
    """Count those whose old words may still lie in Kafka and in the database's own files."""
    return int(await conn.fetchval(_NOT_SWEPT))


_NOT_SWEPT = """SELECT count(*) FROM erasures WHERE swept_at IS NULL"""
_EVER = """
SELECT said FROM (
    SELECT 0 AS place, now() AS at, unnest(ARRAY[full_name, phone, email]) AS said FROM delegates WHERE delegate_id = $1
    UNION ALL
    SELECT 1, acted_at, unnest(ARRAY[change ->> 'old', change ->> 'new'])
    FROM delegate_acts, jsonb_array_elements(changes) AS change
    WHERE delegate_id = $1 AND change ->> 'field' IN ('full_name', 'phone', 'email')
    UNION ALL
    SELECT 2, now(), before ->> 'full_name' FROM roster_import_changes WHERE delegate_id = $1
) AS ever ORDER BY place, at DESC
"""
_BY_ID = (
    """DELETE FROM outbox WHERE topic IN ('registration.delegates.v1', 'registration.codes.v1') AND key = $1::uuid::text""",
    """UPDATE credentials SET reason = '' WHERE delegate_id = $1""",
    """UPDATE printed_badges p SET form_of_address = '', full_name = '', position = '', portrait_digest = '', mark = ''
       FROM credentials c WHERE c.credential_id = p.credential_id AND c.delegate_id = $1""",
    """DELETE FROM pass_openings p USING credentials c WHERE c.credential_id = p.credential_id AND c.delegate_id = $1""",
    """DELETE FROM mails WHERE delegate_id = $1""",
    """DELETE FROM photo_act_changes WHERE delegate_id = $1""",
    """DELETE FROM roster_import_changes WHERE delegate_id = $1""",
    """DELETE FROM field_origins WHERE delegate_id = $1""",
    """DELETE FROM evidence WHERE delegate_id = $1""",
    """DELETE FROM answers WHERE delegate_id = $1""",
    """DELETE FROM visits WHERE delegate_id = $1""",
    """DELETE FROM session_seats WHERE delegate_id = $1""",
    """DELETE FROM contested_seats WHERE delegate_id = $1""",
    """UPDATE nominations SET reason = '' WHERE delegate_id = $1""",
    """UPDATE upper_delegates SET voted_name = NULL, voted_position = NULL, voted_unit = NULL WHERE delegate_id = $1""",
    """DELETE FROM delegate_acts WHERE delegate_id = $1 OR other_id = $1""",
    """DELETE FROM hall_document_readers WHERE delegate_id = $1""",
    """DELETE FROM sensitive_attributes WHERE delegate_id = $1""",
)
_BY_NAME = (
    """UPDATE visits SET contact_name = '', contact_phone = ''
       WHERE congress_id = $1 AND (contact_name = ANY($2) OR contact_phone = ANY($2))""",
    """UPDATE units SET head_name = '', head_phone = '', head_email = ''
       WHERE congress_id = $1 AND (head_name = ANY($2) OR head_phone = ANY($2) OR head_email = ANY($2))""",
    """UPDATE unit_acts SET changes = '[]'
       WHERE congress_id = $1 AND EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE strpos(changes::text, name) > 0)""",
    """UPDATE roster_imports i
       SET open_rows = coalesce((SELECT jsonb_agg(
           CASE WHEN lower(r ->> 'full_name') = ANY(SELECT lower(unnest($2::text[])))
                THEN r || '{"full_name": "", "said": ""}'
                WHEN EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE strpos(r ->> 'said', name) > 0)
                THEN r || '{"said": ""}' ELSE r END ORDER BY place)
           FROM jsonb_array_elements(open_rows) WITH ORDINALITY AS row (r, place)), '[]')
       WHERE congress_id = $1 AND EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE strpos(open_rows::text, name) > 0)""",
    """UPDATE roster_imports SET filename = ''
       WHERE congress_id = $1 AND EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE strpos(filename, name) > 0)""",
    """UPDATE photo_acts SET filename = ''
       WHERE congress_id = $1 AND EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE strpos(filename, name) > 0)""",
    """UPDATE roster_imports SET answers_before = '[]'
       WHERE congress_id = $1 AND EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE strpos(answers_before::text, name) > 0)""",
    """DELETE FROM roster_answers a USING unnest($2::text[]) AS name
       WHERE a.congress_id = $1 AND strpos(a.question_id || a.choice, name) > 0""",
)
_MARK = """
UPDATE delegates SET delegate_code = $2, erased_at = $3, promised = '{}' WHERE delegate_id = $1
"""
_TO_SWEEP = """
INSERT INTO erasures (delegate_id, congress_id, erased_at)
SELECT delegate_id, congress_id, $2 FROM delegates WHERE delegate_id = $1
"""
