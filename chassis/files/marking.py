"""Gives a file back with what is wrong in it: cells coloured, a comment at each, so that its sender mends it where it stands."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from chassis.errors import Malformed, TooLarge
from chassis.files import marking_child
from chassis.files.confining.confined import run
from chassis.files.limits import Limits
from chassis.files.meaning.marks import CellMark

MOST_MARKS = 5_000
_MEMORY = 1_000_000_000  # openpyxl holds the whole book


@dataclass(frozen=True)
class Mark:
    """What is said at one cell. `row` is the number Excel shows, `column` the place of a found column (0 is A)."""

    sheet: str
    row: int
    column: int
    text: str
    kind: Literal["error", "note"] = "error"


async def mark(data: bytes, marks: Sequence[Mark], *, limits: Limits | None = None, filename: str = "") -> bytes:
    """Give the XLSX of `data` with `marks` in it; what is no XLSX comes back as one, with the same sheets and rows.

    Formulas come as their results. Only the first 5,000 marks are drawn. Runs in a child process with limits; raises Malformed
    and TooLarge as `read_book` does.
    """
    limits = limits or Limits(memory_bytes=_MEMORY)
    made = await run(marking_child.__name__, limits, filename, [asdict(each) for each in marks[:MOST_MARKS]], data)
    if made is None:
        raise TooLarge("Tệp quá lớn để đánh dấu. Xin xem danh sách lỗi trên trang.")
    if made.startswith(marking_child.REFUSED):
        raise Malformed(made.removeprefix(marking_child.REFUSED).decode())
    return made


async def mark_cells(data: bytes, cells: Sequence[CellMark], *, filename: str = "") -> bytes:
    """Give the file with what is said at its cells. Raises as `mark` does."""
    marks = [
        Mark(one.place.sheet, one.place.row, one.column, one.text, "error" if one.is_error else "note") for one in cells
    ]
    return await mark(data, marks, filename=filename)
