"""Counts what is left to do, unit by unit: each figure is that of the list's view of the same name."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


@dataclass(frozen=True)
class UnitLeft:
    """How many people of a unit each view of the list holds; `missing` facts are counted beside."""

    unit_code: str
    no_badge: int
    not_printed: int
    changed: int
    no_photo: int
    no_seat: int
    double_seat: int
    same_name: int
    gone: int
    rejected: int
    proposed: int
    unanswered: int
    declined: int
    on_leave: int
    asks_leave: int
    erased: int


async def count_left(conn: Connection, congress_id: CongressId) -> list[UnitLeft]:
    """Give it of every unit that has or had somebody."""
    return [UnitLeft(**dict(row)) for row in await conn.fetch(_LEFT, congress_id)]


_LEFT = """
SELECT d.unit_code,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND d.erased_at IS NULL AND c.delegate_id IS NULL)::int AS no_badge,
       count(*) FILTER (WHERE p.print_state = 'NOT_PRINTED')::int AS not_printed,
       count(*) FILTER (WHERE p.print_state = 'CHANGED')::int AS changed,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND d.erased_at IS NULL AND f.delegate_id IS NULL)::int AS no_photo,
       count(w.delegate_id)::int AS no_seat,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND d.seat = '' AND s.delegate_id IS NOT NULL)::int AS double_seat,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND d.erased_at IS NULL AND n.shared IS NOT NULL)::int AS same_name,
       count(*) FILTER (WHERE d.status IN ('REPLACED', 'WITHDRAWN'))::int AS gone,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND d.erased_at IS NULL AND j.delegate_id IS NOT NULL)::int AS rejected,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND a.delegate_id IS NOT NULL)::int AS proposed,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND d.erased_at IS NULL AND r.answer IS NULL
           AND r.leave IS NULL)::int AS unanswered,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND r.answer = 'DECLINED')::int AS declined,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND r.leave IS NOT NULL)::int AS on_leave,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND r.answer = 'DECLINED' AND r.answer_reason <> '' AND r.leave IS NULL)::int AS asks_leave,
       count(*) FILTER (WHERE d.erased_at IS NOT NULL)::int AS erased
FROM delegates d
LEFT JOIN (SELECT delegate_id FROM credentials WHERE congress_id = $1 AND state = 'ISSUED') c USING (delegate_id)
LEFT JOIN (SELECT delegate_id, print_state FROM badge_papers WHERE congress_id = $1) p USING (delegate_id)
LEFT JOIN (SELECT delegate_id FROM photos WHERE congress_id = $1) f USING (delegate_id)
LEFT JOIN (SELECT delegate_id FROM people_without_seat WHERE congress_id = $1) w USING (delegate_id)
LEFT JOIN (SELECT DISTINCT delegate_id FROM contested_seats WHERE congress_id = $1) s USING (delegate_id)
LEFT JOIN (SELECT delegate_id FROM nominations WHERE congress_id = $1 AND state = 'REJECTED') j USING (delegate_id)
LEFT JOIN (
    SELECT DISTINCT delegate_id FROM delegate_acts WHERE congress_id = $1 AND kind = 'PROPOSED' AND undone_at IS NULL
) a USING (delegate_id)
LEFT JOIN (SELECT delegate_id, answer, answer_reason, leave FROM standing_answers WHERE congress_id = $1) r USING (delegate_id)
LEFT JOIN (
    SELECT sort_key AS shared FROM delegates WHERE congress_id = $1 AND status = 'ACTIVE' AND erased_at IS NULL
    GROUP BY sort_key HAVING count(*) > 1
) n ON n.shared = d.sort_key
WHERE d.congress_id = $1 GROUP BY d.unit_code ORDER BY d.unit_code
"""
