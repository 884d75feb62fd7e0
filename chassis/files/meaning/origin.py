"""Says in a file that goes out whose it is, so that it is known again when it comes in somewhere else."""

import re

from chassis.files.found import FoundBook

_LINE = re.compile(r"Xuất từ: (\S{1,60})")


def origin_line(code: str) -> str:
    """Give the line that stands above the table of a file that goes out from what has this code."""
    return f"Xuất từ: {code}"


def origin_of(book: FoundBook) -> str:
    """Give the code that such a line names, '' for a file that somebody else made."""
    lines = (_LINE.fullmatch(text) for sheet in book.sheets for text in sheet.title)
    return next((line[1] for line in lines if line), "")
