"""The numbers that Word writes by itself: counted where a list is simply 1, 2, 3, else not known."""

import re
from dataclasses import dataclass, field

from chassis.files.formats.flowing import count
from chassis.files.formats.package import Package
from chassis.files.formats.xml_stream import local_attribute, walk

_PART = "word/numbering.xml"
_SIMPLE = re.compile(r"[(\[]?%1[.)\]]?")


@dataclass
class _Kind:
    """How the outermost level of a list is numbered; `last` is the number that was given last."""

    start: int = 1
    form: str = "decimal"
    text: str = "%1"
    last: int | None = None


@dataclass
class Numbering:
    """The lists of a document; several of them may go on with the same kind's numbers."""

    kinds: dict[str, _Kind] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    begins_at: dict[str, int] = field(default_factory=dict)

    def next(self, one: str, level: str) -> str | None:
        """Give the next number of a list, None where it is no simple one."""
        kind = self.kinds.get(self.lists.get(one, ""))
        if kind is None or level not in ("", "0") or kind.form != "decimal" or not _SIMPLE.fullmatch(kind.text):
            return None
        start = self.begins_at.pop(one, None)
        kind.last = start if start is not None else kind.start if kind.last is None else kind.last + 1
        return str(kind.last)


def read_numbering(package: Package) -> Numbering:
    """Read the lists of a document. Raises NotReadable."""
    reader = _Reader(Numbering())
    if _PART in package:
        with package.open(_PART) as stream:
            walk(stream, reader.start)
    return reader.numbering


class _Reader:
    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.kind = _Kind()
        self.list = ""
        self.is_outermost = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        value = local_attribute(attributes, "val")
        if name == "abstractNum":
            self.kind = self.numbering.kinds.setdefault(local_attribute(attributes, "abstractNumId"), _Kind())
            self.list = ""
        elif name == "num":
            self.list = local_attribute(attributes, "numId")
        elif name == "abstractNumId":
            self.numbering.lists[self.list] = value
        elif name in ("lvl", "lvlOverride"):
            self.is_outermost = local_attribute(attributes, "ilvl") == "0"
        elif name == "startOverride" and self.is_outermost:
            self.numbering.begins_at[self.list] = count(value)
        elif self.is_outermost and not self.list:
            self._of_level(name, value)

    def _of_level(self, name: str, value: str) -> None:
        if name == "start":
            self.kind.start = count(value)
        elif name == "numFmt":
            self.kind.form = value
        elif name == "lvlText":
            self.kind.text = value
