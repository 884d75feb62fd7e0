"""Counts answers and leave by unit, and lists who has said nothing, for the caller, the caterer and the unit."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


@dataclass(frozen=True)
class UnitAnswers:
    """People of one unit who are on the list (`asked`): `absent` with leave, else `declined`, `confirmed` or `unanswered`, which
    add up to all; who came to a sitting is `confirmed`, whatever was said. `late` and `leaves_early` are counted in these too: who has leave to come late comes."""

    unit_code: str
    unit_name: str
    head_name: str
    head_phone: str
    asked: int
    confirmed: int
    declined: int
    unanswered: int
    absent: int
    late: int
    leaves_early: int

    @property
    def expected(self) -> int:
        """Give for how many to cook: everybody who has not said that they do not come."""
        return self.asked - self.declined - self.absent


@dataclass(frozen=True)
class Unanswered:
    """Somebody to be called; '' is not known."""

    unit_code: str
    delegate_code: str
    addressed: str
    position: str
    phone: str


async def count_answers(conn: Connection, congress_id: CongressId, only_unit: str | None) -> list[UnitAnswers]:
    """Give every unit that has somebody on the list, in the order of protocol."""
    return [UnitAnswers(**dict(row)) for row in await conn.fetch(_COUNT, congress_id, only_unit)]


async def unanswered_in(conn: Connection, congress_id: CongressId, only_unit: str | None) -> list[Unanswered]:
    """Give who has neither come nor answered nor leave of any kind, in the order of protocol and of their units' lists."""
    return [Unanswered(**dict(row)) for row in await conn.fetch(_UNANSWERED, congress_id, only_unit)]


_COUNT = """
SELECT u.unit_code, u.name AS unit_name, u.head_name, u.head_phone, count(*)::int AS asked,
       count(*) FILTER (WHERE door.delegate_id IS NOT NULL OR (r.leave IS DISTINCT FROM 'ABSENT'
           AND (r.answer = 'CONFIRMED' OR (r.answer IS NULL AND r.leave IS NOT NULL))))::int AS confirmed,
       count(*) FILTER (WHERE door.delegate_id IS NULL AND r.leave IS DISTINCT FROM 'ABSENT'
           AND r.answer = 'DECLINED')::int AS declined,
       count(*) FILTER (WHERE door.delegate_id IS NULL AND r.leave IS NULL AND r.answer IS NULL)::int AS unanswered,
       count(*) FILTER (WHERE door.delegate_id IS NULL AND r.leave = 'ABSENT')::int AS absent,
       count(*) FILTER (WHERE r.leave = 'LATE')::int AS late,
       count(*) FILTER (WHERE r.leave = 'LEAVES_EARLY')::int AS leaves_early
FROM delegates d
JOIN units u USING (congress_id, unit_code)
LEFT JOIN (SELECT * FROM standing_answers WHERE congress_id = $1) r USING (delegate_id)
LEFT JOIN (SELECT delegate_id FROM people_who_came WHERE congress_id = $1) door USING (delegate_id)
WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND d.erased_at IS NULL AND ($2::text IS NULL OR d.unit_code = $2)
GROUP BY u.unit_code, u.name, u.head_name, u.head_phone, u.place ORDER BY u.place, u.unit_code
"""
_UNANSWERED = """
SELECT d.unit_code, d.delegate_code, trim(d.form_of_address || ' ' || d.full_name) AS addressed, d.position, d.phone
FROM delegates d
JOIN units u USING (congress_id, unit_code)
LEFT JOIN (SELECT * FROM standing_answers WHERE congress_id = $1) r USING (delegate_id)
LEFT JOIN (SELECT delegate_id FROM people_who_came WHERE congress_id = $1) door USING (delegate_id)
WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND d.erased_at IS NULL AND ($2::text IS NULL OR d.unit_code = $2)
  AND r.answer IS NULL AND r.leave IS NULL AND door.delegate_id IS NULL
ORDER BY u.place, u.unit_code, d.list_place = 0, d.list_place, d.sort_key, d.delegate_code
"""
