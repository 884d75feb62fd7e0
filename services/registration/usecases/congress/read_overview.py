"""Gives the congress in figures: against the cap, per unit, per category."""

from dataclasses import dataclass

from chassis.storage.database import Database
from services.registration.domain.congress import reference
from services.registration.domain.congress.composition import ratio_warning
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import openings
from services.registration.storage.congress import levels
from services.registration.storage.people import delegate_counts, roster_imports
from services.registration.storage.people.delegate_counts import UnitCount
from services.registration.storage.people.left_to_do import UnitLeft, count_left
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class CategoryOverview:
    """One category that somebody belongs to. `counts_as` EXEMPLAR or GUEST_OR_LEADER."""

    category: str
    name: str
    counts_as: str
    delegates: int


@dataclass(frozen=True)
class PaperCount:
    """Badges that hold and are not printed yet, and those whose paper no longer says what is true."""

    not_printed: int
    changed: int


@dataclass(frozen=True)
class SeatCount:
    """People on the list without a seat, and those of them who were to have one on which somebody else sits."""

    without: int
    contested: int


@dataclass(frozen=True)
class Overview:
    """Counts against the cap. `ratio_warning` is a sentence, None when the ratio holds or none is set.

    `by_unit` and `left_by_unit` are of the units that the reader may see, all else is of the whole congress; `gone` were delegates and are replaced or withdrawn; `opened` have looked at the pass of the badge that holds.
    """

    delegates: int
    cap: int
    by_unit: tuple[UnitCount, ...]
    left_by_unit: tuple[UnitLeft, ...]
    by_category: tuple[CategoryOverview, ...]
    ratio_warning: str | None
    credentialed: int
    gone: int
    papers: PaperCount
    with_photo: int
    seats: SeatCount
    opened: int
    open_rows: int
    """Rows of files that did not come in and of which something is left to do."""


async def read_overview(db: Database, congress_id: CongressId, *, only_unit: str | None) -> Overview:
    """Count the active delegates. `only_unit` leaves out the other units' lines. Raises NotFound."""
    async with db.snapshot() as conn:
        congress = await the_congress(conn, congress_id)
        level = await levels.level_of(conn, congress)
        units = await delegate_counts.count_by_unit(conn, congress_id)
        left = await count_left(conn, congress_id)
        counts = await delegate_counts.count_by_category(conn, congress_id)
        opened = await openings.count_opened(conn, congress_id)
        open_rows = await roster_imports.count_open_rows(conn, congress_id)
    kinds = reference.categories()
    exemplars = sum(one.delegates for one in counts if kinds[one.category].counts_as == "EXEMPLAR")
    total = sum(one.delegates for one in counts)
    return Overview(
        delegates=total,
        cap=congress.max_delegates,
        by_unit=tuple(one for one in units if only_unit in (None, one.unit_code)),
        left_by_unit=tuple(one for one in left if only_unit in (None, one.unit_code)),
        by_category=tuple(
            CategoryOverview(one.category, kinds[one.category].name, kinds[one.category].counts_as, one.delegates)
            for one in counts
        ),
        ratio_warning=ratio_warning(level, exemplars, total - exemplars),
        credentialed=total - sum(one.no_badge for one in left),
        gone=sum(one.gone for one in left),
        papers=PaperCount(sum(one.not_printed for one in left), sum(one.changed for one in left)),
        with_photo=total - sum(one.no_photo for one in left),
        seats=SeatCount(sum(one.no_seat for one in left), sum(one.double_seat for one in left)),
        opened=opened,
        open_rows=open_rows,
    )
