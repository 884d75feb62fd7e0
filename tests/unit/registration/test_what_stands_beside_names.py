"""What people write before and behind a name, in marks for "as above", and pinned to cells, comes in as it is meant."""

import io

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from services.registration.domain.people.roster_columns import HEADINGS
from tests.support.files.roster_book import SOMEBODY, book, check, only, sheet
from tests.support.files.sheets import found


@pytest.mark.parametrize(
    ("address", "sex"),
    [
        ("Chị", "F"),
        ("Cô", "F"),
        ("Anh", "M"),
        ("AHLĐ", None),
        ("Cô giáo", None),
        ("Đại biểu", None),
        ("Chuẩn úy", None),
    ],
)
def test_everyday_words_before_a_name_are_no_part_of_it(address: str, sex: str | None) -> None:
    row = only(check([{**SOMEBODY, "full_name": f"{address} Vi Thử Yến"}])).candidate
    assert (row.full_name, row.form_of_address) == ("Vi Thử Yến", address)
    assert address == "Cô giáo" or row.sex == sex


@pytest.mark.parametrize("name", ["Anh Thơ", "Cô Thắm", "Em Ly", "Chi Thị Thử", "Bá Thử Yến"])
def test_a_name_that_only_begins_like_an_address_stays(name: str) -> None:
    assert only(check([{**SOMEBODY, "full_name": name}])).candidate.full_name == name


@pytest.mark.parametrize("name", ["Vợ chồng ông Vi Thử", "Hai vợ chồng Vi Thử", "Ông bà Vi Thử", "Mẹ con Vi Thử Lan"])
def test_two_people_in_one_cell_are_refused_by_name(name: str) -> None:
    found_ = check([{**SOMEBODY, "full_name": name}])
    assert (found_.people, "hai người" in found_.refused[0].message) == ((), True)


@pytest.mark.parametrize(
    "cell",
    [
        "Lò Thử Yến (1996)",
        "Lò Thử Yến (SN 1996)",
        "Lò Thử Yến, sinh năm 1996",
        "Lò Thử Yến - 1996",
        "Lò Thử Yến (s.n. 1996)",
        "Lò Thử Yến 1996",
        "Lò Thử Yến\n(1996)",
    ],
)
def test_a_year_behind_a_name_is_the_birth_and_no_position(cell: str) -> None:
    row = only(check([{**SOMEBODY, "full_name": cell, "position": "Bí thư"}])).candidate
    assert (row.full_name, row.position, row.birth and row.birth.text) == ("Lò Thử Yến", "Bí thư", "1996")


def test_a_year_behind_a_name_stands_behind_a_column_of_its_own_and_is_told() -> None:
    row = only(check([{**SOMEBODY, "full_name": "Lò Thử Yến (1996)", "birth": "03/05/1995"}]))
    assert row.candidate.birth
    assert row.candidate.birth.text == "03/05/1995"
    assert "đã có “03/05/1995”" in "".join(row.notes)


def test_a_birth_and_a_position_in_the_same_brackets_go_apart() -> None:
    row = only(check([{**SOMEBODY, "full_name": "Lò Thử Yến (1996, Bí thư Chi bộ)"}])).candidate
    assert (row.full_name, row.position, row.birth and row.birth.year) == ("Lò Thử Yến", "Bí thư Chi bộ", 1996)


@pytest.mark.parametrize("aside", ["Hoa", "Thúy Hoa", "tức Hoa", "tên gọi khác: Hoa"])
def test_another_name_in_brackets_is_no_position(aside: str) -> None:
    row = only(check([{**SOMEBODY, "full_name": f"Vi Thị Thử ({aside})"}]))
    assert (row.candidate.full_name, row.candidate.position) == ("Vi Thị Thử", "")
    assert "tên gọi khác" in "".join(row.notes)


@pytest.mark.parametrize("aside", ["Bí thư", "Giám Đốc", "Công An", "PGĐ", "GV"])
def test_a_position_in_brackets_stays_one(aside: str) -> None:
    assert only(check([{**SOMEBODY, "full_name": f"Vi Thị Thử ({aside})"}])).candidate.position == aside


