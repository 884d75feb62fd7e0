"""Asks once for the file whether rows that its sender does not see, or has struck through, come in."""

from collections.abc import Sequence

from chassis.files.found import FoundBook
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


def struck_places(book: FoundBook) -> set[Place]:
    """Give where the rows stand that a line goes through, and that are not hidden."""
    return {
        Place(sheet.name, row.number) for sheet in book.sheets for row in sheet.rows if row.struck and not row.hidden
    }


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
