"""Keeps with whom and how each person comes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.answers.register import Source, Value
from services.registration.domain.answers.visit import NOTHING_TOLD, Visit
from services.registration.domain.ids import CongressId, DelegateId, ImportId


@dataclass(frozen=True)
class KeptVisit:
    """What holds; `version` 0 and no `source` while nothing was ever told."""

    visit: Visit
    version: int
    source: Source | None = None
    said_at: datetime | None = None


@dataclass(frozen=True)
class Visitor:
    """A guest, or somebody else who told of a visit. `came`: to a sitting, whatever was said. `answer`: CONFIRMED, DECLINED or None; `leave`: LATE, LEAVES_EARLY, ABSENT or
    None; `reason`: what was said for the one that counts, '' where nothing was."""

    delegate_id: DelegateId
    delegate_code: str
    addressed: str
    position: str
    unit_name: str
    phone: str
    guest: bool
    answer: Value | None
    leave: Value | None
    reason: str
    came: bool
    visit: Visit

    @property
    def comes(self) -> bool:
        """Tell whether they came or may still come: nobody cooks for who said no or was let off, unless they stand there."""
        return self.came or (self.answer != "DECLINED" and self.leave != "ABSENT")


async def visit_of(conn: Connection, delegate_id: DelegateId) -> KeptVisit:
    """Give what was told of a person's visit; the caller has locked the person to write it."""
    row = await conn.fetchrow(_OF, delegate_id)
    if row is None:
        return KeptVisit(NOTHING_TOLD, 0)
    return KeptVisit(_visit(row), row["version"], Source(row["source"]), row["said_at"])


async def keep_visit(conn: Connection, congress_id: CongressId, delegate_id: DelegateId, told: KeptVisit) -> None:
    one = told.visit
    await conn.execute(
        _KEEP,
        *(delegate_id, congress_id, one.companions, one.drivers, one.cars, one.arrives_on, one.leaves_on),
        *(one.contact_name, one.contact_phone, told.version, told.source, told.said_at),
    )


async def visits_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, Visit]:
    """Give what was told of each visit of a congress."""
    rows = await conn.fetch(_OF_CONGRESS, congress_id)
    return {DelegateId(row["delegate_id"]): _visit(row) for row in rows}


async def keep_visits_of_file(
    conn: Connection,
    congress_id: CongressId,
    import_id: ImportId,
    told: Mapping[DelegateId, Visit],
    source: Source,
    now: datetime,
) -> None:
    """Keep what a file says of people of whom nothing was told."""
    for delegate_id, one in told.items():
        await keep_visit(conn, congress_id, delegate_id, KeptVisit(one, 1, source, now))
    await conn.execute(_OF_FILE, list(told), import_id)


async def take_back_visits(conn: Connection, import_id: ImportId, delegate_ids: Sequence[DelegateId]) -> None:
    """Delete what a file said of these people, where nobody told it otherwise since."""
    await conn.execute(_TAKE_BACK, import_id, list(delegate_ids))


async def visitors_in(conn: Connection, congress_id: CongressId, only_unit: str | None) -> list[Visitor]:
    """Give every guest and everybody else who told of a visit, also who does not come, in the order of protocol and of the lists."""
    return [_visitor(row) for row in await conn.fetch(_VISITORS, congress_id, only_unit)]


def _visit(row: Record) -> Visit:
    return Visit(**{name: row[name] for name in Visit.__dataclass_fields__})


def _visitor(row: Record) -> Visitor:
    answer, leave = (Value(row[name]) if row[name] else None for name in ("answer", "leave"))
    apart = ("delegate_id", "visit", "answer", "leave")
    plain = {name: row[name] for name in Visitor.__dataclass_fields__ if name not in apart}
    told = row["companions"] is not None
    visit = _visit(row) if told else NOTHING_TOLD
    return Visitor(DelegateId(row["delegate_id"]), visit=visit, answer=answer, leave=leave, **plain)


_OF_CONGRESS = """SELECT * FROM visits WHERE congress_id = $1"""
_OF_FILE = """UPDATE visits SET import_id = $2 WHERE delegate_id = ANY($1::uuid[])"""
_TAKE_BACK = """DELETE FROM visits WHERE import_id = $1 AND delegate_id = ANY($2::uuid[])"""
_OF = """SELECT * FROM visits WHERE delegate_id = $1"""
_KEEP = """
INSERT INTO visits (delegate_id, congress_id, companions, drivers, cars, arrives_on, leaves_on, contact_name, contact_phone,
    version, source, said_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (delegate_id) DO UPDATE SET companions = $3, drivers = $4, cars = $5, arrives_on = $6, leaves_on = $7,
    contact_name = $8, contact_phone = $9, version = $10, source = $11, said_at = $12, import_id = NULL
"""
_VISITORS = """
SELECT d.delegate_id, d.delegate_code, trim(d.form_of_address || ' ' || d.full_name) AS addressed, d.position,
       u.name AS unit_name, d.phone, d.standing = 'GUEST' AS guest, r.answer, r.leave,
       coalesce(CASE WHEN r.leave IS NOT NULL THEN r.leave_reason ELSE r.answer_reason END, '') AS reason,
       door.delegate_id IS NOT NULL AS came,
       v.companions, v.drivers, v.cars, v.arrives_on, v.leaves_on, v.contact_name, v.contact_phone
FROM delegates d
JOIN units u USING (congress_id, unit_code)
LEFT JOIN visits v USING (delegate_id)
LEFT JOIN (SELECT * FROM standing_answers WHERE congress_id = $1) r USING (delegate_id)
LEFT JOIN (SELECT delegate_id FROM people_who_came WHERE congress_id = $1) door USING (delegate_id)
WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND d.erased_at IS NULL AND ($2::text IS NULL OR d.unit_code = $2)
  AND (d.standing = 'GUEST' OR v.delegate_id IS NOT NULL)
ORDER BY u.place, u.unit_code, d.list_place = 0, d.list_place, d.sort_key, d.delegate_code
"""
