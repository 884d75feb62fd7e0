"""When the MC calls a row up: before its decision is read, or after its last name was."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from services.honors.domain.ids import RowId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.line import called, posthumously
from services.honors.domain.roll.receiving.receiver import called_receiver
from services.honors.domain.rows.row import Reading, Row
from services.honors.domain.rows.sheet import places


class When(StrEnum):
    """BEFORE_READING: they stand on the stage while the decision is read; AFTER_READING: they go up now."""

    BEFORE_READING = "BEFORE_READING"
    AFTER_READING = "AFTER_READING"


@dataclass(frozen=True)
class RowCall:
    """Whom the MC calls up now, from left to right; `at_seat`: they stay where they sit and somebody goes to them."""

    row_id: RowId
    number: int
    name: str
    when: When
    at_seat: bool
    presenter: str
    items: str
    names: list[str]


def row_call(
    ordered: Sequence[Entry], on_air: Entry | None, ahead: Sequence[Entry], *, being_read: bool = False
) -> RowCall | None:
    """Give the call that is due; None where none is. `on_air` was taken last, `ahead` come next in the order of calling.

    Whoever is called after their row was left is invited alone: the others of it were invited then.
    `being_read`: a decision is on air, so whoever stands on the stage for it was called up.
    """
    coming = ahead[0] if ahead else None
    if coming and not being_read and coming.row and coming.row.reading is Reading.CALL_THEN_READ:
        standing = _standing(ordered, coming.row)
        if not any(one.is_public for one in standing):
            return _call(coming.row, When.BEFORE_READING, standing, standing)
        if on_air and _was_left(ordered, coming, on_air):
            return _call(coming.row, When.BEFORE_READING, standing, [coming])
    if on_air and on_air.row and on_air.row.reading is Reading.READ_THEN_CALL and not _goes_on(ordered, on_air, ahead):
        public = [one for one in _standing(ordered, on_air.row) if one.is_public]
        return _call(on_air.row, When.AFTER_READING, public, _not_yet_invited(ordered, public, on_air))
    return None


def _goes_on(ordered: Sequence[Entry], on_air: Entry, ahead: Sequence[Entry]) -> bool:
    """Tell whether more of the row on air is read before a name behind it; a late name of an earlier row only breaks in."""
    here = ordered.index(on_air)
    behind = {one.entry_id for one in ordered[here:]}
    nearest = next((one for one in ahead if _is_in(one, on_air.row) or one.entry_id in behind), None)
    return nearest is not None and _is_in(nearest, on_air.row)


def _was_left(ordered: Sequence[Entry], coming: Entry, on_air: Entry) -> bool:
    return not _is_in(on_air, coming.row) and ordered.index(on_air) > ordered.index(coming)


def _not_yet_invited(ordered: Sequence[Entry], public: Sequence[Entry], on_air: Entry) -> list[Entry]:
    """Give whom of the row nobody has invited: whoever was read since a name that stands behind the row."""
    last_of_row = max(ordered.index(one) for one in public)
    left = [one.sequence or 0 for one in ordered[last_of_row + 1 :] if one.is_announced]
    begins = max((sequence for sequence in left if sequence < (on_air.sequence or 0)), default=0)
    return [one for one in public if (one.sequence or 0) > begins]


def _is_in(entry: Entry, row: Row | None) -> bool:
    return entry.row is not None and row is not None and entry.row.row_id == row.row_id


def _standing(ordered: Sequence[Entry], row: Row) -> list[Entry]:
    return [one for one in ordered if _is_in(one, row)]


def _call(row: Row, when: When, standing: Sequence[Entry], invited: Sequence[Entry]) -> RowCall:
    """Call up `invited`, who stand with all of `standing`."""
    placed = zip(standing, places(row.gaps, standing), strict=True)
    going = [one for one, place in placed if place and one.is_ready and one in invited]
    return RowCall(
        row_id=row.row_id,
        number=row.number,
        name=row.name,
        when=when,
        at_seat=row.at_seat,
        presenter=row.presenter,
        items=row.items,
        names=[_said(one) for one in going],
    )


def _said(entry: Entry) -> str:
    name = f"{posthumously(entry)}{' '.join(part for part in called(entry)[:2] if part)}"
    receiver = called_receiver(entry)
    return f"{name} ({receiver[0].lower()}{receiver[1:]})" if receiver else name
