"""Keeps what was answered about the files of a unit."""

from collections.abc import Collection, Mapping
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, ImportId


async def keep_answers(
    conn: Connection,
    congress_id: CongressId,
    import_id: ImportId,
    units: Collection[str],
    answers: Mapping[str, str],
    answered_at: datetime,
) -> None:
    """Keep question id -> choice for each of these units; a newer answer replaces the older, which stays with the import."""
    asked = (list(units), list(answers))
    await conn.execute(_KEEP_BEFORE, congress_id, import_id, *asked)
    await conn.execute(_KEEP, congress_id, *asked, list(answers.values()), answered_at)


async def put_back_answers(conn: Connection, congress_id: CongressId, import_id: ImportId) -> None:
    """Let hold again what was remembered before this import; what was answered since stays."""
    await conn.execute(_FORGET_NEW, congress_id, import_id)
    await conn.execute(_PUT_BACK, congress_id, import_id)


async def answers_for(
    conn: Connection, congress_id: CongressId, units: Collection[str], merged: Mapping[str, str]
) -> dict[str, str]:
    """Give what was answered for all of these units alike; `merged` gives the unit that a merged one is part of now."""
    former = [code for code, now in merged.items() if now in units]
    rows = await conn.fetch(_FOR_UNITS, congress_id, [*units, *former], [*units, *(merged[code] for code in former)])
    return {row["question_id"]: row["choice"] for row in rows}


async def last_answers(
    conn: Connection, congress_id: CongressId, units: Collection[str], merged: Mapping[str, str]
) -> dict[str, str]:
    """Give what was answered last for any of these units."""
    former = [code for code, now in merged.items() if now in units]
    rows = await conn.fetch(_LAST, congress_id, [*units, *former])
    return {row["question_id"]: row["choice"] for row in rows}


_KEEP_BEFORE = """
UPDATE roster_imports SET answers_before = coalesce((
    SELECT jsonb_agg(jsonb_build_object(
        'unit_code', unit_code, 'question_id', question_id, 'choice', choice, 'answered_at', answered_at))
    FROM unnest($3::text[]) AS unit (unit_code) CROSS JOIN unnest($4::text[]) AS asked (question_id)
    LEFT JOIN (SELECT * FROM roster_answers WHERE congress_id = $1) AS kept USING (unit_code, question_id)
), '[]')
WHERE import_id = $2
"""
_FORGET_NEW = """
DELETE FROM roster_answers AS kept USING roster_imports AS i
WHERE kept.congress_id = $1 AND i.import_id = $2 AND kept.answered_at = i.imported_at
"""
_PUT_BACK = """
INSERT INTO roster_answers (congress_id, unit_code, question_id, choice, answered_at)
SELECT $1, was.unit_code, was.question_id, was.choice, was.answered_at
FROM roster_imports AS i, jsonb_to_recordset(i.answers_before)
    AS was (unit_code text, question_id text, choice text, answered_at timestamptz)
WHERE i.import_id = $2 AND was.choice IS NOT NULL
ON CONFLICT (congress_id, unit_code, question_id) DO NOTHING
"""
_KEEP = """
INSERT INTO roster_answers (congress_id, unit_code, question_id, choice, answered_at)
SELECT $1, unit_code, question_id, choice, $5
FROM unnest($2::text[]) AS unit (unit_code), unnest($3::text[], $4::text[]) AS answer (question_id, choice)
ON CONFLICT (congress_id, unit_code, question_id) DO UPDATE
SET choice = excluded.choice, answered_at = excluded.answered_at
"""
_LAST = """
SELECT DISTINCT ON (question_id) question_id, choice
FROM roster_answers WHERE congress_id = $1 AND unit_code = ANY($2::text[]) ORDER BY question_id, answered_at DESC
"""
_FOR_UNITS = """
SELECT question_id, min(choice) AS choice
FROM roster_answers JOIN unnest($2::text[], $3::text[]) AS file (unit_code, now) USING (unit_code)
WHERE congress_id = $1
GROUP BY question_id
HAVING count(DISTINCT choice) = 1
   AND count(DISTINCT now) = (SELECT count(DISTINCT now) FROM unnest($3::text[]) AS now)
"""
