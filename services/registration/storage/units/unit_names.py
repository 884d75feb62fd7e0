"""Keeps what else units are called: names they had, and what was answered about words in files."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.files.meaning.questions import NEW
from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.units.acts import Answer, TakenName
from services.registration.domain.units.other_names import OtherNames, at_the_end


@dataclass(frozen=True)
class LearnedName:
    """A remembered answer: in files of `file_unit`, the words of the question mean `unit_code`."""

    file_unit: str
    question_id: str
    unit_code: str


@dataclass(frozen=True)
class FormerName:
    words: str
    written: str
    unit_code: str


async def other_names(conn: Connection, congress_id: CongressId) -> OtherNames:
    """Give what a reader of files has to know besides the units' own names."""
    merged = {row["unit_code"]: row["merged_into"] for row in await conn.fetch(_MERGED, congress_id)}
    codes = at_the_end(merged)
    former = await former_names(conn, congress_id)
    return OtherNames({one.words: codes.get(one.unit_code, one.unit_code) for one in former}, codes)


async def called(conn: Connection, congress_id: CongressId) -> dict[str, list[str]]:
    """Give by a unit's code what else it is called: names it had, and words of files that mean it."""
    codes = (await other_names(conn, congress_id)).codes
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for former in await former_names(conn, congress_id):
        found[codes.get(former.unit_code, former.unit_code)][former.written] = None
    for learned in await learned_names(conn, congress_id):
        kind, _, words = learned.question_id.partition(":")
        if kind == "unit" and words:
            found[codes.get(learned.unit_code, learned.unit_code)][words] = None
    return {code: list(names) for code, names in found.items()}


async def former_names(conn: Connection, congress_id: CongressId) -> list[FormerName]:
    return [FormerName(**dict(row)) for row in await conn.fetch(_FORMER, congress_id)]


async def learned_names(conn: Connection, congress_id: CongressId) -> list[LearnedName]:
    """Give the answers that name a unit, oldest units' files first."""
    return [LearnedName(**dict(row)) for row in await conn.fetch(_LEARNED, congress_id)]


async def keep_former_name(
    conn: Connection, congress_id: CongressId, words: str, written: str, unit_code: str, kept_at: datetime
) -> None:
    """Let a name that a unit had mean `unit_code`, whatever it meant before."""
    await conn.execute(_KEEP, congress_id, words, written, unit_code, kept_at)


async def forget_former_name(conn: Connection, congress_id: CongressId, words: str) -> None:
    await conn.execute(_FORGET, congress_id, words)


async def put_answers(
    conn: Connection, congress_id: CongressId, answers: Sequence[Answer], unit_code: str, answered_at: datetime
) -> None:
    """Let these words in these units' files mean `unit_code`."""
    await conn.execute(
        _PUT_ANSWERS,
        congress_id,
        [one.file_unit for one in answers],
        [one.question_id for one in answers],
        unit_code,
        answered_at,
    )


async def forget_answers(conn: Connection, congress_id: CongressId, answers: Sequence[Answer]) -> None:
    """Let these words be asked about again."""
    files, questions = [one.file_unit for one in answers], [one.question_id for one in answers]
    await conn.execute(_FORGET_ANSWERS, congress_id, files, questions)


async def forget_that_it_was_new(conn: Connection, congress_id: CongressId, matter: str) -> None:
    """Forget the answers that these words are a new unit: it is there by now, under another name."""
    await conn.execute(_FORGET_NEW, congress_id, [f"unit:{matter}", f"delegation:{matter}"], NEW)


async def let_mean(
    conn: Connection, congress_id: CongressId, name: TakenName, unit_code: str | None, at: datetime
) -> None:
    """Let another name mean this unit, as it was kept; None: nobody, so that files ask again."""
    if unit_code is None:
        await forget_answers(conn, congress_id, name.answers)
        if name.former:
            await forget_former_name(conn, congress_id, name.words)
        return
    await put_answers(conn, congress_id, name.answers, unit_code, at)
    if name.former:
        await keep_former_name(conn, congress_id, name.words, name.written, unit_code, at)


_FORGET_NEW = """
DELETE FROM roster_answers WHERE congress_id = $1 AND question_id = ANY($2::text[]) AND starts_with(choice, $3)
"""
_MERGED = """SELECT unit_code, merged_into FROM units WHERE congress_id = $1 AND merged_into IS NOT NULL"""
_FORMER = """SELECT words, written, unit_code FROM unit_names WHERE congress_id = $1 ORDER BY kept_at, words"""
_LEARNED = """
SELECT a.unit_code AS file_unit, a.question_id, a.choice AS unit_code
FROM roster_answers a JOIN units u ON u.congress_id = a.congress_id AND u.unit_code = a.choice
WHERE a.congress_id = $1 AND (a.question_id LIKE 'unit:%' OR a.question_id LIKE 'delegation:%')
ORDER BY a.answered_at, a.question_id, a.unit_code
"""
_KEEP = """
INSERT INTO unit_names (congress_id, words, written, unit_code, kept_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (congress_id, words) DO UPDATE SET written = excluded.written, unit_code = excluded.unit_code
"""
_FORGET = """DELETE FROM unit_names WHERE congress_id = $1 AND words = $2"""
_PUT_ANSWERS = """
INSERT INTO roster_answers (congress_id, unit_code, question_id, choice, answered_at)
SELECT $1, unit_code, question_id, $4, $5 FROM unnest($2::text[], $3::text[]) AS answer (unit_code, question_id)
ON CONFLICT (congress_id, unit_code, question_id) DO UPDATE SET choice = excluded.choice
"""
_FORGET_ANSWERS = """
DELETE FROM roster_answers USING unnest($2::text[], $3::text[]) AS gone (unit_code, question_id)
WHERE congress_id = $1 AND roster_answers.unit_code = gone.unit_code AND roster_answers.question_id = gone.question_id
"""
