"""Keeps what was answered about the files of a unit."""

from collections.abc import Collection, Mapping
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


async def keep_answers(
    conn: Connection, congress_id: CongressId, units: Collection[str], answers: Mapping[str, str], answered_at: datetime
) -> None:
    """Keep question id -> choice for each of these units; a newer answer replaces the older."""
    await conn.execute(_KEEP, congress_id, list(units), list(answers), list(answers.values()), answered_at)


async def answers_for(
    conn: Connection, congress_id: CongressId, units: Collection[str], merged: Mapping[str, str]
) -> dict[str, str]:
    """Give what was answered for all of these units alike; `merged` gives the unit that a merged one is part of now."""
    former = [code for code, now in merged.items() if now in units]
    rows = await conn.fetch(_FOR_UNITS, congress_id, [*units, *former], [*units, *(merged[code] for code in former)])
    return {row["question_id"]: row["choice"] for row in rows}


_KEEP = """
INSERT INTO roster_answers (congress_id, unit_code, question_id, choice, answered_at)
SELECT $1, unit_code, question_id, choice, $5
FROM unnest($2::text[]) AS unit (unit_code), unnest($3::text[], $4::text[]) AS answer (question_id, choice)
ON CONFLICT (congress_id, unit_code, question_id) DO UPDATE
SET choice = excluded.choice, answered_at = excluded.answered_at
"""
_FOR_UNITS = """
SELECT question_id, min(choice) AS choice
FROM roster_answers JOIN unnest($2::text[], $3::text[]) AS file (unit_code, now) USING (unit_code)
WHERE congress_id = $1
GROUP BY question_id
HAVING count(DISTINCT choice) = 1
   AND count(DISTINCT now) = (SELECT count(DISTINCT now) FROM unnest($3::text[]) AS now)
"""
