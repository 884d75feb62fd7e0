"""When the MC calls a row up: before its decision is read, or after its last name was."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from services.honors.domain.ids import RowId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.line import called
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.roll.receiver import called_receiver
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
    ordered: Sequence[Entry], on_air: Entry | None, coming: Entry | None, *, being_read: bool = False
) -> RowCall | None:
    """Give the call that is due; None where none is. `on_air` was taken last, `coming` is next.

    `being_read`: a decision is on air, so whoever stands on the stage for it was called up.
    """
    if coming and not being_read and coming.row and coming.row.reading is Reading.CALL_THEN_READ:
        standing = _standing(ordered, coming.row)
        if not any(one.is_public for one in standing):
            return _call(coming.row, When.BEFORE_READING, standing)
    if on_air and on_air.row and on_air.row.reading is Reading.READ_THEN_CALL:
        standing = _standing(ordered, on_air.row)
        if not any(obstacle(one) is None for one in standing):
            return _call(on_air.row, When.AFTER_READING, [one for one in standing if one.is_public])
    return None


def _standing(ordered: Sequence[Entry], row: Row) -> list[Entry]:
    return [one for one in ordered if one.row and one.row.row_id == row.row_id]


def _call(row: Row, when: When, standing: Sequence[Entry]) -> RowCall:
    going = [one for one, place in zip(standing, places(row.gaps, standing), strict=True) if place and one.is_ready]
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
    name = " ".join(part for part in called(entry)[:2] if part)
    receiver = called_receiver(entry)
    return f"{name} ({receiver[0].lower()}{receiver[1:]})" if receiver else name
