"""Keeps what was printed of badges, and tells whose paper is missing or overtaken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from chassis.storage.database import Connection
from services.registration.domain.badges.paper import Layout, PrintState
from services.registration.domain.ids import CongressId, CredentialId, DelegateId, PrintRunId
from services.registration.domain.people.delegate import Person


@dataclass(frozen=True)
class Paper:
    """The newest paper of a badge that holds; `edition` 0 and no `printed_at` before the first.

    `drawn` is the edition of its newest sheets, whether they are on paper or not.
    """

    print_state: PrintState
    edition: int = 0
    printed_at: datetime | None = None
    drawn: int = 0


@dataclass(frozen=True)
class PrintedBadge:
    """What stands on one badge of a run; `portrait_digest` tells its portrait from others, '' where there is none, `mark` its
    bearer from namesakes."""

    credential_id: CredentialId
    edition: int
    person: Person
    unit_name: str
    portrait_digest: str = ""
    mark: str = ""


@dataclass(frozen=True)
class KeptBadge:
    """One badge of a run that was printed, with what else is drawn on it."""

    delegate_id: DelegateId
    delegate_code: str
    version: int
    short_code: str
    printed: PrintedBadge


@dataclass(frozen=True)
class PrintRun:
    """One printing; `number` counts the congress's printings from 1. `on_paper_at` is when somebody said that its sheets are
    on paper, None until then: its badges do not count as printed."""

    run_id: PrintRunId
    number: int
    layout: Layout
    printed_at: datetime
    actor: str
    badges: int
    on_paper_at: datetime | None = None


@dataclass(frozen=True)
class UnitPapers:
    """How many badges of one unit hold, and how many of them are still to be printed."""

    unit_code: str
    name: str
    badges: int
    not_printed: int
    changed: int


async def printed_people(conn: Connection, congress_id: CongressId) -> set[DelegateId]:
    """Give those whose badge that holds is on paper."""
    return {DelegateId(row["delegate_id"]) for row in await conn.fetch(_PRINTED, congress_id)}


async def papers_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, Paper]:
    """Give the paper of everybody who holds a badge."""
    rows = await conn.fetch(_PAPERS, congress_id)
    return {DelegateId(row["delegate_id"]): _paper(*row.values()) for row in rows}


async def paper_of(conn: Connection, delegate_id: DelegateId) -> Paper | None:
    """Give one person's paper, None without a badge that holds."""
    row = await conn.fetchrow(_PAPER, delegate_id)
    return _paper(*row.values()) if row else None


def _paper(_: DelegateId, state: str, edition: int, printed_at: datetime | None, drawn: int) -> Paper:
    return Paper(PrintState(state), edition, printed_at, drawn)


async def count_by_unit(conn: Connection, congress_id: CongressId) -> list[UnitPapers]:
    """Give the units that have badges, in the units' order."""
    return [UnitPapers(**dict(row)) for row in await conn.fetch(_BY_UNIT, congress_id)]


async def insert_run(conn: Connection, congress_id: CongressId, run: PrintRun, badges: Sequence[PrintedBadge]) -> bool:
    """Store a printing; False, and nothing of its badges, when somebody printed one of them in the same moment."""
    await conn.execute(_INSERT_RUN, run.run_id, congress_id, run.number, run.layout, run.printed_at, run.actor)
    people = [one.person for one in badges]
    stored = await conn.execute(
        _INSERT_BADGES,
        *(run.run_id, congress_id),
        *([one.credential_id for one in badges], [one.edition for one in badges]),
        *([one.form_of_address for one in people], [one.full_name for one in people]),
        *([one.position for one in people], [one.unit_name for one in badges], [one.category for one in people]),
        *([one.portrait_digest for one in badges], [one.mark for one in badges]),
    )
    return int(stored.split()[-1]) == len(badges)


async def next_run_number(conn: Connection, congress_id: CongressId) -> int:
    """Give the number after the highest; the caller has locked the congress."""
    return int(await conn.fetchval(_NEXT_NUMBER, congress_id))


async def runs_of(conn: Connection, congress_id: CongressId, limit: int = 50) -> list[PrintRun]:
    """Give the newest printings first."""
    rows = await conn.fetch(_RUNS, congress_id, limit)
    return [PrintRun(**{**dict(row), "layout": Layout(row["layout"])}) for row in rows]


