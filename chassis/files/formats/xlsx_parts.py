"""The parts of an XLSX beside its sheets: what belongs where, texts that cells share, number formats.

Names of parts are never guessed while relations tell them; looks (fonts, fills, borders) are not read at all.
"""

import posixpath
from dataclasses import dataclass, field

from chassis.files.formats.cell_text import Cell, typed
from chassis.files.formats.numbers import BUILT_IN, GENERAL
from chassis.files.formats.package import Package, resolve
from chassis.files.formats.xml_stream import local_attribute, walk
from chassis.files.limits import NotReadable, broken


@dataclass(frozen=True)
class SheetPart:
    name: str
    part: str
    hidden: bool


@dataclass
class Workbook:
    """`formats` are number formats by the style index of a cell, `shared` the texts that cells point to."""

    sheets: list[SheetPart] = field(default_factory=list)
    days_on: int = 0
    shared: list[Cell] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)

    def format(self, style: str | None) -> str:
        """Give the number format of a cell's style; one that does not exist is General."""
        if not style:
            return GENERAL
        index = int(style) if style.isascii() and style.isdigit() else len(self.formats)
        return self.formats[index] if index < len(self.formats) else GENERAL


def read_workbook(package: Package) -> Workbook:
    """Read everything but the sheets. Raises NotReadable."""
    main = next(
        (part for kind, part in _relations(package, "").values() if kind == "officedocument"), "xl/workbook.xml"
    )
    if main not in package:
        raise broken()
    relations = _relations(package, main)
    book = Workbook()

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            kind, part = relations.get(local_attribute(attributes, "id"), ("", ""))
            hidden = attributes.get("state", "visible") in ("hidden", "veryHidden")
            if kind == "worksheet" and part in package:
                book.sheets.append(SheetPart(attributes.get("name", ""), part, hidden))
        elif name == "workbookPr" and attributes.get("date1904") in ("1", "true"):
            book.days_on = 1462

    with package.open(main) as part:
        walk(part, start)
    for kind, name in relations.values():
        if kind == "sharedstrings" and name in package and not book.shared:
            _read_shared(package, name, book.shared)
        elif kind == "styles" and name in package and not book.formats:
            _read_formats(package, name, book.formats)
    return book


def _relations(package: Package, owner: str) -> dict[str, tuple[str, str]]:
    """Give what `owner` points to: id -> (kind in small letters, part). What lies outside the file is left out."""
    folder, name = posixpath.split(owner)
    part = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, tuple[str, str]] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode", "").lower() != "external":
            kind = attributes.get("Type", "").rpartition("/")[2].lower()
            found[attributes.get("Id", "")] = (kind, resolve(folder, attributes.get("Target", "")))

    if part in package:
        with package.open(part) as stream:
            walk(stream, start)
    return found


def _read_shared(package: Package, name: str, shared: list[Cell]) -> None:
    pieces: list[str] = []
    inside: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        inside.append(name)

    def end(name: str) -> None:
        inside.pop()
        if name == "si":
            shared.append(typed("".join(pieces)))
            pieces.clear()

    def text(piece: str) -> None:
        if inside[-1] == "t" and "rPh" not in inside:
            pieces.append(piece)

    with package.open(name) as part:
        walk(part, start, end, text)


def _read_formats(package: Package, name: str, formats: list[str]) -> None:
    own: dict[str, str] = {}
    inside: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        inside.append(name)
        if name == "numFmt":
            own[attributes.get("numFmtId", "")] = attributes.get("formatCode", GENERAL)
        elif name == "xf" and inside[-2:-1] == ["cellXfs"]:
            number = attributes.get("numFmtId", "0")
            formats.append(own.get(number) or BUILT_IN.get(int(number) if number.isdigit() else 0, GENERAL))

    def end(name: str) -> None:
        inside.pop()

    try:
        with package.open(name) as part:
            walk(part, start, end)
    except NotReadable:
        return  # how cells look never decides whether a list is read
