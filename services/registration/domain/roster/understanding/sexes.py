"""Finds sex and birth of a line: in columns of their own, under Nam and Nữ, in the form of address, by what is not ticked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.rows.ticks import is_mark
from chassis.files.meaning.spelling import exact, folded
from services.registration.domain.people.delegate import Birth
from services.registration.domain.roster.understanding.rows.line import Line, Page
from services.registration.domain.roster.values import births, plain_attributes
from services.registration.domain.roster.values.remarks import Remarks
from services.registration.domain.roster.values.ticks import NO, NOTHING, YES

_SEXED = (("birth_male", "M"), ("birth_female", "F"), ("sex_male", "M"), ("sex_female", "F"))
_SEX_OF = dict(_SEXED)
BIRTH, ODD = "birth", "odd"
_UNMARKED = NO | NOTHING
_OTHERS = {"sex_female": ("M", "Nam", "Nữ"), "sex_male": ("F", "Nữ", "Nam")}
_TELLS_SEX = frozenset(("sex", "birth_male", "birth_female", "sex_male", "sex_female"))
_ADDRESSES: Mapping[str, str] = {
    **{exact(word): "M" for word in ("ông", "anh", "ô", "hòa thượng", "thượng tọa", "đại đức", "linh mục")},
    **{exact(word): "F" for word in ("bà", "chị", "cô", "ni sư", "ni trưởng", "sư cô")},
}
_BARE = {"ong": "M", "ba": "F"}
"""Typed without marks: any other word without them may be another, as "Đồng chi" is no woman."""
OTHER, EMPTY = "other", "empty"


@dataclass
class Sexes:
    """Reads the sexes and births of one page for a congress of this year."""

    page: Page
    year: int
    asking: Asking
    _only: str = field(init=False)

    def __post_init__(self) -> None:
        told = self.page.keys & _TELLS_SEX
        marked = (
            key
            for key in _OTHERS
            if told == {key}
            and any(told_in_column(line[key], _SEX_OF[key]) == _SEX_OF[key] for line in self.page.lines)
        )
        self._only = next(marked, "")

    def of(self, line: Line, address: str, notes: Remarks) -> tuple[str | None, Birth | None]:
        """Give sex and birth; `address` is the form of address, '' without one. `notes` gets what is odd."""
        written, typed, sexes, odd = line["birth"], "birth" in line.years, set[str](), False
        for key, told in _SEXED:
            said = told_in_column(line[key], told)
            if said == BIRTH:
                sexes.add(told)
                if not written or key.startswith("birth"):
                    written, typed = line[key], key in line.years
            elif said in ("M", "F"):
                sexes.add(said)
            odd = odd or said == ODD
        written = written or births.joined_birth(
            line["birth_day"], line["birth_month"], line["birth_day_month"], line["birth_year"]
        )
        if line["birth_year"] and line["birth"]:
            written = births.joined_birth("", "", line["birth"], line["birth_year"])
        reading = births.read_birth_cell(written, self.year, typed_as_date=typed)
        if reading.note and reading.birth is None:
            notes.left_empty("birth", reading.note)
        elif reading.note:
            notes.append(reading.note)
        sex = plain_attributes.read_sex(line["sex"])
        sexes |= {sex} if sex else set()
        if len(sexes) > 1 or odd or (line["sex"] and not sex):
            notes.left_empty("sex", "Chưa rõ giới tính nên để trống, cần bổ sung. Xin ghi “Nam” hoặc “Nữ”.")
            return None, reading.birth
        return self._settled(line, sexes, sex_of(address), address, notes), reading.birth

    def _settled(
        self, line: Line, sexes: Iterable[str], addressed: str | None, address: str, notes: list[str]
    ) -> str | None:
        sex = next(iter(sexes), None)
        if sex and addressed and sex != addressed:
            notes.append(f"Danh xưng “{address}” không khớp giới tính trong tệp. Xin kiểm tra lại dòng này.")
        if self.page.keys & _TELLS_SEX:  # an empty cell of a column of its own says that it is not known
            return sex or self._by_what_is_not_ticked(line)
        return sex or addressed

    def _by_what_is_not_ticked(self, line: Line) -> str | None:
        """Ask once for the file whether everybody without a tick in its one column is of the other sex."""
        if not self._only:
            return None
        sex, word, ticked = _OTHERS[self._only]
        _, choice = self.asking.ask(
            "unmarked_sex",
            "",
            f"Tệp chỉ có cột “{ticked}”: ai không được đánh dấu là {word}?",
            [(OTHER, f"Phải, là {word}"), (EMPTY, "Chưa rõ, để trống giới tính")],
            default=OTHER,
            at=[line.place],
            people=[line.name],
        )
        return sex if choice == OTHER else None


def told_in_column(cell: str, sex: str) -> str:
    """Tell what a cell under "Nam" or "Nữ" (`sex` M or F) says: a sex, BIRTH for a birth of somebody of that sex, ODD for
    what nobody can read, '' for no mark: an empty cell, 0, a dash, "không"."""
    text = cell.strip()
    if not text or text in _UNMARKED or folded(text) in _UNMARKED:
        return ""
    if is_mark(text) or folded(text) in YES:
        return sex
    if told := plain_attributes.read_sex(text):
        return told
    return BIRTH if sum(map(str.isdigit, text)) > 1 else ODD


def sex_of(address: str) -> str | None:
    """Give M or F where a form of address tells it, however many ranks and degrees stand beside: "Bà", "Ông, TS."."""
    words = exact(address)
    told = {sex for word, sex in {**_ADDRESSES, **_BARE}.items() if f" {word} " in f" {words} "}
    return told.pop() if len(told) == 1 else None
