"""What others reported of files that people bring, and by which test of ours it is held off. Cases 17 and 18 of formats, 9 and 10 of
headings stand with the reader; what reaches a roster or an honour roll stands here.

| case | what happened elsewhere | held off by |
| --- | --- | --- |
| 1 | a heading merged over two columns loses the second | this file :: test_01_a_name_under_a_merged_heading_is_whole_in_a_roster_and_in_a_roll |
| 6 | only the first sheet is read | tests/unit/files/test_cases.py :: test_10_each_sheet_is_told_the_cover_and_the_hidden_one_too |
| 7 | words written by hand are gone after another file | tests/unit/honors/test_roll_identity.py :: test_what_people_mended_stays_unless_it_is_ticked |
| 9 | columns with other headings are dropped | tests/unit/registration/test_siblings_of_the_cases.py :: test_15_other_headings_are_understood_or_named |
| 10 | a heading of two rows cannot be read | tests/unit/files/test_structure.py :: test_a_header_of_two_rows_that_nobody_merged_is_read_together |
| 11 | a failed formula arrives as text | this file :: test_11_a_failed_formula_is_named_and_reaches_nobody |
| 13 | unseen marks of direction break what comes after | this file :: test_13_marks_of_direction_change_nobody |
| 14 | line breaks arrive as letters | this file :: test_14_the_escape_of_a_line_break_never_shows |
| 17 | an empty fill makes a file unreadable | tests/unit/files/test_xlsx.py :: test_looks_never_decide_whether_a_list_is_read |
| 17 | a bad print title does | this file :: test_17_a_bad_print_title_is_nobodys_matter |
| 18 | dates seconds short of midnight are the day before | tests/unit/files/test_numbers.py :: test_seconds_short_of_midnight_are_the_next_day |
| 22 | a spreadsheet makes a date of 1-2 | this file :: test_22_a_position_that_became_a_date_is_noted |
| 22 | the same in a seat | tests/unit/files/test_xlsx.py :: test_a_seat_that_excel_made_a_date_of_is_remarked |
| 24 | hidden rows and columns come in unseen | this file :: test_24_what_is_hidden_in_a_roll_waits_for_an_answer_or_says_so |
| 38 | of two columns with one heading one vanishes | this file :: test_38_of_two_columns_each_is_told_what_it_was_taken_for |
| 40 | old fonts | tests/unit/registration/test_roster_names_asked.py :: test_an_old_font_waits_for_an_answer_that_serves_the_whole_file |
| 41 | formatting to the last row takes for ever | this file :: test_41_frames_to_the_last_row_make_nobody_and_lose_nobody |
"""

from pathlib import Path

import pytest

from services.honors.domain.roll_file.check import check_roll
from services.honors.domain.roll_file.columns import HEADINGS as ROLL_HEADINGS
from services.honors.domain.roll_file.setting import Setting
from services.honors.domain.roll_file.told import ToldRoll
from services.honors.domain.roll_file.told import told as told_roll
from tests.support.files.read_rosters import read, read_data
from tests.support.files.roll_book import TODAY
from tests.support.files.sheets import DAY_AND_MONTH, Value, book, cell, found, package, sheet_xml

ROOT = Path(__file__).parents[3]
CASES = [
    [part.strip() for part in line.strip("| ").split(" | ")] for line in (__doc__ or "").splitlines() if " :: " in line
]
ROSTER = ["Họ và tên", "Năm sinh", "Đơn vị", "Chức vụ", "Thành phần"]
SOMEBODY: list[Value] = ["Vi Thử An", 1984, "Huyện Ba Bể", "Bí thư", "Khách mời"]
ROLL = ["TT", "Họ và tên", "Đơn vị", "Danh hiệu", "Số quyết định", "Ngày quyết định", "Thành tích"]
DECISION: list[Value] = ["Bằng khen của Chủ tịch UBND tỉnh", "1512/QĐ-UBND", "05/11/2026", "Có thành tích"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} {case[1]}")
def test_the_case_has_the_test_that_is_named(case: list[str]) -> None:
    place, _, name = case[2].partition(" :: ")
    file = Path(__file__) if place == "this file" else ROOT / place
    assert f"def {name}" in file.read_text("utf-8").replace(__doc__ or "", "")


