"""Reads what people pinned to the cells of a sheet: old notes and the texts that Excel keeps of newer comments."""

import re

from chassis.files.formats.grid import Grid, GridRow
from chassis.files.formats.package import Package
from chassis.files.formats.xlsx.parts import relations_of
from chassis.files.formats.xml_stream import walk
from chassis.files.found import Remark
from chassis.files.limits import NotReadable
from chassis.files.plain_text import clean

OURS = "Đại Hội"
"""The author of what we pin ourselves, in our template and in a file that we gave back marked."""
_MOST, _LONGEST = 2_000, 500
_THREADED = re.compile(r"^\[Threaded comment\].*?Comment:\s*", re.DOTALL)


def pin_comments(package: Package, part: str, grid: Grid) -> None:
    """Put each comment as a remark beside the cell it is pinned to; one of an empty row makes that row."""
    names = [name for kind, name in relations_of(package, part).values() if kind == "comments" and name in package]
    rows = {row.number: row for row in grid.rows}
    for name in names:
        for reference, text in _comments(package, name):
            letters = reference.rstrip("0123456789")
            number, column = int(reference[len(letters) :] or 0), _column(letters)
            row = rows.get(number)
            if row is None:
                row = rows[number] = GridRow(number)
                grid.rows.append(row)
            row.remarks.append(Remark(column, "comment", text))


def _comments(package: Package, name: str) -> list[tuple[str, str]]:
    """Give the cell and the text of each comment that is not ours."""
    authors: list[str] = []
    found: list[tuple[str, str]] = []
    pieces: list[str] = []
    inside: list[str] = []
    cell: dict[str, str] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        inside.append(name)
        if name == "comment":
            cell.clear()
            cell.update(attributes)
        if name in ("comment", "author"):
            pieces.clear()

    def end(name: str) -> None:
        inside.pop()
        if name == "author":
            authors.append("".join(pieces).strip())
        elif name == "comment" and len(found) < _MOST:
            by = cell.get("authorId", "")
            is_ours = by.isdigit() and int(by) < len(authors) and authors[int(by)] == OURS
            text = " ".join(clean(_THREADED.sub("", "".join(pieces))).split())[:_LONGEST]
            if text and not is_ours and re.fullmatch(r"[A-Z]{1,3}[1-9]\d{0,6}", cell.get("ref", "")):
                found.append((cell["ref"], text))

    def text(piece: str) -> None:
        if inside and inside[-1] in ("t", "author") and "rPh" not in inside:
            pieces.append(piece)

    try:
        with package.open(name) as part:
            walk(part, start, end, text)
    except NotReadable:
        return found  # what is pinned to cells never decides whether a list is read
    return found


def _column(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1
