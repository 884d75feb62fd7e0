"""Lines of a text file whose cells stood in wrong columns: put right and asked once, or refused by name."""

from dataclasses import replace

from chassis.files.found import Remark
from tests.support.files.roster_book import SOMEBODY, book, check, only, question, sheet

ALL = ("Hà Đình Thử", "Vi Thị Thử", "Lò Văn Thử")


def test_a_line_whose_cells_stand_one_off_stays_out_by_name_and_asks_nothing() -> None:
    rows = [{**SOMEBODY, "full_name": "Vi Thử Một"}, {**SOMEBODY, "full_name": "Vi Thử Lệch", "unit_name": "Y sĩ"}]
    page = sheet(rows)
    shifted = replace(page.rows[1], remarks=(Remark(0, "shifted", "9/8"),))
    told = check(book(replace(page, rows=(page.rows[0], shifted))))
    (refused,) = told.refused
    assert "Dòng có 9 ô, bảng chỉ có 8 cột" in refused.message
    assert "thứ tự: Họ và tên, Đơn vị, Thành phần." in refused.message
    assert refused.full_name == "Vi Thử Lệch"
    assert not [one for one in told.questions if "Y sĩ" in str(one)]


def test_lines_put_right_are_asked_once_for_the_file_and_never_come_in_unasked() -> None:
    rows = [{**SOMEBODY, "full_name": name, "position": "Phó phòng, Bí thư chi bộ"} for name in ALL[:3]]
    odd = ("position", "mended", "9/8", "Phó phòng, Bí thư chi bộ")
    file = book(sheet(rows, remarks={2: [odd], 3: [odd]}))
    asked = question(check(file), "shifted_rows")
    assert (asked.default, asked.people) == (None, ALL[:2])
    assert f"{ALL[0]}: ô “Chức vụ” là “Phó phòng, Bí thư chi bộ”" in asked.text
    assert [one.kind for one in check(file).people] == ["asked", "asked", "new"]
    taken = check(file, {asked.id: "take"})
    assert [one.kind for one in taken.people] == ["new"] * 3
    assert ["“Chức vụ” được ghép lại" in " ".join(one.notes) for one in taken.people] == [True, True, False]
    left = check(file, {asked.id: "leave"})
    assert [one.full_name for one in left.refused] == [*ALL[:2]]
    assert "lệch từ ô “Chức vụ”. Xin đặt ô này trong dấu ngoặc kép" in left.refused[0].message
    assert left.rows == 3


def test_lines_that_two_ways_fit_are_asked_once_which_one_it_is() -> None:
    rows = [{**SOMEBODY, "full_name": name, "position": "Phó phòng", "workplace": "Trạm"} for name in ALL[:3]]
    ways = [
        *(("position", "either", "0", "Phó phòng, Bí thư"), ("workplace", "either", "0", "Trạm")),
        *(("workplace", "either", "1", "Bí thư, Trạm"), ("position", "either", "1", "Phó phòng")),
    ]
    file = book(sheet(rows, remarks={row: [("full_name", "shifted", "9/8", ""), *ways] for row in (2, 3)}))
    asked = question(check(file), "shifted_rows")
    assert (asked.default, asked.people) == (None, ALL[:2])
    assert [one.choice for one in asked.proposals] == ["chức vụ", "đơn vị công tác", "leave"]
    assert f"Ô “Chức vụ”: {ALL[0]}: “Phó phòng, Bí thư”; {ALL[1]}: " in asked.proposals[0].text
    assert [one.kind for one in check(file).people] == ["asked", "asked", "new"]
    for choice, position, workplace in (
        ("chức vụ", "Phó phòng, Bí thư", "Trạm"),
        ("đơn vị công tác", "Phó phòng", "Bí thư, Trạm"),
    ):
        taken = check(file, {asked.id: choice})
        assert [one.kind for one in taken.people] == ["new"] * 3
        found = taken.people[0].candidate
        assert (found.position, found.workplace) == (position, workplace)
        assert "được ghép lại" in " ".join(taken.people[0].notes)
        assert [one.id for one in taken.questions if one.kind == "shifted_rows"] == [asked.id], "and nothing more"
    left = check(file, {asked.id: "leave"})
    assert [one.full_name for one in left.refused] == [*ALL[:2]]
    assert "Dòng có 9 ô, bảng chỉ có 8 cột" in left.refused[0].message


def test_what_was_said_of_some_lines_does_not_hold_for_others() -> None:
    odd = ("position", "mended", "9/8", "Phó phòng, Bí thư")
    one, other = (
        book(sheet([{**SOMEBODY, "full_name": name, "position": odd[3]}], remarks={2: [odd]})) for name in ALL[:2]
    )
    answers = {question(check(one), "shifted_rows").id: "take"}
    assert [only(check(file, answers)).kind for file in (one, other)] == ["new", "asked"]
