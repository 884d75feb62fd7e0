"""Reads what the badge workbench shows: what is to be printed, what was, and the badges outside the cap."""

from dataclasses import dataclass

from chassis.storage.database import Database
from services.registration.domain.congress.reference import OutsideBadgeKind, outside_badges
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import outside, papers
from services.registration.storage.badges.outside import OutsideBadge
from services.registration.storage.badges.papers import PrintRun, UnitPapers
from services.registration.storage.people import delegate_counts
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.paper.marks import marks_now


@dataclass(frozen=True)
class Workbench:
    """`lacking` active delegates have no badge at all; units without a badge are left out; printings newest first.

    `namesakes` share their whole name with somebody else on the list.
    """

    badges: int
    lacking: int
    not_printed: int
    changed: int
    units: list[UnitPapers]
    runs: list[PrintRun]
    outside: list[OutsideBadge]
    outside_kinds: tuple[OutsideBadgeKind, ...]
    namesakes: int


async def read_workbench(db: Database, congress_id: CongressId) -> Workbench:
    """Raises NotFound."""
    async with db.snapshot() as conn:
        await the_congress(conn, congress_id)
        units = await papers.count_by_unit(conn, congress_id)
        badges = sum(one.badges for one in units)
        return Workbench(
            badges=badges,
            namesakes=len(await marks_now(conn, congress_id)),
            lacking=await delegate_counts.count_active(conn, congress_id) - badges,
            not_printed=sum(one.not_printed for one in units),
            changed=sum(one.changed for one in units),
            units=units,
            runs=await papers.runs_of(conn, congress_id),
            outside=await outside.outside_badges_of(conn, congress_id),
            outside_kinds=outside_badges(),
        )
