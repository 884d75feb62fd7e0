"""Counts who stands in which place."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.places import Cell


@dataclass(frozen=True)
class CellFigures:
    """People of one unit and category. `nominated` are on the unit's own list and not handed in, `submitted` wait for the
    reviewers, `approved` are delegates; alternates stand in none of these. `present` came to a session that was no rehearsal.
    """

    nominated: int
    submitted: int
    approved: int
    rejected: int
    alternates: int
    replaced: int
    withdrawn: int
    present: int

    @property
    def filled(self) -> int:
        """Places that are taken: nobody else can stand in them."""
        return self.submitted + self.approved


NOBODY = CellFigures(*[0] * 8)


async def figures_of(conn: Connection, congress_id: CongressId) -> dict[Cell, CellFigures]:
    """Give the counts of each cell in which somebody stands or stood."""
    return {
        Cell(row["unit_code"], row["category"]): CellFigures(
            **{name: row[name] for name in CellFigures.__dataclass_fields__}
        )
        for row in await conn.fetch(_FIGURES, congress_id)
    }


_FIGURES = """
SELECT d.unit_code, d.category,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.alternate IS NULL AND n.state IN ('DRAFT', 'RETURNED'))::int
           AS nominated,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.alternate IS NULL AND n.state = 'SUBMITTED')::int AS submitted,
       count(*) FILTER (WHERE d.status = 'ACTIVE')::int AS approved,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.state = 'REJECTED')::int AS rejected,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.alternate IS NOT NULL AND n.state <> 'REJECTED')::int
           AS alternates,
       count(*) FILTER (WHERE d.status = 'REPLACED')::int AS replaced,
       count(*) FILTER (WHERE d.status = 'WITHDRAWN')::int AS withdrawn,
       count(*) FILTER (WHERE d.status = 'ACTIVE' AND p.delegate_id IS NOT NULL)::int AS present
FROM delegates d
LEFT JOIN nominations n USING (delegate_id)
LEFT JOIN (
    SELECT DISTINCT a.delegate_id FROM attendance a LEFT JOIN congress_sessions s USING (session_id)
    WHERE a.congress_id = $1 AND a.present AND s.rehearsal IS NOT TRUE
) p USING (delegate_id)
WHERE d.congress_id = $1 GROUP BY d.unit_code, d.category
"""
