"""Headings as offices write them beside the usual ones, each read without a question."""

import pytest

from tests.support.files.read_rosters import read
from tests.support.files.sheets import Value

N = None


def test_family_name_given_name_and_a_birth_in_three_columns_are_read_without_a_question() -> None:
    heads: list[Value] = ["STT", "Họ, chữ đệm", "Tên", "Ngày", "Tháng", "Năm", "Giới tính", "Đơn vị", "Thành phần"]
    roster = read([heads, [1, "Nguyễn Thử Minh", "Phương", "9", "5", "1987", "Nữ", "Sở Y tế", "Khách mời"]])
    (one,) = roster.people
    assert (one.full_name, one.birth, one.sex) == ("Nguyễn Thử Minh Phương", "09/05/1987", "F")
    assert [asked for asked in roster.questions if asked.kind == "column"] == []


def test_the_collective_is_the_unit_and_its_representative_the_person() -> None:
    heads: list[Value] = ["STT", "Tên tập thể", "Người đại diện", "Ngày sinh", "Chức vụ", "Thành phần"]
    (one,) = read([heads, [1, "HTX Thử Xanh", "Bế Thử Uân", "12/01/1968", "Giám đốc", "Khách mời"]]).people
    assert (one.full_name, one.unit_name, one.position) == ("Bế Thử Uân", "HTX Thử Xanh", "Giám đốc")


@pytest.mark.parametrize("between", ["\n", " / ", " "])
@pytest.mark.parametrize("english_first", [True, False])
def test_a_heading_in_two_languages_is_the_vietnamese_one(between: str, english_first: bool) -> None:
    pairs = [("No.", "STT"), ("Full name", "Họ và tên"), ("Date of birth", "Ngày sinh"), ("Sex", "Giới tính")]
    pairs += [("Position", "Chức vụ"), ("Company", "Đơn vị"), ("Category", "Thành phần")]
    heads: list[Value] = [between.join(pair if english_first else pair[::-1]) for pair in pairs]
    roster = read([heads, [1, "Đặng Thử Sơn", "19/09/1969", "Nam", "Giám đốc", "Sở Y tế", "Khách mời"]])
    (one,) = roster.people
    assert (one.full_name, one.birth, one.sex, one.position) == ("Đặng Thử Sơn", "19/09/1969", "M", "Giám đốc")
    assert roster.questions == ()


def test_a_heading_in_vni_letters_is_known_though_it_is_short() -> None:
    heads: list[Value] = ["STT", "Hoï vaø teân", "Ñôn vò", "Thành phần"]
    (one,) = read([heads, [1, "Vi Thử An", "Sở Y tế", "Khách mời"]]).people
    assert (one.full_name, one.unit_name) == ("Vi Thử An", "Sở Y tế")


def test_the_table_of_signatures_under_a_list_is_no_row() -> None:
    rows: list[list[Value]] = [["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Thành phần"]]
    rows += [[1, "Vi Thử An", "1984", "Sở Y tế", "Khách mời"]]
    rows += [["Nơi nhận:\n- Như trên;\n- Lưu VT.", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nĐàm Thử Dấu", N, N, N]]
    roster = read(rows)
    assert ([one.full_name for one in roster.people], roster.errors) == (["Vi Thử An"], ())
    assert [one.why for one in roster.left_out] == ["signature"]


def test_a_column_of_position_and_unit_gives_each_person_their_own_unit() -> None:
    rows: list[list[Value]] = [["STT", "Họ và tên", "Ngày sinh", "Chức vụ, đơn vị công tác", "Thành phần"]]
    rows += [[1, "Vi Thử An", "1984", "Phó Chánh Văn phòng Sở Thử", "Khách mời"]]
    rows += [[2, "Vi Thử Ba", "1985", "Nông dân, thôn Thử Ngòi, xã Thử Sơn", "Khách mời"]]
    found = [(one.position, one.unit_name) for one in read(rows).people]
    assert found == [("Phó Chánh Văn phòng", "Sở Thử"), ("Nông dân", "thôn Thử Ngòi, xã Thử Sơn")]
