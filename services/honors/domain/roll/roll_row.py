"""Reads one row of an honour roll file into an entry's plan, or says what to mend in it."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from services.honors.domain.roll.award_catalogue import Award, award_catalogue
from services.honors.domain.roll.decision_number import is_blank, is_decision_number
from services.honors.domain.roll.entry import KIND_NAMES, Decision, RecipientKind, Words

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "kind": ("Loại", "Đối tượng", "Loại đối tượng"),
    "name": ("Tên", "Họ và tên", "Tên tập thể, hộ gia đình, cá nhân", "Tên tập thể, cá nhân"),
    "delegate_code": ("Mã đại biểu đại diện", "Mã đại biểu"),
    "unit_name": ("Đơn vị", "Đơn vị công tác", "Địa phương, đơn vị"),
    "award_code": ("Mã khen thưởng",),
    "award_name": ("Hình thức khen thưởng", "Danh hiệu, hình thức khen thưởng"),
    "grade": ("Hạng",),
    "decision_number": ("Số quyết định", "Số, ký hiệu quyết định"),
    "decision_date": ("Ngày quyết định", "Ngày, tháng, năm quyết định"),
    "issuer": ("Cơ quan quyết định", "Cơ quan ban hành"),
    "list_position": ("Số thứ tự", "STT", "TT", "Số TT"),
    "citation": ("Thành tích", "Thành tích tiêu biểu"),
    "position": ("Chức vụ", "Chức danh"),
    "posthumous": ("Truy tặng",),
}
REQUIRED = ("kind", "name", "list_position")
MAX_CHARACTERS = {"name": 200, "unit_name": 200, "award_name": 200, "position": 200, "issuer": 200, "citation": 1000}
KINDS = {
    "tap the": RecipientKind.COLLECTIVE,
    "ho gia dinh": RecipientKind.HOUSEHOLD,
    "gia dinh": RecipientKind.HOUSEHOLD,
    "ca nhan": RecipientKind.INDIVIDUAL,
    **{kind.value.lower(): kind for kind in RecipientKind},
}
Mend = Callable[[str, str], None]
GRADES = {"": 0, "1": 1, "2": 2, "3": 3, "i": 1, "ii": 2, "iii": 3, "nhat": 1, "nhi": 2, "ba": 3}


@dataclass(frozen=True)
class RowProblem:
    """`row` is the number Excel shows; `column` the Vietnamese heading, None for the whole row."""

    row: int
    column: str | None
    message: str


@dataclass(frozen=True)
class RollRow:
    """What a row says, in order."""

    row: int
    kind: RecipientKind
    words: Words
    award_code: str
    grade: int
    decision: Decision
    list_position: int
    delegate_code: str
    posthumous: bool


def read_row(number: int, cells: Mapping[str, str]) -> RollRow | list[RowProblem]:
    """Read the cells of row `number` (keys of COLUMNS; a missing column is missing). Never raises."""
    problems: list[RowProblem] = []

    def mend(column: str, message: str) -> None:
        problems.append(RowProblem(number, COLUMNS[column][0], message))

    kind = KINDS.get(_plain(cells.get("kind", "")))
    if kind is None:
        mend("kind", "Ghi một trong ba loại: Tập thể, Hộ gia đình, Cá nhân.")
    _look_at_words(cells, mend)
    award, grade = _award(cells, mend)
    if award and kind and kind not in award.kinds:
        allowed = ", ".join(KIND_NAMES[each].lower() for each in award.kinds)
        mend("kind", f"“{award.name}” chỉ dành cho: {allowed}. Sửa loại hoặc hình thức khen thưởng.")
    decision = _decision(cells, mend)
    position = cells.get("list_position", "")
    if not re.fullmatch(r"[1-9]\d{0,4}", position):
        mend("list_position", "Ghi số thứ tự trong danh sách kèm quyết định, từ 1 trở lên.")
    if problems or kind is None or award is None:
        return problems
    return RollRow(
        row=number,
        kind=kind,
        words=Words(
            name=cells["name"],
            unit_name=cells.get("unit_name", ""),
            award_name=cells.get("award_name") or award.full_name(grade),
            position=cells.get("position", ""),
            citation=cells.get("citation", ""),
        ),
        award_code=award.code,
        grade=grade,
        decision=decision,
        list_position=int(position),
        delegate_code=cells.get("delegate_code", ""),
        posthumous=_plain(cells.get("posthumous", "")) in ("co", "x", "1", "truy tang", "true"),
    )


def _look_at_words(cells: Mapping[str, str], mend: Mend) -> None:
    if not cells.get("name"):
        mend("name", "Thiếu tên. Ghi đúng tên như trong quyết định.")
    for column, most in MAX_CHARACTERS.items():
        if len(cells.get(column, "")) > most:
            mend(column, f"Dài {len(cells[column])} ký tự, tối đa {most}. Xin rút ngắn.")


def _award(cells: Mapping[str, str], mend: Mend) -> tuple[Award | None, int]:
    code, name, graded = cells.get("award_code", "").upper(), cells.get("award_name", ""), cells.get("grade", "")
    grade = GRADES.get(_plain(graded).removeprefix("hang "))
    award = award_catalogue().get(code)
    if not code:
        award, named_grade = _award_by_name(name)
        grade = grade or named_grade
    if award is None:
        column, said = ("award_code", code) if code else ("award_name", name)
        told = f"Không có “{said}” trong danh mục khen thưởng." if said else "Thiếu hình thức khen thưởng."
        mend(column, f"{told} Dùng mã trong danh mục, ví dụ BK_TINH.")
        return None, 0
    if grade is None:
        mend("grade", "Ghi hạng là Nhất, Nhì, Ba hoặc để trống.")
    elif award.grades and grade not in award.grades:
        mend("grade", f"“{award.name}” phải có hạng: Nhất, Nhì hoặc Ba.")
    elif grade and not award.grades:
        mend("grade", f"“{award.name}” không chia hạng. Xin để trống.")
    return award, grade or 0


def _award_by_name(name: str) -> tuple[Award | None, int]:
    wanted = _plain(name)
    for award in award_catalogue().values():
        for grade in (0, *award.grades):
            if wanted == _plain(award.full_name(grade)):
                return award, grade
    return None, 0


def _decision(cells: Mapping[str, str], mend: Mend) -> Decision:
    number, written = cells.get("decision_number", "").replace(" ", ""), cells.get("decision_date", "")
    if is_blank(number):
        number = ""
    elif not is_decision_number(number):
        mend("decision_number", f"“{number}” không đúng thể thức. Ghi như 258/QĐ-TTg hoặc 1641-CV/BTGTU.")
    found = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", written)
    swapped = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", written)
    day: date | None = None
    try:
        if found:
            day = date(int(found[3]), int(found[2]), int(found[1]))
        elif swapped:
            day = date(int(swapped[1]), int(swapped[2]), int(swapped[3]))
    except ValueError:
        day = None
    if written and (day is None or not 1945 <= day.year <= 2200):
        mend("decision_date", f"“{written}” không phải ngày. Ghi dạng ngày/tháng/năm, ví dụ 09/09/2020.")
    return Decision(number, day, cells.get("issuer", ""))


def _plain(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", bare.replace("đ", "d")))
