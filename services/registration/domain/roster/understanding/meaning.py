"""Says what a line means: a person as far as the file tells, with what is odd and what has to be asked."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from chassis.files.meaning.offices import plain_form
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.spelling import folded
from services.registration.domain.answers.visit import NOTHING_TOLD, Visit
from services.registration.domain.congress.congress import Unit
from services.registration.domain.people.delegate import Birth, Sensitive
from services.registration.domain.people.national_id import disagreement
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.understanding.delegations import Belonging, Delegations
from services.registration.domain.roster.understanding.line_categories import CategoryFinder
from services.registration.domain.roster.understanding.naming import Named, Naming, replaced_note, without_replaced
from services.registration.domain.roster.understanding.rows.beside_name import (
    MOST_CHARACTERS,
    remarked,
    said_beside,
    with_aside,
    with_remark,
)
from services.registration.domain.roster.understanding.rows.line import Line
from services.registration.domain.roster.understanding.rows.old_font import in_unicode
from services.registration.domain.roster.understanding.rows.told_heads import heads_above, is_head
from services.registration.domain.roster.understanding.sexes import Sexes
from services.registration.domain.roster.values import plain_attributes
from services.registration.domain.roster.values.further import read_further
from services.registration.domain.roster.values.remarks import Remarks
from services.registration.domain.roster.values.sealed import read_sealed
from services.registration.domain.roster.values.visits import read_visit

CODE_CHARACTERS = 40
_SHORT = frozenset({"delegate_code", "unit_code"})
_HEADING = {key: words[0] for key, words in HEADINGS.items()}
_PARTS = re.compile(r"[,;/\n]|(?<=\w{3})\.")  # "P. Trưởng đoàn" is one part
_HEAD = re.compile(r"truong doan(?: dai bieu\b(?! (?:quoc hoi|hoi dong)).*)?")
_NEEDED = ("unit_name", "unit_code", "category")


@dataclass(frozen=True)
class Candidate:
    """A line as a person; None or '' is not given. `category` '' may still be known from before, or asked.

    `waits` are questions that nobody has answered: until then the person cannot come in.
    """

    place: Place
    code: str
    full_name: str
    unit: Unit | None
    category: str
    standing: str
    form_of_address: str
    sex: str | None
    birth: Birth | None
    position: str
    workplace: str
    seat: str
    phone: str
    instruction: str
    sensitive: Sensitive
    notes: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    further: Mapping[str, str] = field(default_factory=dict)
    """What is given of the further attributes, by name."""
    lacking: frozenset[str] = frozenset()
    """The facts that the line has and nobody could read."""
    remark: str = ""
    """What the file remarks about the person."""
    replaces: str = ""
    """The name of whoever they come instead of."""
    visit: Visit = NOTHING_TOLD
    """With whom and how they come, as far as the file says."""
    is_household: bool = False
    """A household stands before the name."""
    is_head: bool = False
    """A column of its own, or a line above the table, says that this person leads."""

    @property
    def leads(self) -> bool:
        """Tell whether the line says that this person leads their delegation."""
        if self.is_head:
            return True
        said = (self.remark, self.position, self.further.get("note", ""))
        return any(_HEAD.fullmatch(folded(part).strip()) for text in said for part in _PARTS.split(text))


@dataclass(frozen=True)
class Refusal:
    """A line that cannot come in: the column by its heading, and what to do. `answered`: it stays out as somebody said."""

    place: Place
    full_name: str
    column: str
    message: str
    answered: bool = False


@dataclass
class Meaning:
    """Reads the lines of one page."""

    sexes: Sexes
    delegations: Delegations
    categories: CategoryFinder
    asking: Asking
    names: frozenset[str] = frozenset()
    """The names of who is there already."""
    in_capitals: bool = False
    """All names of the file are written in capitals."""

    def read(self, line: Line) -> Candidate | list[Refusal]:
        """Give the person, or everything that keeps the line out."""
        if line.shifted:  # what its cells say is asked nobody
            return _refusals(line, [("full_name", line.shifted)])
        line, old = in_unicode(line, self.asking)
        named, replaced = self._named(line)
        category = self.categories.of(line)
        if refusals := _refused(line, named, category.refused):
            return refusals
        line = _short_enough(line, notes := Remarks())
        named = _without_unit(named, (belonging := self.delegations.of(line)).unit)
        if refusals := _refusals(line, [("unit_name", belonging.refused)], answered=belonging.answered):
            return refusals
        notes.extend([*([old] if old else []), *named.notes, *replaced_note(replaced, self.names)])
        sex, birth = self.sexes.of(line, address := line["form_of_address"] or named.address, notes)
        sensitive = read_sealed(line.values, notes)
        further = read_further(with_remark(line.values, named.other), _HEADING, notes.left_empty)
        notes.extend(_disagreeing(sensitive, sex, birth))
        return Candidate(
            *(line.place, line["delegate_code"], named.full_name, belonging.unit, category.code),
            standing=self._standing(line, category.standing, notes),
            form_of_address=address,
            sex=sex,
            birth=birth,
            position=with_aside(_not_a_date(line, "position", notes), named.post),
            workplace=_workplace(belonging),
            seat=_not_a_date(line, "seat", notes),
            phone=plain_attributes.read_phone_cell(line["phone"], notes),
            visit=read_visit(line.values, _HEADING, notes.append),
            instruction=line["instruction"],
            sensitive=sensitive,
            notes=(*notes, *said_beside(line, named), *line.said, *remarked(line)),
            waits=(*line.waits, *named.waits, *belonging.waits, *category.waits),
            further=further,
            lacking=frozenset(notes.lacking),
            remark=line["remark"],
            replaces=replaced,
            is_household=named.is_household,
            is_head=self._is_head(line, named),
        )

    def _named(self, line: Line) -> tuple[Named, str]:
        """Give the name, and whom its bearer comes instead of."""
        naming = Naming(self.asking, self.names, self.in_capitals)
        return without_replaced(line["replaces"], line["remark"], naming.read(line))

    def _is_head(self, line: Line, named: Named) -> bool:
        return is_head(line, named.full_name, [*heads_above(self.delegations.page.title)])

    def _standing(self, line: Line, told: str, notes: list[str]) -> str:
        standing = plain_attributes.read_standing(line["standing"])
        if line["standing"] and not standing:
            notes.append("Tư cách chưa rõ nên lấy theo thành phần. Xin ghi “Chính thức” hoặc “Khách mời”.")
        return standing or told


def _refused(line: Line, named: Named, category: str) -> list[Refusal]:
    said = [*_unreadable(line), ("full_name", named.refused), ("category", category)]
    return _refusals(line, said)


def _disagreeing(sensitive: Sensitive, sex: str | None, birth: Birth | None) -> list[str]:
    what = disagreement(sensitive.national_id, sex, birth) if sensitive.national_id else None
    return [f"Số định danh không khớp {what}. Xin kiểm tra lại dòng này."] if what else []


def _refusals(line: Line, said: Iterable[tuple[str, str]], *, answered: bool = False) -> list[Refusal]:
    """Give what keeps the line out, by the key of its column; an empty sentence is none."""
    found = ((HEADINGS[key][0], sentence) for key, sentence in said if sentence)
    return [Refusal(line.place, line.name, heading, sentence, answered) for heading, sentence in found]


def _unreadable(line: Line) -> list[tuple[str, str]]:
    """Give the cells that a person cannot come in without, and that failed or are too long."""
    found = []
    for key in ("full_name", *_NEEDED):
        if key in line.errors:
            found.append((key, f"Công thức trong ô bị lỗi {line.errors[key]}. Xin gõ lại ô này."))
    for key in _NEEDED:
        if len(line[key]) > _most(key):
            found.append((key, f"Ô có {len(line[key])} ký tự, tối đa {_most(key)}. Xin rút ngắn."))
    return found


def _short_enough(line: Line, notes: Remarks) -> Line:
    """Give the line without cells that are too long to be stored; failed ones are told, too."""
    _note_failed(line, notes)
    long = [key for key, text in line.values.items() if len(text) > _most(key) and key != "full_name"]
    for key in long:
        said = f"Ô “{HEADINGS[key][0]}” có {len(line[key])} ký tự, tối đa {_most(key)}; để trống, cần bổ sung."
        notes.left_empty(key, said)
    return replace(line, values={**line.values, **dict.fromkeys(long, "")})


def _most(key: str) -> int:
    return CODE_CHARACTERS if key in _SHORT else MOST_CHARACTERS


def _note_failed(line: Line, notes: Remarks) -> None:
    for key, text in line.errors.items():
        notes.left_empty(key, f"Ô “{HEADINGS[key][0]}” có công thức lỗi {text} nên để trống, cần bổ sung.")
    for key in sorted(line.torn):
        said = f"Dòng đánh dấu cả hai cột của {_HEADING[key]} nên để trống, cần bổ sung. Xin chỉ đánh dấu một cột."
        notes.left_empty(key, said)


def _not_a_date(line: Line, key: str, notes: Remarks) -> str:
    """Give the cell, or nothing where Excel has made a date of what was typed; it is never guessed back."""
    text = line[key]
    if key not in line.dates and not plain_attributes.is_date(text):
        return text
    typed = f", có thể là “{line.dates[key]}”" if line.dates.get(key) else ""
    notes.left_empty(key, f"Ô “{HEADINGS[key][0]}” bị Excel đổi thành ngày {text}{typed}; để trống, cần bổ sung.")
    return ""


def _without_unit(named: Named, unit: Unit | None) -> Named:
    """Give the name without the bearer's own unit behind it: that is no post of theirs."""
    is_unit = unit and plain_form(named.aside) == plain_form(unit.name)
    return replace(named, aside="") if is_unit else named


def _workplace(belonging: Belonging) -> str:
    """Give where somebody works, '' where that is the delegation itself: a badge says it once."""
    unit, place = belonging.unit, belonging.workplace
    return "" if unit and plain_form(place) == plain_form(unit.name) else place
