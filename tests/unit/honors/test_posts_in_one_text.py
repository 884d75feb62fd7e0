"""A position and its unit in one text tell which delegate is meant, as well as two columns do."""

from dataclasses import replace

import pytest

from services.honors.domain.known.known_delegate import KnownDelegate
from tests.support.files.roll_book import check, delegate, person


def of(n: int, unit: str, position: str) -> KnownDelegate:
    return replace(delegate(n, "Nguyễn Thử Nam", unit), position=position)


@pytest.mark.parametrize(
    ("post", "code"),
    [
        ("Kế toán viên Kho bạc Nhà nước khu vực Thử", "DB-0002"),
        ("Trưởng phòng Ngân sách Sở Tài chính", "DB-0001"),
        ("Giám đốc Bệnh viện Đa khoa tỉnh", "DB-0003"),
    ],
)
def test_the_one_namesake_whose_position_and_unit_fit_is_proposed(post: str, code: str) -> None:
    three = [
        of(1, "Sở Tài chính", "Trưởng phòng Ngân sách"),
        of(2, "Kho bạc Nhà nước khu vực Thử", "Kế toán viên"),
        of(3, "Sở Y tế", "Giám đốc, Bệnh viện Đa khoa tỉnh"),
    ]
    row = {**person("Nguyễn Thử Nam"), "unit_name": "", "position_and_unit": post}
    (asked,) = [one for one in check([row], delegates=three).questions if one.kind == "delegate"]
    assert asked.default == code


def test_a_post_that_fits_nobody_is_left_for_later() -> None:
    row = {**person("Nguyễn Thử Nam"), "unit_name": "", "position_and_unit": "Chuyên viên Sở Xây dựng"}
    found = check([row], delegates=[of(1, "Sở Tài chính", "Trưởng phòng")])
    assert [one.default for one in found.questions if one.kind == "delegate"] == ["later"]
