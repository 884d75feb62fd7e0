"""A birth is read as people write it; what would have to be guessed stays empty, with a sentence."""

import pytest

from services.registration.domain.people.delegate import Birth
from services.registration.domain.roster.values.births import compatible, joined_birth, precision, read_birth_cell

DAY = Birth(1984, 5, 3)


@pytest.mark.parametrize(
    "written",
    [
        *("03/05/1984", "3/5/1984", "03/05/84", "03.05.1984", "03-05-1984", "1984-05-03"),
        *("1984-05-03 00:00:00", "03 / 05 / 1984", "ngày 03 tháng 5 năm 1984", "'03/05/1984", "03/05/1984\xa0"),
        *("03/05/1984 07:30", "3/5/84", "０３/０５/１９８４", "1984/05/03", "03051984", "Sinh ngày 3/5/1984"),
        *("03/05/1984 12:00 AM", "03,05,1984"),
    ],
)
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    reading = read_birth_cell(written, 2026)
    assert (reading.birth, reading.note) == (DAY, "")


@pytest.mark.parametrize(
    "written",
    [
        *("1984", "Năm 1984", "1984 (Giáp Tý)", "Sinh năm 1984", "00/00/1984", "__/__/1984", "/ /1984"),
        *("…/…/1984", "xx/xx/1984", "NS: 1984"),
    ],
)
def test_a_year_alone_stays_a_year(written: str) -> None:
    reading = read_birth_cell(written, 2026)
    assert (reading.birth, reading.note) == (Birth(1984), "")


@pytest.mark.parametrize("written", ["05/1984", "5-1984", "tháng 5/1984", "00/05/1984", "tháng 5 năm 1984"])
def test_a_month_stays_a_month(written: str) -> None:
    assert read_birth_cell(written, 2026).birth == Birth(1984, 5)


@pytest.mark.parametrize("written", ["Không rõ", "", "-", "?", "chưa rõ"])
def test_not_known_is_no_birth_and_no_note(written: str) -> None:
    assert read_birth_cell(written, 2026) == read_birth_cell("", 2026)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("05/23/1984", "đảo"),
        ("29/02/1985", "29/02/1985"),
        ("2021", "2021"),
        ("hôm qua", "bổ sung"),
        ("1984 hoặc 1985", ""),
    ],
)
def test_what_cannot_be_read_stays_empty_with_a_note(written: str, said: str) -> None:
    reading = read_birth_cell(written, 2026)
    assert reading.birth is None
    assert said in reading.note
    assert reading.note


def test_what_is_read_with_doubt_is_noted() -> None:
    assert read_birth_cell("84", 2026).birth == Birth(1984)
    assert "1984" in read_birth_cell("84", 2026).note
    assert read_birth_cell("1920", 2026).birth == Birth(1920)
    assert "105" in read_birth_cell("1920", 2026).note


@pytest.mark.parametrize("written", ["2021", "03/05/2021", "21", "44337", "2030", "31/12/2031", "1905", "3/5/1899"])
def test_nobody_comes_who_is_not_born_is_a_small_child_or_older_than_120(written: str) -> None:
    reading = read_birth_cell(written, 2030)
    assert reading.birth is None
    assert reading.note


def test_a_pupil_comes_and_the_age_is_noted() -> None:
    reading = read_birth_cell("2014", 2026)
    assert (reading.birth, "dưới 18" in reading.note) == (Birth(2014), True)
    assert read_birth_cell("2008", 2026).note == ""


def test_a_year_typed_into_a_date_cell_is_that_year_and_noted() -> None:
    reading = read_birth_cell("1990", 2026, typed_as_date=True)
    assert reading.birth == Birth(1990)
    assert "1990" in reading.note


def test_a_birth_in_two_or_three_columns_is_one() -> None:
    assert joined_birth("3", "5", "", "1984") == "3/5/1984"
    assert joined_birth("", "", "03/05", "1984") == "03/05/1984"
    assert joined_birth("", "", "", "1984") == "1984"
    assert joined_birth("3", "5", "", "") == ""


def test_births_that_may_be_one_birth_are_compatible() -> None:
    assert compatible(Birth(1984), DAY)
    assert compatible(None, DAY)
    assert not compatible(Birth(1984, 6), DAY)
    assert not compatible(Birth(1984, 5, 4), DAY)
    assert [precision(one) for one in (DAY, Birth(1984, 5), Birth(1984), None)] == ["day", "month", "year", None]


@pytest.mark.parametrize(
    ("written", "birth"),
    [
        *((text, "03/05/1984") for text in ("3 tháng 5, 1984", "19840503", "3 May 1984", "May 3, 1984", "03-May-84")),
        *((text, "03/05/1984") for text in ("03/05/1984.", "03/05/1984;", "03 05 1984", "ngày 3-5-1984", "SN: 3.5.84")),
        *((text, "05/1984") for text in ("T5/1984", "tháng 5/1984", "1984-05", "?/5/1984", "00/05/1984")),
        *((text, "1984") for text in ("1984.0", "--/--/1984", "…/…/1984", "1984 (42 tuổi)", "Năm 84")),
        *(
            (text, None)
            for text in ("khoảng 1984", "1984?", "42 tuổi", "Giáp Tý", "1984-1985", "31/04/1984", "03/13/1984")
        ),
        *((text, None) for text in ("N/A", "không xác định", "1884", "2030", "3 Foo 1984")),
    ],
)
def test_other_ways_to_write_a_birth(written: str, birth: str | None) -> None:
    reading = read_birth_cell(written, 2026)
    assert (reading.birth.text if reading.birth else None) == birth
    assert bool(reading.note) == (
        written in ("Năm 84",) or (birth is None and written not in ("N/A", "không xác định"))
    )
    assert precision(reading.birth) == {10: "day", 7: "month", 4: "year", 0: None}[len(birth or "")]


def test_a_number_of_days_is_a_day_that_is_told() -> None:
    reading = read_birth_cell("30805", 2026)
    assert reading.birth == DAY
    assert "03/05/1984" in reading.note