def roll(data: bytes) -> ToldRoll:
    return told_roll(check_roll(found(data, ROLL_HEADINGS), Setting(TODAY, (), ()), {}))


def test_01_a_name_under_a_merged_heading_is_whole_in_a_roster_and_in_a_roll() -> None:
    people = read(
        [["STT", "Họ và tên", None, *ROSTER[1:]], [1, "Nguyễn Văn", "Thử", *SOMEBODY[1:]]], merges=["B1:C1"]
    ).people
    assert [one.full_name for one in people] == ["Nguyễn Văn Thử"]
    honoured = roll(
        book(
            [[*ROLL[:2], None, *ROLL[2:]], [1, "Nguyễn Văn", "Thử", "Huyện Ba Bể", *DECISION]],
            merges=["B1:C1"],
        )
    )
    assert [one.name for one in honoured.entries] == ["Nguyễn Văn Thử"]


def _failed(heads: list[str], values: list[Value], at: int, text: str) -> bytes:
    cells = [cell(f"{chr(65 + n)}2", value) for n, value in enumerate(values)]
    cells[at] = f'<c r="{chr(65 + at)}2" t="e"><f>VLOOKUP(1,X:Y,2)</f><v>{text}</v></c>'
    head = "".join(cell(f"{chr(65 + n)}1", value) for n, value in enumerate(heads))
    return package({"DS": sheet_xml(f'<row r="1">{head}</row><row r="2">{"".join(cells)}</row>')})


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "#VALUE!"])
@pytest.mark.parametrize("at", range(6))
def test_11_a_failed_formula_is_named_and_reaches_nobody(at: int, text: str) -> None:
    roster = read_data(_failed(["Mã đại biểu", *ROSTER], ["DB-0001", *SOMEBODY], at, text))
    said = " ".join(
        [
            *(one.message for one in roster.errors),
            *(note for one in roster.people for note in one.notes),
            *(one.text for one in roster.questions),
        ]
    )
    assert "công thức" in said.lower()
    assert all(text not in str((one.full_name, one.unit_name, one.position, one.code)) for one in roster.people)
    assert all(text not in unit.unit_name for unit in roster.new_units)


@pytest.mark.parametrize("at", [1, 2, 6])
def test_11_a_failed_formula_keeps_an_honour_out_and_is_named(at: int) -> None:
    found_roll = roll(_failed(ROLL, [1, "Vi Thử An", "Huyện Ba Bể", *DECISION], at, "#N/A"))
    assert all("#N/A" not in str((one.name, one.unit_name, one.citation)) for one in found_roll.entries)
    said = [*(one.message for one in found_roll.errors), *(note for one in found_roll.entries for note in one.notes)]
    assert any("công thức" in one.lower() for one in said), said


MARKS = ["\u202a{}\u202c", "\u2066{}\u2069", "\u061c{}", "{}\u180e", "\u200e{}\u200f"]


@pytest.mark.parametrize("mark", MARKS)
def test_13_marks_of_direction_change_nobody(mark: str) -> None:
    heads = ["Mã đại biểu", "Số CCCD", "Số điện thoại", *ROSTER]
    plain: list[Value] = ["DB-0001", "000184000001", "0912345678", *SOMEBODY]
    marked = [mark.format(value) if isinstance(value, str) else value for value in plain]
    (clean,), (dirty,) = read([heads, plain]).people, read([heads, marked]).people
    assert (dirty.full_name, dirty.code, dirty.phone, dirty.unit_code) == (
        *(clean.full_name, clean.code, clean.phone, clean.unit_code),
    )
    assert (dirty.outcome, dirty.notes) == (clean.outcome, clean.notes)


