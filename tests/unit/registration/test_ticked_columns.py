"""Ticks in a column say what the column's heading says: a heading that says no is never read as yes."""

from collections.abc import Sequence

import pytest

from services.registration.domain.roster.telling.told import ToldPerson, ToldRoster
from tests.support.files.read_rosters import read
from tests.support.files.sheets import Value

N = None
NAMES = ("Vi Văn Thử", "Vi Thị Thử", "Lò Văn Thử", "Hà Thị Thử")


def ticked(over: str, under: Sequence[str], *cells: Sequence[Value]) -> ToldRoster:
    """Read a list in which `over` is merged over the columns `under`; `cells` are theirs, row by row."""
    width = len(under)
    end = "CDEFGHIJ"[width - 1]
    rows: list[list[Value]] = [
        ["TT", "Họ và tên", over, *[N] * (width - 1), "Đơn vị", "Thành phần"],
        [N, N, *under, N, N],
        *([i + 1, NAMES[i], *row, "Sở Y tế", "Khách mời"] for i, row in enumerate(cells)),
    ]
    merges = ["A1:A2", "B1:B2", f"C1:{end}1"]
    return read(rows, merges)


def flat(*heads: str, cells: Sequence[Sequence[Value]], answers: dict[str, str] | None = None) -> ToldRoster:
    rows: list[list[Value]] = [["TT", "Họ và tên", *heads, "Đơn vị", "Thành phần"]]
    rows += [[i + 1, NAMES[i], *row, "Sở Y tế", "Khách mời"] for i, row in enumerate(cells)]
    return read(rows, answers=answers)


def noted(one: ToldPerson) -> str:
    return " ".join(one.notes)


PAIRS = [
    ("Đảng viên", ("Có", "Không")),
    ("Đảng viên", ("Không", "Có")),
    ("Đảng", ("Đảng viên", "Quần chúng")),
    ("Đảng viên", ("Phải", "Không phải")),
    ("Đảng viên", ("Là đảng viên", "Chưa là đảng viên")),
    ("Đảng", ("Đảng viên", "Ngoài Đảng")),
    ("Đảng viên", ("Rồi", "Chưa")),
    ("Đảng viên", ("Đảng viên (x)", "Không (x)")),
    ("Đảng/đoàn", ("Đảng viên", "Ngoài Đảng")),
]


@pytest.mark.parametrize(("over", "under"), PAIRS)
def test_a_tick_under_no_makes_nobody_a_party_member(over: str, under: tuple[str, str]) -> None:
    no = 0 if under[0] == "Không" else 1
    cells = [["x" if at == no else N for at in (0, 1)], ["x" if at != no else N for at in (0, 1)], ["", ""]]
    assert [one.party_member for one in ticked(over, under, *cells).people] == [False, True, None]


@pytest.mark.parametrize("words", ["Quần chúng", "Ngoài Đảng", "Chưa vào Đảng", "Không phải đảng viên", "Chưa là ĐV"])
def test_columns_that_nobody_merged_say_it_too(words: str) -> None:
    people = flat("Đảng viên", words, cells=[["x", N], [N, "x"], [N, N]]).people
    assert [one.party_member for one in people] == [True, False, None]


def test_a_column_of_no_that_somebody_takes_for_party_members_still_says_no() -> None:
    people = flat("Chưa kết nạp", cells=[["x"], [N]], answers={"column:chưa kết nạp": "party_member"}).people
    assert [one.party_member for one in people] == [False, None]


def test_brackets_may_hold_the_no() -> None:
    people = flat("Đảng viên (có)", "Đảng viên (không)", cells=[["x", N], [N, "x"]]).people
    assert [one.party_member for one in people] == [True, False]
    (asked,) = flat("Đảng viên (Có/Không)", cells=[["x"]]).people
    assert asked.party_member is True


def test_two_ticks_in_one_line_leave_it_open() -> None:
    (both,) = ticked("Đảng viên", ("Có", "Không"), ["x", "x"]).people
    assert both.party_member is None
    assert "cả hai cột" in noted(both)


def test_what_stands_in_the_column_of_no_is_read_by_its_words() -> None:
    people = ticked("Đảng viên", ("Có", "Không"), [N, "Không"], [N, "QC"], ["Có", N], [N, "03/02/1999"]).people
    assert [one.party_member for one in people] == [False, False, True, None]
    assert "Đảng viên" in noted(people[3])


def test_the_young_may_be_members_of_both() -> None:
    people = ticked("Đảng", ("Đảng viên", "Đoàn viên"), ["x", "x"], [N, "x"]).people
    assert [one.party_member for one in people] == [True, False]


def test_a_tick_names_the_ethnic_group_over_it() -> None:
    people = ticked(
        "Dân tộc", ("Kinh", "Tày", "Khác"), ["x", N, N], [N, "x", N], [N, N, "Sán Chay"], [N, N, "x"]
    ).people
    assert [one.ethnicity for one in people] == ["Kinh", "Tày", "Sán Chay", None]
    assert "Dân tộc" in noted(people[3])


def test_two_groups_ticked_are_none() -> None:
    (one,) = ticked("Dân tộc", ("Kinh", "Tày"), ["x", "x"]).people
    assert one.ethnicity is None
    assert "Dân tộc" in noted(one)


def test_a_tick_names_the_religion_or_that_there_is_none() -> None:
    people = ticked(
        "Tôn giáo", ("Không", "Phật giáo", "Công giáo"), ["x", N, N], [N, "x", N], [N, N, "x"], ["x", "x", N]
    ).people
    assert [one.religion for one in people] == ["none", "Phật giáo", "Công giáo", None]


