"""Two lists beside each other in one sheet are two lists: nobody of the right half is lost."""

import pytest

from services.registration.domain.people.roster_columns import HEADINGS
from tests.support.files.roster_book import check
from tests.support.files.sheets import book, found, found_sheet, texts

HEAD = ["STT", "Họ và tên", "Năm sinh"]
LEFT = [[1, "Vi Thử An", 1970], [2, "Hà Thử Bình", 1980]]
RIGHT = [[3, "Lò Thử Chi", 1990], [4, "Ma Thử Dân", 1991]]
TITLE = ["DANH SÁCH ĐẠI BIỂU SỞ Y TẾ"]


def beside(gap: int = 0, right: list[str] | None = None) -> list[list[object]]:
    empty = [None] * gap
    rows = [[*one, *empty, *other] for one, other in zip(LEFT, RIGHT, strict=True)]
    return [TITLE, [*HEAD, *empty, *(right or HEAD)], *rows]  # type: ignore[list-item]


@pytest.mark.parametrize("gap", [0, 1, 2])
def test_both_halves_are_read_with_the_title_of_the_sheet(gap: int) -> None:
    sheets = found(book(beside(gap))).sheets  # type: ignore[arg-type]
    assert [texts(one, "name") for one in sheets] == [["Vi Thử An", "Hà Thử Bình"], ["Lò Thử Chi", "Ma Thử Dân"]]
    assert [one.title for one in sheets] == [tuple(TITLE)] * 2
    assert sheets[1].name.startswith(f"{sheets[0].name} (cột ")


def test_the_right_half_is_of_the_unit_that_the_sheet_is_named_after() -> None:
    rows = [[*HEAD, None, *HEAD], [*LEFT[0], None, *RIGHT[0]], [*LEFT[1], None, *RIGHT[1]]]
    read = check(found(book(rows, name="Sở Y tế"), HEADINGS))
    assert [one.candidate.unit and one.candidate.unit.unit_code for one in read.people] == ["SYT"] * 4
    assert [one for one in read.questions if one.kind == "delegation"] == []


def test_three_tables_and_a_shorter_last_one_are_read() -> None:
    rows = [[*HEAD, *HEAD, *HEAD], [1, "Vi Thử An", 1970, 2, "Hà Thử Bình", 1980, 3, "Lò Thử Chi", 1990]]
    rows.append([4, "Ma Thử Dân", 1991, 5, "Tô Thử Em", 1992])
    sheets = found(book(rows)).sheets  # type: ignore[arg-type]
    assert [len(one.rows) for one in sheets] == [2, 2, 1]


def test_a_right_half_without_numbers_is_read() -> None:
    rows = [[*HEAD, *HEAD[1:]], [1, "Vi Thử An", 1970, "Hà Thử Bình", 1980]]
    assert [texts(one, "name") for one in found(book(rows)).sheets] == [["Vi Thử An"], ["Hà Thử Bình"]]  # type: ignore[arg-type]


def test_a_heading_that_only_stands_twice_makes_no_table() -> None:
    rows = [["STT", "Họ và tên", "Năm sinh", "Họ và tên", "Điện thoại"], [1, "Vi Thử An", 1970, "Hà Thử", "0900"]]
    sheet = found_sheet(rows)
    assert texts(sheet, "name") == ["Vi Thử An"]


def test_who_stands_in_a_second_column_of_names_that_stays_out_is_named() -> None:
    rows = [["STT", "Họ và tên", "Năm sinh", "Họ và tên", "Ghế"], [1, "Vi Thử An", 1970, "Hà Thử Bình", "A1"]]
    told = check(found(book(rows), HEADINGS))  # type: ignore[arg-type]
    assert any("Hà Thử Bình" in one.text for one in told.left_out if one.why == "beside")
