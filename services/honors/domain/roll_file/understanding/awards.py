"""Finds which award a line means, and asks once about a name or a code that the catalogue does not have."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chassis.files.meaning.offices import institutions_in_full, says_institution
from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import folded, spoken
from services.honors.domain.roll.award_catalogue import GRADE_NAMES, Award, own_award
from services.honors.domain.roll_file.understanding.award_names import (
    GRADES,
    award_in,
    award_of,
    likeness,
    plain,
    said_in_full,
)
from services.honors.domain.roll_file.understanding.lines import Line

NEW = "new"
OWN = "RIENG_"


@dataclass(frozen=True)
class AwardRead:
    """The award, its grade (0: none) and its words; `waits` are open questions, `faults` (column key, sentence) say why not."""

    award: Award | None = None
    grade: int = 0
    words: str = ""
    waits: tuple[str, ...] = ()
    faults: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass
class AwardFinder:
    """`awards` are the catalogue and what the congress added; `added` are those that answers add now.

    `as_written`: the file is our own, so its words are those that people want.
    """

    awards: Mapping[str, Award]
    asking: Asking
    as_written: bool = False
    added: dict[str, Award] = field(default_factory=dict)
    _in_full: set[str] = field(default_factory=set)
    """Codes of the awards that the file says somewhere with UBND written out: they are said so throughout."""

    def hear(self, lines: Iterable[Line]) -> None:
        """Note how a file writes its awards: of one that it says short and whole, the whole name is taken for all."""
        texts = (text for line in lines for text in (line["award_name"], *line.sections, *line.title))
        found = (award_in(text, self.awards)[0] for text in dict.fromkeys(texts) if says_institution(text))
        self._in_full = set() if self.as_written else {award.code for award in found if award}

    def read(self, line: Line) -> AwardRead:
        """Give the award of a line: by its cells, else by the headings above it, else by asking."""
        line = self._as_named(line)
        code, name = line["award_code"], line["award_name"]
        by_code = self.awards.get(code.upper()) if code else None
        by_name, named = award_of(name, self.awards) if name else (None, 0)
        if by_code and by_name and by_code != by_name:
            said = f"Mã “{code}” là “{by_code.name}” nhưng hình thức ghi “{name}”. Xin sửa cho khớp."
            return AwardRead(faults=(("award_name", said),))
        award = by_code or by_name
        waits: tuple[str, ...] = ()
        if award is None and (code or name):
            award, named, waits = self._asked(name or code, line)
        elif award is None:
            award, named, waits = self._above(line)
        return self._graded(line, award, named, waits)

    def _as_named(self, line: Line) -> Line:
        """Give the line with a name that stands in the column of codes as its award's name: a code has no blank in it."""
        code = line["award_code"]
        if line["award_name"] or " " not in code or code.upper() in self.awards or not award_of(code, self.awards)[0]:
            return line
        return replace(line, values={**line.values, "award_name": code, "award_code": ""})

    def _graded(self, line: Line, award: Award | None, named: int, waits: tuple[str, ...]) -> AwardRead:
        if award is None:
            return AwardRead(waits=waits)
        written = folded(line["grade"]).removeprefix("hang ")
        grade = GRADES.get(written, 0) if written else named
        if written and not grade:
            return AwardRead(award, faults=(("grade", "Ghi hạng là Nhất, Nhì, Ba hoặc để trống."),))
        if written and named and grade != named:
            said = f"Hình thức ghi hạng {GRADE_NAMES[named]}, cột hạng ghi {GRADE_NAMES[grade]}. Xin sửa cho khớp."
            return AwardRead(award, faults=(("grade", said),))
        if award.grades and grade not in award.grades:
            return AwardRead(award, faults=(("grade", f"“{award.name}” phải có hạng: Nhất, Nhì hoặc Ba."),))
        if grade and not award.grades:
            return AwardRead(award, faults=(("grade", f"“{award.name}” không chia hạng. Xin để trống."),))
        name = line["award_name"]
        is_name = (
            bool(name) and name.upper() not in self.awards and (award_of(name, self.awards)[0] or line["award_code"])
        )
        words = self._said(award, grade)
        if is_name:
            words = name if self.as_written else self._whole(award, said_in_full(name, award, grade))
        if grade and not plain(words)[1]:
            words = f"{words} hạng {GRADE_NAMES[grade]}"
        return AwardRead(award, grade, words, waits)

    def _said(self, award: Award, grade: int) -> str:
        return self._whole(award, award.full_name(grade))

    def _whole(self, award: Award, words: str) -> str:
        return institutions_in_full(words) if award.code in self._in_full else words

    def _above(self, line: Line) -> tuple[Award | None, int, tuple[str, ...]]:
        for text in reversed(line.sections):
            award, grade = award_in(text, self.awards)
            if award:
                return award, grade, ()
        for text in line.title:
            award, grade = award_in(text, self.awards)
            if award:
                return self._confirmed(award, grade, line)
        return self._asked("", line)

    def _confirmed(self, award: Award, grade: int, line: Line) -> tuple[Award | None, int, tuple[str, ...]]:
        choice = _choice(award, grade)
        name = self._said(award, grade)
        said = f"Tệp không có cột hình thức khen thưởng; tiêu đề ghi “{name}”. Đúng cho cả tệp không?"
        offered = [(choice, f"Đúng, {name}"), *self._offered("", leave=choice)]
        id_, chosen = self.asking.ask(
            "award", f"title {award.code.lower()}", said, offered, default=choice, at=[line.place], people=[line.name]
        )
        return self._chosen(chosen, id_, award.name, line)

    def _asked(self, text: str, line: Line) -> tuple[Award | None, int, tuple[str, ...]]:
        said = (
            f"“{text}” là hình thức khen thưởng nào trong danh mục?"
            if text
            else ("Tệp không ghi hình thức khen thưởng: là hình thức nào?")
        )
        id_, chosen = self.asking.ask(
            "award", spoken(text), said, self._offered(text), default=None, at=[line.place], people=[line.name]
        )
        return self._chosen(chosen, id_, text, line)

    def _offered(self, text: str, leave: str = "") -> Sequence[tuple[str, str]]:
        ranked = sorted(self.awards.values(), key=lambda award: likeness(text, award), reverse=True)
        written = plain(text)[1]
        offered = [
            (_choice(award, grade), award.full_name(grade))
            for award in ranked
            for grade in sorted(award.grades or (0,), key=lambda one: one != written)
        ]
        return [
            *(one for one in offered if one[0] != leave),
            *([(NEW, f"Không có trong danh mục: thêm “{text}”")] if text else []),
        ]

    def _chosen(self, chosen: str | None, id_: str, text: str, line: Line) -> tuple[Award | None, int, tuple[str, ...]]:
        if chosen == NEW and text:
            award, waits = self._new(text, line)
            return award, 0, waits
        code, _, grade = (chosen or "").partition(":")
        award = self.awards.get(code)
        return (award, int(grade) if grade.isdigit() else 0, ()) if award else (None, 0, (id_,))

    def _new(self, text: str, line: Line) -> tuple[Award | None, tuple[str, ...]]:
        """Add an award right after one that is there: its precedence decides where its people stand."""
        ordered = sorted(self.awards.values(), key=lambda award: award.precedence)
        id_, after = self.asking.ask(
            "award_place",
            spoken(text),
            f"“{text}” được thêm vào danh mục: xếp ngay sau hình thức nào?",
            [(award.code, f"Ngay sau {award.name}") for award in ordered],
            default=None,
            at=[line.place],
        )
        if after is None or after not in self.awards:
            return None, (id_,)
        code = OWN + "_".join(folded(text).upper().split())[:60]
        rank = self.awards[after].precedence + 1
        self.added[code] = own_award(code, text, rank)
        return self.added[code], ()


def _choice(award: Award, grade: int) -> str:
    return f"{award.code}:{grade}" if grade else award.code