def test_that_there_is_a_religion_says_not_which() -> None:
    people = ticked("Tôn giáo", ("Có", "Không"), ["x", N], [N, "x"], ["Tin lành", N]).people
    assert [one.religion for one in people] == [None, "none", "Tin lành"]
    assert "Tôn giáo" in noted(people[0])


def test_a_flat_column_of_no_religion_says_so() -> None:
    people = flat("Tôn giáo", "Không tôn giáo", cells=[["Phật giáo", N], [N, "x"]]).people
    assert [one.religion for one in people] == ["Phật giáo", "none"]


def test_official_or_guest_may_be_ticked() -> None:
    people = ticked("Tư cách", ("Chính thức", "Khách mời"), ["x", N], [N, "x"], ["x", "x"]).people
    assert [one.standing for one in people][:2] == ["OFFICIAL", "GUEST"]
    assert "Tư cách" in noted(people[2])


def test_levels_of_learning_may_be_ticked() -> None:
    people = ticked("Trình độ chuyên môn", ("Đại học", "Sau đại học", "Cao đẳng"), ["x", N, N], [N, "x", N]).people
    assert [one.further.get("education") for one in people] == ["UNIVERSITY", "POSTGRADUATE"]
    theory = ticked("Lý luận chính trị", ("Sơ cấp", "Trung cấp", "Cao cấp"), [N, "x", N], [N, N, "x"]).people
    assert [one.political_theory for one in theory] == ["Trung cấp", "Cao cấp"]


def test_manager_or_not_may_be_ticked() -> None:
    people = ticked("Lãnh đạo, quản lý", ("Có", "Không"), ["x", N], [N, "x"], ["x", "x"]).people
    assert [one.further.get("is_manager") for one in people] == ["YES", "NO", None]
    worker = ticked("Lao động trực tiếp", ("Có", "Không"), ["x", N], [N, "x"]).people
    assert [one.further.get("is_manager") for one in worker] == ["NO", None]
    remote = ticked("Vùng sâu, vùng xa", ("Có", "Không"), ["x", N], [N, "x"]).people
    assert [one.further.get("remote_area") for one in remote] == ["YES", "NO"]


def test_categories_may_be_ticked() -> None:
    rows: list[list[Value]] = [
        ["TT", "Họ và tên", "Thành phần", N, "Đơn vị"],
        [N, N, "Điển hình tiên tiến là cá nhân", "Khách mời", N],
        [1, NAMES[0], "x", N, "Sở Y tế"],
        [2, NAMES[1], N, "x", "Sở Y tế"],
    ]
    people = read(rows, ["A1:A2", "B1:B2", "C1:D1", "E1:E2"]).people
    assert [one.category for one in people] == ["EXEMPLAR_INDIVIDUAL", "GUEST"]


def test_sex_under_one_heading_is_ticked_as_before() -> None:
    people = ticked("Giới tính", ("Nam", "Nữ"), ["x", N], [N, "x"]).people
    assert [one.sex for one in people] == ["M", "F"]
    women = ticked("Nữ", ("Có", "Không"), ["x", N], [N, "x"]).people
    assert [one.sex for one in women] == ["F", "M"]


def test_the_page_shows_what_the_column_of_no_is() -> None:
    (sheet,) = ticked("Đảng viên", ("Có", "Không"), ["x", N]).sheets
    assert [(one.name, one.words) for one in sheet.columns][2:4] == [
        ("Đảng viên Có", "Đảng viên"),
        ("Đảng viên Không", "Không phải đảng viên"),
    ]


@pytest.mark.parametrize(
    ("cell", "sex"),
    [("1", "F"), ("0", "M"), ("x", "F"), ("-", "M"), ("", "M"), ("không", "M"), ("Nữ", "F"), ("có", "F"), ("Nam", "M")],
)
def test_a_column_of_women_tells_sex_alone_and_leaves_the_birth_of_its_own_column(cell: str, sex: str) -> None:
    heads: list[Value] = ["TT", "Họ và tên", "Ngày sinh", "Nữ", "Đơn vị", "Thành phần"]
    rows: list[list[Value]] = [heads, [1, "Vi Thị Thử", "02/03/1971", "1", "Sở Y tế", "Khách mời"]]
    one = read([*rows, [2, "Phạm Thử Yêm", "15/08/1955", cell, "Sở Y tế", "Khách mời"]]).people[1]
    assert (one.sex, one.birth) == (sex, "15/08/1955")


@pytest.mark.parametrize(
    ("male", "female", "sex"),
    [
        ("1", "0", "M"),
        ("0", "1", "F"),
        ("-", "x", "F"),
        ("x", "-", "M"),
        ("Nam", "", "M"),
        ("không", "có", "F"),
        ("?", "x", "F"),
    ],
)
def test_two_columns_of_sex_tell_it_by_the_one_that_is_marked(male: str, female: str, sex: str) -> None:
    heads: list[Value] = ["TT", "Họ và tên", "Ngày sinh", "Nam", "Nữ", "Đơn vị", "Thành phần"]
    one = read([heads, [1, "Phạm Thử Yêm", "15/08/1955", male, female, "Sở Y tế", "Khách mời"]]).people[0]
    assert (one.sex, one.birth) == (sex, "15/08/1955")


def test_a_mark_that_nobody_can_read_leaves_the_sex_open_and_the_birth_as_it_is() -> None:
    heads: list[Value] = ["TT", "Họ và tên", "Ngày sinh", "Nữ", "Đơn vị", "Thành phần"]
    one = read([heads, [1, "Phạm Thử Yêm", "15/08/1955", "ừ", "Sở Y tế", "Khách mời"]]).people[0]
    assert (one.sex, one.birth) == (None, "15/08/1955")
