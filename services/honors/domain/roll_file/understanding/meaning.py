"""Reads what a line of the file means; whatever cannot be read is named with its column."""

import re
from dataclasses import dataclass, replace
from datetime import date
from unicodedata import normalize

from chassis.files.meaning.people.beside import told_beside
from chassis.files.meaning.people.letters import with_our_letters
from chassis.files.meaning.people.names import read_name
from chassis.files.meaning.people.wrapped import JOIN, MOVE, ask_wrapped
from chassis.files.meaning.questions import LEAVE_OUT, Asking
from chassis.files.meaning.spelling import folded
from services.honors.domain.roll.entry import RecipientKind, Words
from services.honors.domain.roll_file.columns import HEADINGS, MAX_CHARACTERS
from services.honors.domain.roll_file.understanding.awards import AwardFinder
from services.honors.domain.roll_file.understanding.candidate import Candidate, Refusal
from services.honors.domain.roll_file.understanding.decisions import read_decision
from services.honors.domain.roll_file.understanding.kinds import kind_of_line, kind_of_words, names_of
from services.honors.domain.roll_file.understanding.lines import Line
from services.honors.domain.roll_file.understanding.posthumous import (
    is_posthumous,
    says_death,
    without_death,
    without_given,
)

CHANGE = "change"
_POSITION = re.compile(r"[1-9]\d{0,4}")
_COUNTED = re.compile(r"\d{1,3} (?:cá nhân|người|đồng chí|đ/c|đại biểu|vị)\b", re.IGNORECASE)
_FIGURES = re.compile(r"\d+")
_PLACE = re.compile(r"(?:thon|ban|to|to dan pho|xom|khu|xa|phuong|huyen|thi tran|thi xa|thanh pho) ")

Faults = list[tuple[str, str]]


@dataclass(frozen=True)
class Named:
    """A name without the words of address before it; `aside` stands behind it in the cell."""

    name: str
    address: str = ""
    aside: str = ""
    notes: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    refused: str = ""
    """Why it is the name of nobody, '' for a name."""


