"""Gives the congress in figures: against the cap, per unit, per category."""

from dataclasses import dataclass

from chassis.errors import NotFound
from chassis.storage.database import Database
from services.registration.domain.congress import reference
from services.registration.domain.congress.composition import ratio_warning
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import openings
from services.registration.storage.congress import congresses, levels
from services.registration.storage.people import delegate_counts
from services.registration.storage.people.delegate_counts import PaperCount, UnitCount
from services.registration.storage.seating import seats
from services.registration.storage.seating.seats import SeatCount


@dataclass(frozen=True)
class CategoryOverview:
    """One category that somebody belongs to. `counts_as` EXEMPLAR or GUEST_OR_LEADER."""

    category: str
    name: str
    counts_as: str
    delegates: int


@dataclass(frozen=True)
class Overview:
    """Counts against the cap. `ratio_warning` is a sentence, None when the ratio holds or none is set.

    `gone` were delegates and are replaced or withdrawn; `opened` have looked at the pass of the badge that holds.
    """

    delegates: int
    cap: int
    by_unit: tuple[UnitCount, ...]
    by_category: tuple[CategoryOverview, ...]
    ratio_warning: str | None
    credentialed: int
    gone: int
    papers: PaperCount
    with_photo: int
    seats: SeatCount
    opened: int


async def read_overview(db: Database, congress_id: CongressId, *, only_unit: str | None) -> Overview:
    """Count the active delegates. `only_unit` leaves out the other units' lines. Raises NotFound."""
    async with db.connection() as conn:
        congress = await congresses.find_congress(conn, congress_id)
        if congress is None:
            raise NotFound("Không có đại hội này.")
        level = await levels.level_of(conn, congress)
        units = await delegate_counts.count_by_unit(conn, congress_id)
        counts = await delegate_counts.count_by_category(conn, congress_id)
        credentialed = await delegate_counts.count_credentialed(conn, congress_id)
        seated = await seats.count_seats(conn, congress_id)
        papers = await delegate_counts.count_papers(conn, congress_id)
        gone = await delegate_counts.count_gone(conn, congress_id)
        with_photo = await delegate_counts.count_photos(conn, congress_id)
        opened = await openings.count_opened(conn, congress_id)
    kinds = reference.categories()
    exemplars = sum(one.delegates for one in counts if kinds[one.category].counts_as == "EXEMPLAR")
    total = sum(one.delegates for one in counts)
    return Overview(
        delegates=total,
        cap=congress.max_delegates,
        by_unit=tuple(one for one in units if only_unit in (None, one.unit_code)),
        by_category=tuple(
            CategoryOverview(one.category, kinds[one.category].name, kinds[one.category].counts_as, one.delegates)
            for one in counts
        ),
        ratio_warning=ratio_warning(level, exemplars, total - exemplars),
        credentialed=credentialed,
        gone=gone,
        papers=papers,
        with_photo=with_photo,
        seats=seated,
        opened=opened,
    )
