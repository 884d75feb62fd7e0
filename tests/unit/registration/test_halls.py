"""A hall is data, and each of its seats is known by where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.seating.hall import Hall, Numbering, Row, fault_of, way_to
from services.registration.domain.seating.hall_table import TableFault, read_table
from services.registration.domain.seating.typed import Several, key_of, read_seat
from tests.support.registration.halls import as_table, culture_centre

HALL = culture_centre(10)


def a_hall(*rows: Row, numbering: Numbering = Numbering.CENTRE) -> Hall:
    return Hall("", numbering, rows)


def test_the_real_hall_has_763_seats_on_three_floors() -> None:
    floors = [seat.floor for seat in HALL.seats.values()]
    assert [floors.count(floor) for floor in (1, 2, 3)] == [507, 152, 104]
    assert len(HALL.seats) == 763


def test_odd_numbers_stand_left_and_even_ones_right_of_the_middle() -> None:
    row = [seat.number for seat in HALL.seats.values() if seat.row == "L"]
    assert row == [*range(25, 0, -2), *range(2, 25, 2)]
    assert (HALL.seats["A-1"].place, HALL.seats["A-2"].place) == (-1, 1)


@pytest.mark.parametrize(
    ("numbering", "numbers"), [(Numbering.LEFT, [1, 2, 3, 4, 5]), (Numbering.RIGHT, [5, 4, 3, 2, 1])]
)
def test_a_row_may_be_numbered_from_one_end(numbering: Numbering, numbers: list[int]) -> None:
    hall = a_hall(Row("A", 1, 3, 2), numbering=numbering)
    assert [seat.number for seat in hall.seats.values()] == numbers


def test_where_a_camera_stands_is_no_seat_and_its_neighbour_ends_the_row() -> None:
    hall = a_hall(Row("A", 1, 2, 2, without=(4,)))
    assert [seat.code for seat in hall.seats.values()] == ["A-3", "A-1", "A-2"]
    assert hall.seats["A-2"].by_aisle


def test_the_way_names_floor_side_row_and_door() -> None:
    assert way_to(HALL, HALL.seats["N-2"]) == "Tầng 2, dãy giữa, hàng N, cửa phải"
    assert way_to(HALL, HALL.seats["A-31"]) == "Tầng 1, dãy trái, hàng A, cửa trái"
    assert way_to(a_hall(Row("B", 1, 3, 3)), a_hall(Row("B", 1, 3, 3)).seats["B-2"]) == "Dãy phải, hàng B, cửa phải"


def test_beside_an_aisle_on_both_sides_of_it() -> None:
    by_aisle = {seat.number for seat in HALL.seats.values() if seat.row == "A" and seat.by_aisle}
    assert by_aisle == {33, 21, 19, 20, 22, 34}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(
            ("V15", "V1-5"),
            ("v1-5", "V1-5"),
            ("V1 5", "V1-5"),
            ("V1.5", "V1-5"),
            ("ghế v1–5", "V1-5"),
            ("V-15", "V1-5"),
        ),
        *(("A12", "A-12"), ("a-12", "A-12"), ("A012", "A-12"), ("Ghế số A12", "A-12")),
        *(("V112", "V1-12"), ("V212", "V2-12"), ("q54", "Q-54")),
        *(("J1", None), ("A35", None), ("V1", None), ("", None), ("A0", None), ("hàng đầu", None)),
    ],
)
def test_a_seat_is_read_as_people_type_it(typed: str, code: str | None) -> None:
    assert read_seat(typed, HALL) == code


@given(st.sampled_from(sorted(HALL.seats)), st.sampled_from("-_. –"), st.booleans(), st.booleans())
def test_every_seat_of_the_real_hall_is_read_from_every_form_of_it(
    code: str, between: str, lower: bool, together: bool
) -> None:
    typed = code.replace("-", "" if together else between)
    assert read_seat(typed.lower() if lower else typed, HALL) == code


def test_all_763_seats_come_back_from_their_codes_and_from_what_is_written_together() -> None:
    for code in HALL.seats:
        assert read_seat(code, HALL) == code
        assert read_seat(code.replace("-", ""), HALL) == code
    assert len({key_of(code) for code in HALL.seats}) == 763


def test_what_could_be_two_seats_is_not_guessed() -> None:
    hall = a_hall(Row("V1", 1, 10, 10), Row("V11", 1, 10, 10))
    assert read_seat("V112", hall) == Several(("V1-12", "V11-2"))
    assert read_seat("V11-2", hall) == "V11-2"


@pytest.mark.parametrize(
    ("one", "other"), [("B02", "B-2"), ("b2", "B 2"), ("V1-05", "v1-5"), ("012", "12"), ("Đ7", "đ-7")]
)
def test_two_ways_to_write_a_seat_have_one_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other) != ""


@pytest.mark.parametrize("words", ["", "Khu A", "Dãy 5", "Bàn 3", "Hàng ghế đầu", "đoàn chủ tịch"])
def test_words_that_are_no_seat_have_no_key(words: str) -> None:
    assert key_of(words) == ""


def test_a_table_of_the_real_hall_gives_its_rows() -> None:
    rows = read_table([line.split("\t") for line in as_table().splitlines()])
    assert not isinstance(rows, TableFault)
    assert rows == HALL.rows


def test_a_table_may_have_no_headings_and_unequal_halves() -> None:
    assert read_table([["A", "28"], ["", ""], ["B", "14+10"]]) == (Row("A", 1, 14, 14), Row("B", 1, 14, 10))
    assert read_table([["2", "N", "5", "0", "3"]]) == (Row("N", 2, 3, 2, (0,), (3,)),)


@pytest.mark.parametrize(
    ("line", "word"), [(["", "28"], "ký hiệu hàng"), (["A", "nhiều"], "phải là số"), (["A", "9" * 30], "quá lớn")]
)
def test_a_line_that_is_no_row_is_told_with_its_number(line: list[str], word: str) -> None:
    found = read_table([["A", "10"], line])
    assert isinstance(found, TableFault)
    assert found.line == 2
    assert word in found.sentence


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ((), "chưa có hàng"),
        ((Row("A", 1, 2, 2), Row("A", 1, 2, 2)), "hai lần"),
        ((Row("A-B", 1, 2, 2),), "không dùng được"),
        ((Row("A", 1, 0, 0),), "từ 1 đến"),
        (tuple(Row(f"A{n}", 1, 100, 100) for n in range(31)), "nhiều hơn"),
    ],
)
def test_a_hall_that_cannot_be_is_told(rows: tuple[Row, ...], word: str) -> None:
    assert word in fault_of(rows)
    assert fault_of(HALL.rows) == ""