@dataclass(frozen=True)
class Meaning:
    today: date
    finder: AwardFinder
    asking: Asking
    names: frozenset[str] = frozenset()
    """The names of the roll: one that is written just so is that name, and nothing about it is asked."""

    def read(self, line: Line) -> Candidate | list[Refusal]:
        """Give the entry that a line means, or every reason why it is none."""
        line = self._in_unicode(line)
        award = self.finder.read(line)
        kind, open_ = kind_of_line(line, award.award, self.asking, self.names)
        named = self._named(line, kind)
        decision, faults, notes = read_decision(line, self.today, self.asking)
        faults = [*self._faults(line, named), *award.faults, *faults]
        if kind is None and not open_:
            faults.append(("kind", "Ghi một trong ba loại: Tập thể, Hộ gia đình, Cá nhân."))
        if kind and award.award and kind not in award.award.kinds:
            allowed = names_of(award.award.kinds)
            faults.append(
                ("kind", f"“{award.award.name}” chỉ dành cho: {allowed}. Sửa loại hoặc hình thức khen thưởng.")
            )
        if faults:
            return [_refusal(line, named.name, key, message) for key, message in faults]
        posthumous, has_died = self._posthumous(line, kind, named)
        if has_died and says_death(named.aside):
            named = replace(named, aside="")
        words = _words(line, kind, named, without_given(award.words) if posthumous else award.words)
        return Candidate(
            place=line.place,
            kind=kind,
            words=_of_the_dead(words) if has_died else words,
            award=award.award,
            grade=award.grade,
            decision=decision,
            list_number=line["list_position"],
            list_position=0,
            delegate_code=line["delegate_code"],
            posthumous=posthumous,
            has_died=has_died,
            notes=(*named.notes, *award.notes, *notes, *line.said),
            waits=(*line.waits, *named.waits, *award.waits, *open_),
            movement=line["movement"],
            sector=line["sector"],
            award_written=line["award_name"],
        )

    def _posthumous(self, line: Line, kind: RecipientKind | None, named: Named) -> tuple[bool, bool]:
        if kind not in (None, RecipientKind.INDIVIDUAL):
            return False, False
        return is_posthumous(line, named.name, named.address, named.aside, self.asking)

    def _in_unicode(self, line: Line) -> Line:
        """Give the line with its old-font cells as they would be; until that is answered for the file it waits."""
        old = {key: text for key, text in line.odd.old_font.items() if text}
        if not old:
            return line
        key = line.name_key if line.name_key in old else next(iter(old))
        said = f"Tệp gõ bằng phông chữ cũ: chuyển sang chữ Unicode, ví dụ “{old[key]}”?"
        waits = (*line.waits, *self._asked("old_font", said, line))
        lines = {key: text for key, text in line.odd.lines.items() if key not in old}
        return replace(
            line, values={**line.values, **old}, odd=replace(line.odd, old_font={}, lines=lines), waits=waits
        )

    def _named(self, line: Line, kind: RecipientKind | None) -> Named:
        """Give the name as the decision writes it; what looks alike or is of an old font is asked once for the file."""
        if line.name in self.names:
            return Named(line.name)
        text = line.odd.lines.get(line.name_key) or line.name
        if kind is not RecipientKind.INDIVIDUAL:
            return Named(_tidy(text))
        if _COUNTED.match(text):
            return Named(text, refused=f"Ô ghi “{text}”, chưa phải họ tên. Xin ghi mỗi người một dòng, đủ họ và tên.")
        beside = told_beside(text)
        reading = read_name(beside.rest)
        if reading.refused:
            bare = reading.text.replace("\n", " ")
            without = read_name(_FIGURES.sub("", text))
            odd = ("Tên cá nhân có chữ số. Xin kiểm tra.",) if bare and not without.refused else ()
            return Named(bare, notes=odd, refused=without.refused if bare else "")
        if reading.ours:
            said = f"Tên có chữ của bảng chữ khác trông giống chữ Việt: thay thành “{reading.ours}”?"
            return Named(reading.ours, notes=reading.notes, waits=self._asked("lookalike", said, line))
        waits: tuple[str, ...] = ()
        if reading.wrapped:
            id_, choice = ask_wrapped(self.asking, reading.wrapped, reading.bare, reading.aside, line.place)
            waits = () if choice in (JOIN, MOVE) else (id_,)
            if choice != MOVE:
                reading = replace(reading, bare=reading.wrapped, aside="")
        notes = reading.notes
        if apart := ", ".join(filter(None, (beside.birth, beside.sex, beside.alias))):
            notes = (*notes, f"Sau tên có “{apart}”: không phải chức vụ, không nhập.")
        if reading.address:
            notes = (*notes, f"“{reading.address}” trước tên được chuyển sang danh xưng.")
        if reading.aside and line["position"] and not says_death(reading.aside):
            notes = (
                *notes,
                f"“{reading.aside}” sau tên chưa có trong chức vụ “{line['position'][:60]}”. Xin kiểm tra.",
            )
        return Named(reading.bare or reading.text, reading.address, reading.aside, notes, waits)

    def _asked(self, kind: str, text: str, line: Line) -> tuple[str, ...]:
        """Give the question that keeps the line out, none once it was answered with yes."""
        offered = [(CHANGE, "Thay cho cả tệp"), (LEAVE_OUT, "Không: để những dòng này ngoài, sửa trong tệp")]
        id_, choice = self.asking.ask(kind, "", text, offered, default=None, at=[line.place], people=[line.name])
        return () if choice == CHANGE else (id_,)

    def _faults(self, line: Line, named: Named) -> Faults:
        faults: Faults = [
            (key, f"Công thức trong ô lỗi ({text}). Xin sửa ô rồi nhập lại.")
            for key, text in line.odd.errors.items()
            if key != "field"
        ]
        if line.odd.shifted:
            faults.append(("name", line.odd.shifted))
        if not named.name and not any(key == line.name_key for key in line.odd.errors):
            faults.append(("name", "Thiếu tên. Ghi đúng tên như trong quyết định."))
        if named.refused and len(named.name) <= MAX_CHARACTERS["name"]:
            faults.append(("name", named.refused))
        for column, most in MAX_CHARACTERS.items():
            text = named.name if column == "name" else line[column]
            if len(text) > most:
                faults.append((column, f"Dài {len(text)} ký tự, tối đa {most}. Xin rút ngắn."))
        position = line["list_position"].rstrip(".)")
        if position and not _POSITION.fullmatch(position) and "." not in position:
            faults.append(("list_position", "Ghi số thứ tự trong danh sách kèm quyết định, từ 1 trở lên."))
        if line["kind"] and kind_of_words(line["kind"]) is None:
            faults.append(("kind", "Ghi một trong ba loại: Tập thể, Hộ gia đình, Cá nhân."))
        return faults


def _words(line: Line, kind: RecipientKind | None, named: Named, award: str) -> Words:
    position, unit = _position_and_unit(line, kind)
    return Words(
        name=named.name,
        unit_name=unit,
        award_name=award,
        position=position or named.aside,
        citation=line["citation"],
        form_of_address=line["form_of_address"] or named.address,
        review_period=line["review_period"],
        screen_citation=line["screen_citation"],
    )


def _of_the_dead(words: Words) -> Words:
    return replace(words, position=without_death(words.position), unit_name=without_death(words.unit_name))


def _refusal(line: Line, name: str, key: str, message: str) -> Refusal:
    return Refusal(line.place, name or line.name, HEADINGS[key][0], message)


def _tidy(text: str) -> str:
    text = with_our_letters(normalize("NFC", text), only_of_d=True)
    return " ".join(text.split()).strip(" ;,").removesuffix(".").strip()


def _position_and_unit(line: Line, kind: RecipientKind | None) -> tuple[str, str]:
    """Give position and unit; "Bác sĩ, Sở Y tế" in one cell is both, a place alone is the unit, and so is an address."""
    both = line["position_and_unit"]
    before, comma, after = both.partition(",")
    if not both or line["unit_name"]:
        return line["position"] or both, line["unit_name"] or line["address"]
    is_place = kind in (RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD) or _PLACE.match(folded(before))
    return (before.strip(), after.strip()) if comma and not is_place else (line["position"], both)