def test_14_the_escape_of_a_line_break_never_shows() -> None:
    heads = ["Họ và_x000D_\ntên", *ROSTER[1:]]
    values: list[Value] = ["Vi Thử_x000D_\nAn", 1984, "Huyện_x000D_\nBa Bể", "Bí thư_x000D_\nchi bộ", "Khách mời"]
    roster = read([heads, values])
    (one,) = roster.people
    assert (one.full_name, one.unit_name, one.position) == ("Vi Thử An", "Huyện Ba Bể", "Bí thư chi bộ")
    honoured = roll(book([ROLL, [1, "Vi Thử_x000D_\nAn", "Huyện Ba Bể", *DECISION[:3], "Có_x000D_\nthành tích"]]))
    (entry,) = honoured.entries
    assert (entry.name, entry.citation) == ("Vi Thử An", "Có thành tích")
    assert "_x000D_" not in str(roster) + str(honoured)


def test_17_a_bad_print_title_is_nobodys_matter() -> None:
    head = "".join(cell(f"{chr(65 + n)}1", value) for n, value in enumerate(ROSTER))
    line = "".join(cell(f"{chr(65 + n)}2", value) for n, value in enumerate(SOMEBODY))
    names = (
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="9">#REF!$1:$x</definedName></definedNames>'
    )
    data = package({"DS": sheet_xml(f'<row r="1">{head}</row><row r="2">{line}</row>')}, workbook_pr=names)
    assert [one.full_name for one in read_data(data).people] == ["Vi Thử An"]


def test_22_a_position_that_became_a_date_is_noted() -> None:
    values: list[Value] = list(SOMEBODY)
    cells = [cell(f"{chr(65 + n)}2", value) for n, value in enumerate(values)]
    cells[3] = cell("D2", 46024, style=DAY_AND_MONTH)
    head = "".join(cell(f"{chr(65 + n)}1", value) for n, value in enumerate(ROSTER))
    (one,) = read_data(package({"DS": sheet_xml(f'<row r="1">{head}</row><row r="2">{"".join(cells)}</row>')})).people
    assert "2026" not in one.position
    assert any("ngày" in note.lower() for note in one.notes), one.notes


def test_24_what_is_hidden_in_a_roll_waits_for_an_answer_or_says_so() -> None:
    rows = [ROLL, *([n, f"Vi Thử {letter}", "Huyện Ba Bể", *DECISION] for n, letter in enumerate("ABCD", 1))]
    honoured = roll(book(rows, hidden=[3, 4]))
    assert [one.name for one in honoured.entries if not one.waits_for] == ["Vi Thử A", "Vi Thử D"]
    assert [one.kind for one in honoured.questions] == ["hidden_rows"]


def test_38_of_two_columns_each_is_told_what_it_was_taken_for() -> None:
    roster = read([[*ROSTER, "Đơn vị công tác"], [*SOMEBODY, "Trường Thử"]])
    (one,) = roster.people
    assert (one.unit_name, one.outcome) == ("Huyện Ba Bể", "new")
    taken = {column.name: column.taken_for for column in roster.sheets[0].columns}
    assert (taken["Đơn vị"], taken["Đơn vị công tác"]) == ("unit_name", "workplace")
    twins = read([[*ROSTER, "Đơn vị"], [*SOMEBODY, "Trường Thử"]])
    assert [one.unit_name for one in twins.people] == ["Huyện Ba Bể"]
    (asked,) = [one for one in twins.questions if one.kind == "column"]
    assert "cột “Đơn vị” đã là đơn vị" in asked.text


@pytest.mark.thorough
@pytest.mark.parametrize("last", [200_000, 1_048_576])
def test_41_frames_to_the_last_row_make_nobody_and_lose_nobody(last: int) -> None:
    head = "".join(cell(f"{chr(65 + n)}1", value) for n, value in enumerate(ROSTER))
    people = "".join(
        f'<row r="{row}">'
        + "".join(
            cell(f"{chr(65 + n)}{row}", value) for n, value in enumerate([f"Vi Thử {_letters(row)}", *SOMEBODY[1:]])
        )
        + "</row>"
        for row in range(2, 302)
    )
    framed = "".join(f'<row r="{row}"><c r="A{row}" s="1"/><c r="B{row}" s="1"/></row>' for row in range(302, last + 1))
    roster = read_data(package({"DS": sheet_xml(f'<row r="1">{head}</row>{people}{framed}')}))
    assert (len(roster.people), roster.errors) == (300, ())


def _letters(number: int) -> str:
    return f"{chr(65 + number // 26 % 26)}{chr(97 + number % 26)}"
