"""What is seen of a stored number: dates, codes out of the format, figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.files.formats.cell_text import Cell, Odd
from chassis.files.formats.numbers import around, day_number, number

DAY = 30805  # 03/05/1984


@pytest.mark.parametrize(
    ("value", "code", "seen"),
    [
        (DAY, "dd/mm/yyyy", "03/05/1984"),
        (DAY, "m/d/yyyy", "03/05/1984"),
        (DAY, "[$-42A]d mmmm yyyy;@", "03/05/1984"),
        (DAY, "[$-1010000]d/m/yyyy;@", "03/05/1984"),
        (DAY + 0.3125, "dd/mm/yyyy", "03/05/1984"),
        (DAY + 0.3125, "dd/mm/yyyy hh:mm", "03/05/1984 07:30"),
        (DAY, "dd/mm/yyyy hh:mm", "03/05/1984"),
        (DAY, "mm/yyyy", "05/1984"),
        (DAY, "yyyy", "1984"),
        (0.5, "h:mm", "12:00"),
        (DAY, "General", "30805"),
        (DAY, '"ngày "0', "ngày 30805"),
        (1984.0, "General", "1984"),
        (0.1 + 0.2, "General", "0.3"),
        (1234567.0, "#,##0", "1234567"),
        (12345678901234.0, "General", "12345678901234"),
        (1e300, "0", "1e+300"),
        (-5.0, "dd/mm/yyyy", "-5"),
        (9e9, "dd/mm/yyyy", "9000000000"),
    ],
)
def test_a_number_is_what_a_person_sees(value: float, code: str, seen: str) -> None:
    assert number(value, code).text == seen


@pytest.mark.parametrize("short", [30804.9995, 30804.99998, DAY - 20 / 86400, DAY - 60 / 86400])
def test_seconds_short_of_midnight_are_the_next_day(short: float) -> None:
    assert number(short, "dd/mm/yyyy") == Cell("03/05/1984", is_date=True)


@pytest.mark.parametrize(
    ("value", "code", "seen"),
    [
        (1, '"DB-"0000', "DB-0001"),
        (6, "000", "006"),
        (912345678, r"0000\ 000\ 000", "0912 345 678"),
        (912345678, '0000"."000"."000', "0912.345.678"),
        (184000001, "000000000000", "000184000001"),
        (12345, "000", "12345"),
    ],
)
def test_a_code_that_the_format_completes_comes_whole_and_says_so(value: int, code: str, seen: str) -> None:
    cell = number(value, code)
    assert cell.text == seen
    assert [odd.kind for odd in cell.remarks] == (["code_from_format"] if seen != str(value) else [])


def test_a_format_may_add_to_a_text_too() -> None:
    assert around("0001", '"DB-"@') == Cell("DB-0001", (Odd("code_from_format", "0001"),))
    assert around("0001", "@") is None


def test_a_year_in_a_date_cell_is_the_year() -> None:
    assert number(1990, "dd/mm/yyyy") == Cell("1990", (Odd("year_in_date", "12/06/1905"),), is_date=True)


def test_a_date_without_year_may_have_been_typed_as_something_else() -> None:
    assert number(46145, "d-mmm").remarks == (Odd("looks_like_date", "03/05/2026", "3-5"),)


def test_days_may_be_counted_from_1904() -> None:
    assert number(DAY - 1462, "dd/mm/yyyy", days_on=1462).text == "03/05/1984"


@pytest.mark.parametrize("iso", ["1984-05-03", "1984-05-03T00:00:00", "1984-05-03 00:00:00.000"])
def test_a_written_date_is_a_day_number(iso: str) -> None:
    assert day_number(iso) == DAY


@given(st.floats(), st.text(max_size=30))
def test_any_number_in_any_format_is_some_text(value: float, code: str) -> None:
    assert isinstance(number(value, code).text, str)
