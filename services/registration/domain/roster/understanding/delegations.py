"""Finds the unit of each line: in its cells, in the headings above it, in the sheet's name, in the title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from chassis.files.meaning.groups import group_name
from chassis.files.meaning.offices import plain_form
from chassis.files.meaning.questions import LEAVE_OUT, NEW, STAYS_OUT, Asking
from chassis.files.meaning.spelling import exact, spoken
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.questions import Kind
from services.registration.domain.roster.understanding.rows.line import Line, Page
from services.registration.domain.roster.understanding.unit_texts import as_rows_write, named_in
from services.registration.domain.roster.understanding.units import UnitFinder, UnitReading
from services.registration.domain.roster.values.unit_names import is_no_unit, looks_like_unit, name_for_new

_BEFORE_THE_UNIT = re.compile(r"^[\d\s._\-]+|^(?:danh sach|ds|dai bieu|danh sách|đại biểu)\b[\s\-]*", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
LONGEST_NAME = 200
BY_COLUMN, AS_ABOVE = "by_column", "as_above"
_LEAVE = (LEAVE_OUT, "Không nhập những dòng này")
ASIDE = " (đang lưu trữ, nhận trở lại)"


@dataclass(frozen=True)
class Belonging:
    """The unit of a line, None while it is not known; `waits` are the questions that decide it, `refused` says why the
    line stays out."""

    unit: Unit | None
    waits: tuple[str, ...] = ()
    workplace: str = ""
    refused: str = ""

    @property
    def answered(self) -> bool:
        """Tell whether the line stays out because somebody said so: nothing is to be mended."""
        return self.refused == STAYS_OUT


@dataclass
class Delegations:
    """Finds the units of the lines of one page; what is asked is asked once for the file."""

    page: Page
    finder: UnitFinder
    asking: Asking
    own: Unit | None = None
    """The unit whose clerk sends the file."""
    _of_page: tuple[str, UnitReading] | None = field(init=False)
    _workplace_is_unit: bool = field(init=False)
    _above: Belonging | None = None
    """That of the line before."""

    def __post_init__(self) -> None:
        found = None if self.own else self._delegation_of_page()
        self._of_page = (as_rows_write(found[0], self.page), found[1]) if found else None
        self._workplace_is_unit = False if self.own else self._decide_about_workplaces()

    @property
    def _name(self) -> str:
        """The sheet's name without its number."""
        return group_name(self.page.name)

    def of(self, line: Line) -> Belonging:
        """Give the unit of one line; the lines of a page come in their order."""
        found = self._found(line)
        self._above = found if found.unit or found.waits else self._above
        return found

    def _found(self, line: Line) -> Belonging:
        if self.own:
            return self._of_clerk(self.own, line)
        workplace = line["workplace"]
        name, code = line["unit_name"], line["unit_code"]
        if self._workplace_is_unit and not name:
            name, workplace = workplace, ""
        if reading := self.finder.read(code, name):
            return self._belonging("unit", code, name or code, line["unit_kind"], reading, line, workplace)
        for section in reversed(line.sections):
            text = group_name(section)
            if (reading := self.section_unit(text)) is not None:
                return self._belonging("unit", "", text, "", reading, line, workplace)
        if self._of_page:
            text, reading = self._of_page
            if reading.sure and text == self._name:
                return self._belonging("unit", "", text, "", reading, line, workplace)
            return self._of_whole_page(text, reading, line, workplace)
        above = self._above
        as_above = [(AS_ABOVE, "Ô để trống: mỗi người cùng đơn vị với người ở dòng trên")] if above else []
        id_, choice = self.asking.ask(
            "delegation",
            "",
            "Những người này thuộc đoàn nào? Xin chọn đoàn.",
            [*as_above, (NEW, "Đơn vị mới"), _LEAVE, *self._offered(self.finder.offered)],
            default=None,
            at=[line.place],
            people=[line.name],
            new_name="",
        )
        if choice == LEAVE_OUT:
            return Belonging(None, refused=STAYS_OUT)
        if choice == AS_ABOVE and above:
            return replace(above, workplace=workplace)
        unit = self._chosen(choice, "", "", "")
        return Belonging(unit, () if unit else (id_,), workplace)

    def _of_clerk(self, own: Unit, line: Line) -> Belonging:
        """Give the clerk's own unit; a part of it is where the person works, and a line of another unit stays out."""
        name, code = line["unit_name"], line["unit_code"]
        reading = self.finder.read(code, name)
        if reading and reading.sure and reading.unit and reading.unit.unit_code != own.unit_code:
            said = (
                f"Dòng này ghi “{name or code}”; tài khoản của bạn chỉ nộp cho “{own.name}”. Xin bỏ dòng này khỏi tệp."
            )
            return Belonging(None, refused=said)
        part = "" if reading and reading.sure else name
        return Belonging(own, (), line["workplace"] or part)

    def _of_whole_page(self, name: str, reading: UnitReading, line: Line, workplace: str) -> Belonging:
        """Ask once whether the whole list is of the unit that its head or its sheet names."""
        likely = (reading.unit,) if reading.unit else reading.proposals
        name = name if likely else self.finder.as_a_whole(name)
        stands = bool(reading.unit) or any(exact(unit.name) == exact(name) for unit in likely)
        id_, choice = self.asking.ask(
            "delegation",
            spoken(name),
            f"Cả danh sách này là đoàn “{name_for_new(name)}”?",
            [
                *self._offered(likely),
                *([] if stands else [(NEW, f"Đơn vị mới: {name_for_new(name)}")]),
                *([(BY_COLUMN, "Không: mỗi dòng theo cột nơi công tác của dòng đó")] if self._has_workplaces else []),
                _LEAVE,
                *self._offered(self._others(likely)),
            ],
            default=reading.unit.unit_code if reading.unit and not reading.unit.archived else reading.default,
            at=[line.place],
            people=[line.name],
            new_name=None if stands else name_for_new(name),
        )
        if choice == LEAVE_OUT:
            return Belonging(None, refused=STAYS_OUT)
        if choice == BY_COLUMN and (own := self.finder.read("", workplace)):
            return self._belonging("unit", "", workplace, "", own, line, "")
        unit = None if stands and choice == NEW else self._chosen(choice, "", name, "")
        return Belonging(unit, () if unit else (id_,), workplace)

    def section_unit(self, text: str) -> UnitReading | None:
        """Give what a heading between the rows says about the unit, None when it names none."""
        reading = self.finder.read("", text)
        return reading if reading and (reading.sure or reading.proposals or looks_like_unit(text)) else None

    def _belonging(
        self, kind: Kind, code: str, name: str, sort: str, reading: UnitReading, line: Line, workplace: str
    ) -> Belonging:
        if reading.sure and kind == "unit":
            return Belonging(reading.unit, (), workplace)
        if not reading.proposals and self._of_page and plain_form(self._of_page[0]) == plain_form(name):
            name, reading = self._of_page  # the head of the paper writes in full what its rows shorten
        elif not reading.proposals:
            name = self.finder.as_a_whole(name)
        likely = (reading.unit,) if reading.unit else reading.proposals
        stands = bool(reading.unit) or any(exact(unit.name) == exact(name) for unit in likely)
        default = reading.unit.unit_code if reading.unit and not reading.unit.archived else reading.default
        id_, choice = self.asking.ask(
            kind,
            spoken(f"{code} {name}" if reading.proposals and code else name),
            _which(name, reading),
            [
                *self._offered(likely),
                *([] if stands else [(NEW, f"Đơn vị mới: {name_for_new(name)}")]),
                _LEAVE,
                *self._offered(self._others(likely)),
            ],
            default=default,
            at=[line.place],
            people=[line.name],
            new_name=None if stands else name_for_new(name),
        )
        if choice == LEAVE_OUT:
            return Belonging(None, refused=STAYS_OUT)
        unit = None if stands and choice == NEW else self._chosen(choice, code, name, sort)
        return Belonging(unit, () if unit else (id_,), workplace)

    def _chosen(self, choice: str | None, code: str, name: str, sort: str) -> Unit | None:
        if choice == NEW:
            return self.finder.make(code, name, sort) if name or code else None
        if choice and choice.startswith(NEW):
            return _named_anew(self.finder, code, choice.removeprefix(NEW), sort)
        made = {unit.unit_code: unit for unit in self.finder.made.values()}
        return self.finder.with_code(choice or "") or made.get(choice or "")

    def _others(self, likely: Sequence[Unit]) -> list[Unit]:
        return [unit for unit in self.finder.offered if unit not in likely]

    def _offered(self, likely: Sequence[Unit]) -> list[tuple[str, str]]:
        return [(unit.unit_code, unit.name + (ASIDE if unit.archived else "")) for unit in likely]

    @property
    def _has_workplaces(self) -> bool:
        return any(not is_no_unit(line["workplace"]) for line in self.page.lines)

    def _delegation_of_page(self) -> tuple[str, UnitReading] | None:
        reading = self.finder.read("", self._name)
        if reading and (reading.sure or looks_like_unit(self._name) or (reading.default and reading.proposals)):
            return self._name, reading
        for text in named_in(self.page.title):
            if unit := self.finder.exactly(text):
                return unit.name, UnitReading(unit)
        for text in named_in(self.page.title):
            is_unit = looks_like_unit(text) or looks_like_unit(plain_form(text))
            if is_unit and (reading := self.finder.read("", text)):
                return text, reading
        return self._delegation_of_file()

    def _delegation_of_file(self) -> tuple[str, UnitReading] | None:
        """Propose a unit that stands where the file bears its name; it is always asked."""
        text = _BEFORE_THE_UNIT.sub("", self.page.filename.rpartition(".")[0].replace("_", " ")).strip()
        reading = self.finder.read("", _BRACKETS.sub("", text))
        if reading and reading.unit:
            reading = UnitReading(proposals=(reading.unit,), default=reading.unit.unit_code)
        return (text, reading) if reading and len(reading.proposals) == 1 else None

    def _decide_about_workplaces(self) -> bool:
        """A column "Đơn vị công tác" names the units, unless the file is one unit's whose name stands elsewhere."""
        if "workplace" not in self.page.keys or "unit_name" in self.page.keys:
            return False
        places = {line["workplace"] for line in self.page.lines if not is_no_unit(line["workplace"])}
        readings = [self.finder.read("", place) for place in places]
        known = sum(bool(reading and (reading.sure or reading.proposals)) for reading in readings)
        elsewhere = self._of_page or any(
            self.section_unit(group_name(text)) for line in self.page.lines for text in line.sections
        )
        return not elsewhere or known * 2 > len(readings)


def _which(name: str, reading: UnitReading) -> str:
    if reading.former:
        return f"“{name}” nay thuộc {reading.proposals[0].name}: nhập vào đơn vị nào?"
    return f"“{name}” là đơn vị nào?"


def _named_anew(finder: UnitFinder, code: str, typed: str, sort: str) -> Unit | None:
    """Make the unit under the name that somebody typed, None where that is no name."""
    name = typed[:LONGEST_NAME].strip()
    return finder.make(code, name, sort, as_typed=True) if any(map(str.isalpha, name)) else None