async def badges_of_run(conn: Connection, run_id: PrintRunId) -> list[KeptBadge]:
    """Give what stood on the badges of a printing, by unit and given name; of the person only what a badge shows."""
    return [_kept(dict(row)) for row in await conn.fetch(_KEPT, run_id)]


def _kept(row: dict[str, Any]) -> KeptBadge:
    shown = {name: row[name] for name in ("form_of_address", "full_name", "position", "category")}
    person = Person(**shown, unit_code=row["unit_code"], standing=row["standing"])
    printed = PrintedBadge(
        CredentialId(row["credential_id"]),
        row["edition"],
        person,
        row["unit_name"],
        row["portrait_digest"],
        row["mark"],
    )
    return KeptBadge(DelegateId(row["delegate_id"]), row["delegate_code"], row["version"], row["short_code"], printed)


async def note_on_paper(conn: Connection, congress_id: CongressId, run_id: PrintRunId, at: datetime) -> bool:
    """Keep that the sheets of a printing are on paper; False when there is none."""
    return bool(await conn.fetchval(_ON_PAPER, congress_id, run_id, at))


async def delete_run(conn: Connection, congress_id: CongressId, run_id: PrintRunId) -> bool:
    """Forget a printing, so that its badges stand as they did before; False when there is none."""
    return bool(await conn.fetchval(_DELETE_RUN, congress_id, run_id))


_PRINTED = """SELECT delegate_id FROM badge_papers WHERE congress_id = $1 AND edition > 0"""
_PAPERS = """SELECT delegate_id, print_state, edition, printed_at, drawn FROM badge_papers WHERE congress_id = $1"""
_PAPER = """SELECT delegate_id, print_state, edition, printed_at, drawn FROM badge_papers WHERE delegate_id = $1"""
_BY_UNIT = """
SELECT d.unit_code, u.name, count(*)::int AS badges,
       count(*) FILTER (WHERE p.print_state = 'NOT_PRINTED')::int AS not_printed,
       count(*) FILTER (WHERE p.print_state = 'CHANGED')::int AS changed
FROM badge_papers p JOIN delegates d USING (delegate_id)
JOIN units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
WHERE p.congress_id = $1 GROUP BY d.unit_code, u.name, u.place ORDER BY u.place, d.unit_code
"""
_INSERT_RUN = """
INSERT INTO badge_print_runs (run_id, congress_id, number, layout, printed_at, actor)
VALUES ($1, $2, $3, $4, $5, $6)
"""
_INSERT_BADGES = """
INSERT INTO printed_badges (
    run_id, congress_id, credential_id, edition, form_of_address, full_name, position, unit_name, category,
    portrait_digest, mark
)
SELECT $1, $2, badge.*
FROM unnest($3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])
    AS badge
ON CONFLICT DO NOTHING
"""
_NEXT_NUMBER = """SELECT coalesce(max(number), 0) + 1 FROM badge_print_runs WHERE congress_id = $1"""
_RUNS = """
SELECT r.run_id, r.number, r.layout, r.printed_at, r.actor, r.on_paper_at, count(b.run_id)::int AS badges
FROM badge_print_runs r LEFT JOIN printed_badges b USING (run_id)
WHERE r.congress_id = $1 GROUP BY r.run_id ORDER BY r.number DESC LIMIT $2
"""
_KEPT = """
SELECT p.credential_id, p.edition, p.form_of_address, p.full_name, p.position, p.unit_name, p.category,
       p.portrait_digest, p.mark, c.version, c.short_code, d.delegate_id, d.delegate_code, d.unit_code, d.standing
FROM printed_badges p JOIN credentials c USING (credential_id) JOIN delegates d USING (delegate_id)
JOIN units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
WHERE p.run_id = $1 ORDER BY u.place, u.unit_code, d.sort_key COLLATE "C", d.delegate_code
"""
_ON_PAPER = """
UPDATE badge_print_runs SET on_paper_at = coalesce(on_paper_at, $3) WHERE congress_id = $1 AND run_id = $2 RETURNING true
"""
_DELETE_RUN = """DELETE FROM badge_print_runs WHERE congress_id = $1 AND run_id = $2 RETURNING true"""
