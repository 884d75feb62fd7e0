"""What the pages are told of a file: every sheet and column by name, with what it was taken for."""

from pathlib import Path

from services.honors.domain.roll_file.comparing.comparison import WORDS as ROLL_WORDS
from services.registration.domain.people.attributes import attributes
from services.registration.domain.roster.comparing.comparison import WORDS
from services.registration.domain.roster.outcome import Standings
from services.registration.domain.roster.telling.told import told
from tests.support.files.read_rosters import read_data
from tests.support.files.roster_book import SOMEBODY, book, check, sheet
from tests.support.files.sheets import cell, package, sheet_xml


def test_every_column_is_told_with_what_it_was_taken_for() -> None:
    rows = [{**SOMEBODY, "number": "1", "Ghi chú thêm": "đi cùng xe"}]
    (seen,) = told(check(rows)).sheets
    assert (seen.name, seen.hidden, seen.left_out, seen.rows) == ("DS", False, False, 1)
    assert [(one.name, one.taken_for, one.words) for one in seen.columns] == [
        ("Họ và tên", "full_name", "Họ và tên"),
        ("Đơn vị", "unit_name", "Đơn vị"),
        ("Thành phần", "category", "Thành phần"),
        ("STT", "number", "STT"),
        ("Ghi chú thêm", None, ""),
    ]


def test_a_column_is_taken_for_something_else_once_that_was_answered() -> None:
    rows = [{**SOMEBODY, "number": "1", "position": "B12"}]
    before = told(check(rows))
    ids = {one.name: one.question for one in before.sheets[0].columns}
    assert ids["STT"] is None
    assert "seat" in {one.choice for one in before.column_choices}
    after = told(check(rows, {str(ids["Chức vụ"]): "seat"}))
    assert (after.people[0].position, after.people[0].seat) == ("", "B12")
    assert {one.name: one.taken_for for one in after.sheets[0].columns}["Chức vụ"] == "seat"


def test_a_column_that_its_sender_had_hidden_comes_in_and_says_so() -> None:
    lines = '<row r="1">' + cell("A1", "Họ và tên") + cell("B1", "Số điện thoại") + "</row>"
    lines += '<row r="2">' + cell("A2", "Vi Thử An") + cell("B2", "0912 345 678") + "</row>"
    hidden = '<cols><col min="2" max="2" hidden="1"/></cols>'
    found = read_data(package({"DS": sheet_xml(lines, before=hidden)}))
    assert [(one.name, one.taken_for, one.hidden) for one in found.sheets[0].columns] == [
        ("Họ và tên", "full_name", False),
        ("Số điện thoại", "phone", True),
    ]


def test_a_hidden_sheet_is_told_whether_it_comes_in_or_not() -> None:
    file = book(sheet([SOMEBODY]), sheet([{**SOMEBODY, "full_name": "Vi Xuân Giả Lập"}], name="Cũ", hidden=True))
    found = told(check(file))
    assert [(one.name, one.hidden, one.left_out) for one in found.sheets] == [("DS", False, False), ("Cũ", True, True)]
    (question,) = found.questions
    assert told(check(file, {question.id: "take"})).sheets[1].left_out is False


def test_the_page_has_words_for_every_field_that_a_file_may_change() -> None:
    page = (Path(__file__).parents[3] / "web" / "desk" / "incoming" / "file_words.ts").read_text("utf-8")
    told_apart = {one.name for one in attributes() if one.sensitive}
    fields = [*(name for name in WORDS if name not in told_apart), *ROLL_WORDS]
    assert [name for name in fields if f'  {name}: "' not in page] == []


def test_a_file_without_categories_says_beforehand_who_becomes_a_guest_by_which_answer() -> None:
    somebody = {name: value for name, value in SOMEBODY.items() if name != "category"}
    rows = [somebody, {**somebody, "full_name": "Vi Thử Bình"}]
    (asked,) = (one for one in told(check(rows)).questions if one.kind == "category")
    words = {one.choice: one.text for one in asked.proposals}
    assert words["EXEMPLAR_INDIVIDUAL"] == "Điển hình tiên tiến là cá nhân (chính thức)"
    assert words["UNIT_REP"].endswith("địa phương (khách mời)")
    assert told(check(rows)).standings == Standings(0, 0, 0)
    assert told(check(rows, {asked.id: "UNIT_REP"})).standings == Standings(0, 2, by_category=2)
    said = [{**one, "standing": "Chính thức"} for one in rows]
    assert told(check(said, {asked.id: "UNIT_REP"})).standings == Standings(2, 0, by_category=0)
