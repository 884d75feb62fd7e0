"""The parts of an XLSX beside its sheets: what belongs where, texts that cells share, number formats.

Names of parts are never guessed while relations tell them; of looks only a line through the text is read.
"""

import posixpath
from dataclasses import dataclass, field

from chassis.files.formats.cell_text import PLAIN, STRUCK, Cell, partly_struck
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
    struck: set[str] = field(default_factory=set)
    """The styles, as cells name them, whose text is struck through."""

    def format(self, style: str | None) -> str:
        """Give the number format of a cell's style; one that does not exist is General."""
        if not style:
            return GENERAL
        index = int(style) if style.isascii() and style.isdigit() else len(self.formats)
        return self.formats[index] if index < len(self.formats) else GENERAL


def read_workbook(package: Package) -> Workbook:
    """Read everything but the sheets. Raises NotReadable."""
    main = next(
        (part for kind, part in relations_of(package, "").values() if kind == "officedocument"), "xl/workbook.xml"
    )
    if main not in package:
        raise broken()
    relations = relations_of(package, main)
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
            _read_formats(package, name, book)
    return book


def relations_of(package: Package, owner: str) -> dict[str, tuple[str, str]]:
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
    is_struck: list[bool] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        inside.append(name)
        if name == "strike" and attributes.get("val", "1") not in ("0", "false"):
            is_struck.append(True)

    def end(name: str) -> None:
        inside.pop()
        if name == "si":
            shared.append(partly_struck("".join(pieces)))
            pieces.clear()
        elif name == "r":
            is_struck.clear()

    def text(piece: str) -> None:
        if inside[-1] == "t" and "rPh" not in inside:
            pieces.append(f"{STRUCK}{piece}{PLAIN}" if is_struck and piece.strip() else piece)

    with package.open(name) as part:
        walk(part, start, end, text)


def _read_formats(package: Package, name: str, book: Workbook) -> None:
    """Read the number formats of the styles, and which of them strike their text through: what was taken out by hand."""
    formats, own = book.formats, dict[str, str]()
    inside: list[str] = []
    fonts: list[bool] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        inside.append(name)
        if name == "numFmt":
            own[attributes.get("numFmtId", "")] = attributes.get("formatCode", GENERAL)
        elif name == "font" and inside[-2:-1] == ["fonts"]:
            fonts.append(False)
        elif name == "strike" and inside[-3:-1] == ["fonts", "font"]:
            fonts[-1] = attributes.get("val", "1") not in ("0", "false")
        elif name == "xf" and inside[-2:-1] == ["cellXfs"]:
            number, font = attributes.get("numFmtId", "0"), attributes.get("fontId", "")
            if font.isdigit() and int(font) < len(fonts) and fonts[int(font)]:
                book.struck.add(str(len(formats)))
            formats.append(own.get(number) or BUILT_IN.get(int(number) if number.isdigit() else 0, GENERAL))

    def end(name: str) -> None:
        inside.pop()

    try:
        with package.open(name) as part:
            walk(part, start, end)
    except NotReadable:
        return  # how cells look never decides whether a list is read
