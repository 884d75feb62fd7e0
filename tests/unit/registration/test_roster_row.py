"""One row of a roster becomes a delegate-to-be, or a sentence that says what to do."""

import pytest

from chassis.files.spreadsheet import heading_key
from services.registration.domain.congress.congress import Unit
from services.registration.domain.people.birth import read_birth
from services.registration.domain.people.delegate import Birth
from services.registration.domain.people.national_id import disagreement, read_national_id
from services.registration.domain.people.roster import RosterEntry, RowProblem, RowReader
from services.registration.domain.people.roster_units import Units

GOOD = {
    "delegate_code": "GL-0001",
    "full_name": "Nông Thị Giả Lập",
    "unit_code": "BK-BB",
    "category": "EXEMPLAR_INDIVIDUAL",
}


def read(level: str = "PROVINCE", **different: str) -> RosterEntry | tuple[RowProblem, ...]:
    units = Units([Unit("GL", "Đơn vị Giả Lập", "AGENCY")], heading_key)
    return RowReader(level=level, year=2020, fold=heading_key, units=units).read(7, {**GOOD, **different})


def entry(**different: str) -> RosterEntry:
    found = read(**different)
    assert isinstance(found, RosterEntry), found
    return found


def complaints(level: str = "PROVINCE", **different: str) -> dict[str, str]:
    found = read(level, **different)
    assert isinstance(found, tuple), found
    assert all(problem.row == 7 for problem in found)
    return {problem.column: problem.message for problem in found}


def test_the_least_a_row_needs_is_enough() -> None:
    person = entry().person
    assert (person.full_name, person.unit_code, person.sex, person.birth) == ("Nông Thị Giả Lập", "BK-BB", None, None)


def test_every_problem_of_a_row_is_told_at_once() -> None:
    found = complaints(delegate_code="", full_name="123", unit_code="", category="", sex="?", birth="hôm qua")
    assert set(found) == {"Mã đại biểu", "Họ và tên", "Mã đơn vị", "Thành phần", "Giới tính", "Ngày sinh"}
    assert all(message.endswith(".") for message in found.values())


@pytest.mark.parametrize("written", ["EXEMPLAR_COLLECTIVE_REP", "dai dien tap the dien hinh tien tien"])
def test_a_category_is_known_by_code_and_by_words(written: str) -> None:
    assert entry(category=written).person.category == "EXEMPLAR_COLLECTIVE_REP"


def test_press_and_staff_are_no_delegates() -> None:
    assert "không phải đại biểu" in complaints(category="Phóng viên, báo chí")["Thành phần"]


def test_a_category_of_the_province_is_refused_below_it() -> None:
    assert "cấp tỉnh" in complaints("DISTRICT", category="STATE_TITLE_HOLDER")["Thành phần"]


@pytest.mark.parametrize(
    ("code", "name", "found"),
    [
        ("", "don vi gia lap", "GL"),
        ("", "Huyện Chợ Đồn", "BK-CD"),
        ("SYT", "", "SYT"),
        ("", "Hợp tác xã Mới", "HOP-TAC-XA-MOI"),
        ("HTX", "Hợp tác xã Mới", "HTX"),
    ],
)
def test_a_unit_is_known_by_code_or_name_or_taken_in(code: str, name: str, found: str) -> None:
    assert entry(unit_code=code, unit_name=name).person.unit_code == found


def test_an_unknown_unit_code_without_a_name_is_a_problem() -> None:
    assert "tên đơn vị" in complaints(unit_code="XYZ")["Mã đơn vị"]


def test_the_standing_is_left_open_unless_written() -> None:
    assert entry().person.standing == ""
    assert entry(standing="KHÁCH MỜI").person.standing == "GUEST"
    assert "Chính thức" in complaints(standing="có lẽ")["Tư cách"]


@pytest.mark.parametrize(("written", "kept"), [("x", "YES"), ("Có", "YES"), ("03/02/2001", "YES"), ("không", "NO")])
def test_party_membership_is_read_as_people_write_it(written: str, kept: str) -> None:
    assert entry(party_member=written).sensitive.party_member == kept


def test_nothing_sensitive_is_guessed() -> None:
    sensitive = entry().sensitive
    assert (sensitive.ethnicity, sensitive.religion, sensitive.party_member, sensitive.national_id) == (None,) * 4


def test_a_wrong_id_number_is_not_repeated_in_the_message() -> None:
    assert "12345" not in complaints(national_id="12345")["Số định danh"]
    assert read_national_id("61000123456") == "061000123456"
    assert read_national_id("123456789") is None  # an old number of nine digits is another number


def test_an_id_number_that_disagrees_is_a_warning() -> None:
    assert disagreement("000184000001", "F", Birth(1984)) is None
    assert disagreement("000184000001", "M", None) == "giới tính"
    assert disagreement("000302000001", "F", Birth(1999)) == "năm sinh"
    found = entry(national_id="000184000001", sex="Nam")
    assert "000184000001" not in found.warnings[0].message


def test_a_year_under_nam_or_nu_tells_sex_and_birth() -> None:
    person = entry(birth_female="1970").person
    assert (person.sex, person.birth) == ("F", Birth(1970))


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("03/5/1984", Birth(1984, 5, 3)),
        ("3-5-1984", Birth(1984, 5, 3)),
        ("03.05.84", Birth(1984, 5, 3)),
        ("1984-05-03", Birth(1984, 5, 3)),
        ("5/1984", Birth(1984, 5)),
        ("1984", Birth(1984)),
        ("30805", Birth(1984, 5, 3)),
        ("31/02/1984", None),
        ("13/1984", None),
        ("1850", None),
        ("2019", None),
        ("hôm qua", None),
    ],
)
def test_births_are_read_as_precisely_as_they_are_known(written: str, found: Birth | None) -> None:
    assert read_birth(written, 2020) == found


def test_a_cell_that_is_far_too_long_is_a_problem() -> None:
    assert "tối đa 200" in complaints(position="x" * 201)["Chức vụ"]


def test_a_phone_number_gets_its_lost_zero_back() -> None:
    assert entry(phone="900000001").person.phone == "0900000001"
