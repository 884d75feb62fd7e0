"""Keeps what was answered about the words and columns of a congress's honour rolls."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, ImportId


async def keep_answers(
    conn: Connection, congress_id: CongressId, answers: Mapping[str, str], answered_at: datetime
) -> None:
    """Keep question id -> choice; a newer answer replaces the older."""
    await conn.execute(_KEEP, congress_id, list(answers), list(answers.values()), answered_at)


async def answers_for(conn: Connection, congress_id: CongressId) -> dict[str, str]:
    return {row["question_id"]: row["choice"] for row in await conn.fetch(_OF_CONGRESS, congress_id)}


async def keep_answers_before(conn: Connection, import_id: ImportId, before: Mapping[str, str | None]) -> None:
    """Keep with an import what had been answered to its questions, None for nothing."""
    await conn.execute(_KEEP_BEFORE, import_id, dict(before))


async def put_back_answers(conn: Connection, congress_id: CongressId, import_id: ImportId) -> None:
    """Let hold again what was remembered before this import; what was answered since stays."""
    await conn.execute(_FORGET_NEW, congress_id, import_id)
    await conn.execute(_PUT_BACK, congress_id, import_id)


async def forget_answers(conn: Connection, congress_id: CongressId, question_ids: Sequence[str]) -> None:
    """Forget answers: what they were about is gone."""
    await conn.execute(_FORGET, congress_id, list(question_ids))


_KEEP = """
INSERT INTO roll_answers (congress_id, question_id, choice, answered_at)
SELECT $1, question_id, choice, $4 FROM unnest($2::text[], $3::text[]) AS answer (question_id, choice)
ON CONFLICT (congress_id, question_id) DO UPDATE SET choice = excluded.choice, answered_at = excluded.answered_at
"""

_OF_CONGRESS = """
SELECT question_id, choice FROM roll_answers WHERE congress_id = $1
"""

_KEEP_BEFORE = """
UPDATE roll_imports SET answers_before = $2 WHERE import_id = $1
"""

_FORGET_NEW = """
DELETE FROM roll_answers AS kept USING roll_imports AS i
WHERE kept.congress_id = $1 AND i.import_id = $2 AND kept.answered_at = i.imported_at
"""

_PUT_BACK = """
INSERT INTO roll_answers (congress_id, question_id, choice, answered_at)
SELECT $1, was.key, was.value, i.imported_at
FROM roll_imports AS i, jsonb_each_text(i.answers_before) AS was
WHERE i.import_id = $2 AND was.value IS NOT NULL
ON CONFLICT (congress_id, question_id) DO NOTHING
"""

_FORGET = """
DELETE FROM roll_answers WHERE congress_id = $1 AND question_id = ANY($2::text[])
"""
