"""Names, sexes and forms of address as other files of the same habits have them."""

from collections.abc import Sequence

import pytest

from services.registration.domain.roster.telling.told import ToldPerson
from tests.support.files.sheets import Value
from tests.support.registration.sibling_files import NEEDED, OF, N, groups, read


def only(rows: Sequence[Sequence[Value]], merges: Sequence[str] = ()) -> ToldPerson:
    (person,) = read(rows, merges).people
    return person


def test_04_a_name_in_three_columns_is_whole() -> None:
    heads = ["STT", "Họ", "Tên đệm", "Tên", "Năm sinh", *NEEDED]
    assert only([heads, [1, "Hà", "Thị Hồng", "Nhung", 1981, *OF]]).full_name == "Hà Thị Hồng Nhung"


def test_04_a_name_in_two_columns_under_one_that_nobody_merged() -> None:
    rows = [["STT", "Họ và tên", N, "Năm sinh", *NEEDED], [N, "Họ đệm", "Tên"], [1, "Vi Xuân", "Nam", 1980, *OF]]
    assert only(rows).full_name == "Vi Xuân Nam"


def test_05_sexes_ticked_in_columns_without_a_heading_over_them() -> None:
    heads = ["STT", "Họ và tên", "Nam", "Nữ", "Năm sinh", *NEEDED]
    roster = read([heads, [1, "Vi Xuân Nam", "X", N, 1980, *OF], [2, "Hà Thị Nhung", N, "v", 1981, *OF]])
    assert [(one.sex, one.birth) for one in roster.people] == [("M", "1980"), ("F", "1981")]


def test_05_a_column_for_women_alone_says_once_that_it_takes_the_others_for_men() -> None:
    heads = ["STT", "Họ và tên", "Nữ", "Năm sinh", *NEEDED]
    rows = [heads, [1, "Vi Xuân Nam", N, 1980, *OF], [2, "Hà Thị Nhung", "x", 1981, *OF]]
    roster = read(rows)
    (asked,) = [one for one in roster.questions if one.kind == "unmarked_sex"]
    assert ([one.sex for one in roster.people], asked.default) == (["M", "F"], "other")
    assert [one.sex for one in read(rows, answers={asked.id: "empty"}).people] == [None, "F"]
    nobody = [heads, [1, "Vi Xuân Nam", N, 1980, *OF], [2, "Hà Thị Nhung", N, 1981, *OF]]
    assert [one.sex for one in read(nobody).people] == [None, None], "a column that nobody filled tells nothing"


@pytest.mark.parametrize("heads", [["Ông/Bà", "Họ và tên"], ["Xưng hô", "Họ và tên"]])
def test_05_the_form_of_address_tells_the_sex_where_the_file_has_no_column_for_it(heads: list[str]) -> None:
    heads = [*heads, "Năm sinh", *NEEDED]
    roster = read(
        [heads, ["Ông", "Vi Xuân Nam", 1980, *OF], ["Bà", "Hà Thị Nhung", 1981, *OF], [N, "Lý An", 1980, *OF]]
    )
    assert [one.sex for one in roster.people] == ["M", "F", None]


def test_05_ong_and_ba_before_the_name_tell_the_sex() -> None:
    roster = read(
        [
            ["Họ và tên", "Năm sinh", *NEEDED],
            ["Ông Vi Xuân Nam", 1980, *OF],
            ["Bà Hà Thị Nhung", 1981, *OF],
            ["Đ/c Lý An", 1980, *OF],
        ]
    )
    assert [(one.sex, one.form_of_address) for one in roster.people] == [("M", "Ông"), ("F", "Bà"), (None, "Đ/c")]


def test_05_a_form_of_address_against_the_column_of_sex_is_told_and_the_column_holds() -> None:
    (one,) = read(
        [["Danh xưng", "Họ và tên", "Giới tính", "Năm sinh", *NEEDED], ["Bà", "Vi Xuân Nam", "Nam", 1980, *OF]]
    ).people
    assert (one.sex, any("không khớp giới tính" in note for note in one.notes)) == ("M", True)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("Bác sĩ CKI Nguyễn Văn An", "Bác sĩ CKI"),
        ("BS.CKII Nguyễn Văn An", "BS.CKII"),
        ("Bà mẹ Việt Nam anh hùng Nguyễn Văn An", "Bà mẹ Việt Nam anh hùng"),
        ("Anh hùng LLVT Nguyễn Văn An", "Anh hùng LLVT"),
        ("Nhà giáo ưu tú Nguyễn Văn An", "Nhà giáo ưu tú"),
        ("Trung tá QNCN Nguyễn Văn An", "Trung tá QNCN"),
        ("Ô. Nguyễn Văn An", "Ô"),
        ("ĐC Nguyễn Văn An", "ĐC"),
        ("- Nguyễn Văn An", ""),
        ("+ Nguyễn Văn An", ""),
        ("• Nguyễn Văn An", ""),
        ("Nguyễn Văn An*", ""),
    ],
)
def test_07_other_words_and_marks_around_a_name(written: str, address: str) -> None:
    person = only([["Họ và tên", "Năm sinh", *NEEDED], [written, 1984, *OF]])
    assert (person.full_name, person.form_of_address) == ("Nguyễn Văn An", address)


OLD = [
    ["Vi Văn Thử", 1980, "HuyÖn Ba BÓ", "Kh¸ch mêi", "Chñ tÞch x·"],
    ["NguyÔn V¨n Gi¶ LËp", 1981, "HuyÖn Ba BÓ", "Kh¸ch mêi", "Chñ tÞch x·"],
    ["Nguyeãn Thò Laäp", 1982, "Huyeän Ba Beå", "Khaùch môøi", "Chuû tòch xaõ"],
]


def test_07_old_fonts_beside_the_name_wait_too_and_one_answer_serves_the_file() -> None:
    heads = ["Họ và tên", "Năm sinh", *NEEDED, "Chức vụ"]
    waiting = read([heads, *OLD])
    (question,) = waiting.questions
    assert (question.id, question.default, len(question.rows), waiting.new_units) == ("old_font", None, 3, ())
    roster = read([heads, *OLD], answers={"old_font": "change"})
    assert [one.full_name for one in roster.people] == ["Vi Văn Thử", "Nguyễn Văn Giả Lập", "Nguyễn Thị Lập"]
    assert groups(roster) == [("BK-BB", "GUEST")] * 3
    assert {one.position for one in roster.people} == {"Chủ tịch xã"}


def test_07_titles_and_headings_in_an_old_font_are_understood() -> None:
    rows = [
        ["DANH S¸CH §¹I BIÓU HUYÖN BA BÓ"],
        ["STT", "Hä vµ tªn", "N¨m sinh", "Thµnh phÇn"],
        [1, "Vi V¨n Thö", 1980, "Khách mời"],
    ]
    person = only(rows)
    assert (person.full_name, person.unit_code) == ("Vi Văn Thử", "BK-BB")


@pytest.mark.parametrize("between", ["\n", ", ", "; ", " - "])
def test_07_two_people_in_one_cell_are_refused_by_name(between: str) -> None:
    roster = read([["Họ và tên", "Năm sinh", *NEEDED], [f"Vi Văn Thử{between}Hà Thị Mẫu", 1984, *OF]])
    (error,) = roster.errors
    assert "“Vi Văn Thử” và “Hà Thị Mẫu”" in error.message
