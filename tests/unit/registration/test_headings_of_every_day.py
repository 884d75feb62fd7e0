"""Headings and cells of everyday lists that a registrar met and the product did not know."""

import pytest

from chassis.files.headings import Vocabulary
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.values.births import read_birth_cell
from tests.support.files.roster_book import check, only
from tests.support.files.sheets import book, found

KNOWN = Vocabulary.of(HEADINGS)


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Tháng, năm sinh", "birth"),
        ("Tháng/năm sinh", "birth"),
        ("Chức danh/Chức vụ", "position"),
        ("Cấp bậc", "form_of_address"),
        ("Cấp bậc, quân hàm", "form_of_address"),
        ("Chức vụ kiêm nhiệm", "position"),
    ],
)
def test_headings_of_every_day_are_known(heading: str, key: str) -> None:
    assert KNOWN.key_of(heading) == key


@pytest.mark.parametrize("text", ["s.n. 1974", "S.N 1974", "sn 1974", "1.974", "1,974", "1 974"])
def test_years_of_every_day_are_read(text: str) -> None:
    birth = read_birth_cell(text, 2026).birth
    assert birth
    assert (birth.year, birth.month) == (1974, None)


def test_the_offices_of_party_and_state_are_joined() -> None:
    rows = [
        ["Họ và tên", "Đơn vị", "Thành phần", "Chức vụ Đảng", "Chức vụ chính quyền"],
        ["Vi Thử An", "Sở Y tế", "Khách mời", "Bí thư", "Giám đốc"],
        ["Hà Thử Bình", "Sở Y tế", "Khách mời", "", "Y sĩ"],
    ]
    told = check(found(book(rows), HEADINGS))
    assert [one.candidate.position for one in told.people] == ["Bí thư, Giám đốc", "Y sĩ"]
    assert told.questions == ()


def test_a_number_of_nine_digits_is_said_to_be_an_old_one() -> None:
    rows = [["Họ và tên", "Đơn vị", "Thành phần", "Số CCCD"], ["Vi Thử An", "Sở Y tế", "Khách mời", 330930071]]
    assert "CMND cũ" in "".join(only(check(found(book(rows), HEADINGS))).notes)
