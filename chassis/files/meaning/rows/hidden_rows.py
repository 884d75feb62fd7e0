"""Asks once for the file whether rows that its sender does not see, or has struck through, come in."""

from collections.abc import Container, Sequence
from dataclasses import replace

from chassis.files.found import FoundBook, FoundRow
from chassis.files.meaning.columns import LEAVE, TAKE
from chassis.files.meaning.questions import Asking, Place


def hidden_places(book: FoundBook) -> set[Place]:
    """Give where the hidden rows of a file stand."""
    return {Place(sheet.name, row.number) for sheet in book.sheets for row in sheet.rows if row.hidden}


def ask_about_hidden(places: Sequence[Place], names: Sequence[str], asking: Asking) -> tuple[str, str | None]:
    """Ask about hidden rows that hold somebody; until it is answered they wait. Give the question's id and the choice."""
    shown = ", ".join(names[:10]) + (" …" if len(names) > 10 else "")
    return asking.ask(
        "hidden_rows",
        "",
        f"{len(names)} dòng đang ẩn ({shown}): nhập hay bỏ?",
        [(TAKE, "Nhập cả các dòng ẩn"), (LEAVE, "Bỏ các dòng ẩn")],
        default=None,
        at=places,
        people=names,
    )


def struck_cells(row: FoundRow) -> set[int]:
    """Give the places of the cells that a line goes through, where it does not go through the row."""
    return {remark.column for remark in row.remarks if remark.kind == "struck_cell"}


def without_struck(row: FoundRow, names: Container[int]) -> FoundRow:
    """Give the row without what a line goes through, but for the cells at `names`: whether those are meant is asked."""
    gone = struck_cells(row)
    if not gone:
        return row
    cells = tuple("" if place in gone and place not in names else text for place, text in enumerate(row.cells))
    return replace(row, cells=cells)


def is_struck(row: FoundRow, names: Container[int]) -> bool:
    """Tell whether a line goes through a row, or through one of its cells at `names`, and the row is not hidden."""
    return not row.hidden and (row.struck or any(place in names for place in struck_cells(row)))


def ask_about_struck(places: Sequence[Place], names: Sequence[str], asking: Asking) -> tuple[str, str | None]:
    """Ask about struck-through rows that hold somebody, as about hidden ones."""
    shown = ", ".join(names[:10]) + (" …" if len(names) > 10 else "")
    return asking.ask(
        "struck_rows",
        "",
        f"{len(names)} dòng bị gạch ngang ({shown}): nhập hay bỏ?",
        [(LEAVE, "Bỏ các dòng bị gạch"), (TAKE, "Vẫn nhập")],
        default=None,
        at=places,
        people=names,
    )
