"""Forgets what the plumbing keeps of somebody: answers kept for a second sending, and events that could not be applied."""

from collections.abc import Sequence

from chassis.storage.database import Connection

SHORTEST = 6
"""Letters of a text that is looked for: a shorter one stands in the words of many others."""


async def forget(conn: Connection, marks: Sequence[str]) -> int:
    """Delete the kept answers in which one of `marks` stands and the dead letters about the person; give how many there were.

    `marks` are texts that tell the person (an id, a name, a telephone number); those under six letters are left out. An
    answer that names a namesake goes as well: it is only there for a sending that was repeated at once. A dead letter
    under the key of somebody else stays: it is still to be applied, and a namesake's name in it is their own.
    """
    told = [mark for mark in marks if len(mark) >= SHORTEST]
    gone = await conn.fetchval(_ANSWERS, told) + await conn.fetchval(_LETTERS, told)
    return int(gone)


_ANSWERS = """
WITH gone AS (
    DELETE FROM idempotency_keys k USING unnest($1::text[]) AS mark
    WHERE strpos(k.answer::text, mark) > 0 OR strpos(k.scope, mark) > 0 RETURNING 1)
SELECT count(*) FROM gone
"""
# A payload is UTF-8 where it has words; bytes are looked through as such, so that a portrait is no hindrance.
_LETTERS = """
WITH gone AS (
    DELETE FROM dead_letters d USING unnest($1::text[]) AS mark
    WHERE position(convert_to(mark, 'UTF8') IN coalesce(d.key, '')) > 0
       OR coalesce(d.key, '') = '' AND (position(convert_to(mark, 'UTF8') IN coalesce(d.payload, '')) > 0
           OR strpos(d.problem || d.traceback || d.headers::text, mark) > 0) RETURNING 1)
SELECT count(*) FROM gone
"""