def test_a_sex_in_brackets_is_the_sex() -> None:
    row = only(check([{**SOMEBODY, "full_name": "Vi Thử Lan (nữ)"}])).candidate
    assert (row.full_name, row.position, row.sex) == ("Vi Thử Lan", "", "F")


MARKS = ["-nt-", "nt", "NT", "n.t.", "//", '"', "''", "”", "-//-", "như trên", '- " -']


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_for_as_above_is_filled_down_and_never_a_unit(mark: str) -> None:
    first = {**SOMEBODY, "full_name": "Vi Thử Nhất", "position": "Y sĩ"}
    other = {**SOMEBODY, "full_name": "Vi Thử Tư", "unit_name": "Huyện Ba Bể"}
    marked = {"unit_name": mark, "category": mark, "position": mark}
    rows = [first, {**marked, "full_name": "Vi Thử Hai"}, {**marked, "full_name": "Vi Thử Ba"}, other]
    rows.append({**marked, "full_name": "Vi Thử Năm"})
    told = check(rows)
    assert told.questions == ()
    units = [one.candidate.unit.unit_code for one in told.people if one.candidate.unit]
    assert units == ["SYT", "SYT", "SYT", "BK-BB", "BK-BB"]
    assert [one.candidate.position for one in told.people[:3]] == ["Y sĩ"] * 3
    assert {one.candidate.category for one in told.people} == {"GUEST"}
    assert "như dòng trên, “Sở Y tế”" in "".join(told.people[1].notes)


def test_a_mark_in_the_first_row_is_no_unit_either() -> None:
    told = check([{**SOMEBODY, "unit_name": "-nt-"}])
    assert told.units == ()


@pytest.mark.parametrize("text", ["-", "…", "...", "", "Nt Thử"])
def test_what_says_that_there_is_nothing_is_not_filled_down(text: str) -> None:
    told = check([{**SOMEBODY, "position": "Y sĩ"}, {**SOMEBODY, "full_name": "Vi Thử Hai", "position": text}])
    assert told.people[1].candidate.position in (text, "")


def with_comments(*pinned: tuple[str, str, str]) -> bytes:
    made = Workbook()
    page = made.active
    page.append(["Họ và tên", "Đơn vị", "Thành phần"])
    page.append(["Vi Thử Ánh", "Sở Y tế", "Khách mời"])
    for cell, text, author in pinned:
        page[cell].comment = Comment(text, author)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_comment_on_a_cell_is_quoted_at_the_person() -> None:
    told = check(found(with_comments(("A2", "Thay bằng bà Lò Thị Thử (SN 1980)", "Vi Thử")), HEADINGS))
    assert "ô A2: “Thay bằng bà Lò Thị Thử (SN 1980)”" in "".join(only(told).notes)


def test_a_comment_on_a_heading_or_an_empty_row_is_named() -> None:
    told = check(found(with_comments(("A1", "Danh sách cũ", "Vi Thử"), ("A9", "Còn nữa", "Vi Thử")), HEADINGS))
    said = " ".join(one.text for one in told.left_out)
    assert ("Danh sách cũ" in said, "Còn nữa" in said) == (True, True)


def test_what_we_pinned_ourselves_is_not_quoted() -> None:
    told = check(found(with_comments(("A2", "Thiếu ngày sinh", "Đại Hội")), HEADINGS))
    assert not any("Thiếu ngày sinh" in note for note in only(told).notes)


def test_a_bare_thi_between_the_names_is_noted() -> None:
    assert "“Thi”" in "".join(only(check([{**SOMEBODY, "full_name": "Vi Thi Thử Mận"}])).notes)
    assert book(sheet([SOMEBODY])).sheets


@pytest.mark.parametrize("aside", ["vợ ông Quàng Thử Phóng", "theo họ chồng", "thế danh Trần Thử Tâm"])
def test_words_beside_a_name_that_are_no_position_are_kept_as_a_note(aside: str) -> None:
    one = only(check([{**SOMEBODY, "full_name": f"Vi Thị Thử ({aside})", "position": "Trưởng bản"}])).candidate
    assert (one.full_name, one.position, one.further["note"]) == ("Vi Thị Thử", "Trưởng bản", aside)
