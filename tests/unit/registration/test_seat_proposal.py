"""A proposal of seats: nobody is lost, nobody sits on another, and it looks like what an organiser would do."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import RECEIVED_AT_DESK
from services.registration.domain.seating.blocks import Block, BlockKind, legend
from services.registration.domain.seating.hall import Hall, Numbering, Row
from services.registration.domain.seating.precedence import in_order
from services.registration.domain.seating.proposal import Sitter, beside, propose
from tests.support.files.roster_book import taken_in
from tests.support.registration.halls import culture_centre

UNITS = ("D1", "D2", "D3")
rows = st.builds(
    Row,
    code=st.just("A"),
    floor=st.integers(1, 3),
    left=st.integers(0, 6),
    right=st.integers(0, 6),
    aisles=st.sets(st.integers(0, 4), max_size=2).map(lambda found: tuple(sorted(found))),
    without=st.sets(st.integers(1, 12), max_size=2).map(tuple),
    kept=st.booleans(),
)


@st.composite
def halls(draw: st.DrawFn) -> Hall:
    found = draw(st.lists(rows, min_size=1, max_size=5))
    named = tuple(Row(**{**vars(row), "code": "ABCDE"[at]}) for at, row in enumerate(found))
    return Hall("", draw(st.sampled_from(Numbering)), named)


@st.composite
def crowds(draw: st.DrawFn) -> list[Sitter]:
    kinds = st.sampled_from(("EXEMPLAR_INDIVIDUAL", "LEADER", "GUEST"))
    people = draw(st.lists(st.tuples(st.sampled_from(UNITS), kinds, st.booleans()), max_size=60))
    return [Sitter(DelegateId(UUID(int=at)), *one) for at, one in enumerate(people)]


@given(halls(), crowds(), st.data())
def test_nobody_is_lost_nobody_sits_on_another_and_no_seat_is_made_up(
    hall: Hall, people: list[Sitter], data: st.DataObject
) -> None:
    codes = sorted(hall.seats)
    some = st.lists(st.sampled_from(codes), unique=True, max_size=8) if codes else st.just([])
    taken, inside, of_others = data.draw(some), data.draw(some), data.draw(some)
    blocks = [
        Block(UUID(int=1), BlockKind.UNIT, "D2", "Đoàn 2", "#000000", tuple(inside)),
        Block(UUID(int=2), BlockKind.NAMED, "", "Báo chí", "#000000", tuple(s for s in of_others if s not in inside)),
    ]
    found = propose(hall, people, taken, UNITS, blocks)
    assert sorted([*found.seats, *found.left_over]) == sorted(one.delegate_id for one in people)
    assert len(set(found.seats.values())) == len(found.seats)
    assert set(found.seats.values()) <= set(codes) - set(taken) - set(blocks[1].seats)
    who = {one.delegate_id: one for one in people}
    for one, seat in found.seats.items():
        if hall.seats[seat].kept and seat not in inside:
            assert who[one].category in RECEIVED_AT_DESK
        if seat in inside:
            assert who[one].unit_code == "D2"


def sitter(number: int, unit: str, category: str = "EXEMPLAR_INDIVIDUAL", *, honoured: bool = False) -> Sitter:
    return Sitter(DelegateId(UUID(int=number)), unit, category, honoured)


def test_delegations_fill_the_real_hall_from_the_front_in_the_order_of_protocol() -> None:
    hall = culture_centre()
    people = [sitter(n, "DXA") for n in range(40)] + [sitter(n, "DAU") for n in range(40, 70)]
    seats = propose(hall, people, (), ["DAU", "DXA"]).seats
    first = {hall.seats[seats[DelegateId(UUID(int=n))]].row for n in range(40, 70)}
    second = [hall.seats[seats[DelegateId(UUID(int=n))]].row for n in range(40)]
    assert first == {"A"}
    assert {row: second.count(row) for row in second} == {"B": 32, "C": 8}


def test_rows_are_filled_from_the_middle_outwards_and_a_delegation_stays_on_its_side() -> None:
    hall = culture_centre()
    sizes = {"D1": 10, "D2": 8, "D3": 7, "D4": 12, "D5": 4}
    people = [sitter(100 * at + n, unit) for at, (unit, size) in enumerate(sizes.items()) for n in range(size)]
    seats = propose(hall, people, (), [*sizes]).seats
    places = {
        unit: [hall.seats[seats[DelegateId(UUID(int=100 * at + n))]] for n in range(size)]
        for at, (unit, size) in enumerate(sizes.items())
    }
    assert [seat.code for seat in places["D1"][:4]] == ["A-1", "A-2", "A-3", "A-4"]
    assert {(seat.row, seat.place) for seat in places["D1"]} == {("A", n) for n in range(-5, 6) if n}
    assert [(seat.row, seat.place) for seat in places["D2"]] == [("A", -n) for n in range(6, 14)]
    assert [(seat.row, seat.place) for seat in places["D3"]] == [("A", n) for n in range(6, 13)]
    assert {(seat.row, abs(seat.place)) for seat in places["D4"]} == {("B", n) for n in range(1, 7)}
    assert [(seat.row, seat.place) for seat in places["D5"]] == [("A", n) for n in range(13, 17)]
    nearest = [min(abs(seat.place) for seat in found) for found in places.values()]
    assert nearest[:3] == sorted(nearest[:3])


@given(halls(), st.integers(1, 30))
def test_no_free_seat_of_a_row_is_nearer_to_the_middle_than_one_that_was_given_to_a_delegation(
    hall: Hall, size: int
) -> None:
    seats = propose(hall, [sitter(n, "D") for n in range(size)], (), ["D"]).seats
    for row in {seat.row for seat in hall.seats.values() if not seat.kept}:
        of_row = [seat for seat in hall.seats.values() if seat.row == row]
        given_ = [abs(seat.place) for seat in of_row if seat.code in seats.values()]
        free = [abs(seat.place) for seat in of_row if seat.code not in seats.values()]
        assert not given_ or not free or max(given_) <= min(free)


def rows_of(hall: Hall, seats: dict[DelegateId, str], people: range) -> dict[str, int]:
    found = [hall.seats[seats[DelegateId(UUID(int=n))]].row for n in people]
    return {row: found.count(row) for row in found}


@given(st.lists(st.integers(2, 40), min_size=2, max_size=12))
def test_nobody_of_a_unit_sits_alone_in_a_row_while_there_is_room(sizes: list[int]) -> None:
    hall, people, members, first = culture_centre(), [], [], 0
    for at, size in enumerate(sizes):
        members.append(range(first, first + size))
        people += [sitter(n, f"D{at:02}") for n in members[-1]]
        first += size
    seats = propose(hall, people, (), [f"D{at:02}" for at in range(len(sizes))]).seats
    assert all(min(rows_of(hall, seats, some).values()) > 1 for some in members)


def test_a_seat_skipped_for_that_goes_to_who_comes_alone_and_to_everybody_once_the_hall_is_full() -> None:
    hall = Hall("", Numbering.CENTRE, (Row("A", 1, 2, 2), Row("B", 1, 2, 2)))
    units = [("D1", 3), ("D2", 2), ("D3", 1)]
    people = [sitter(10 * at + n, unit) for at, (unit, size) in enumerate(units) for n in range(size)]
    seats = propose(hall, people, (), ["D1", "D2", "D3"]).seats
    assert rows_of(hall, seats, range(3)) == {"A": 3}
    assert rows_of(hall, seats, range(10, 12)) == {"B": 2}
    assert rows_of(hall, seats, range(20, 21)) == {"A": 1}
    full = propose(hall, [*people, *(sitter(30 + n, "D4") for n in range(2))], (), ["D1", "D2", "D3", "D4"])
    assert (len(full.seats), full.left_over) == (8, ())


def test_a_batch_of_honours_sits_in_its_block_in_the_order_in_which_it_is_called() -> None:
    hall = culture_centre()
    block = Block(UUID(int=1), BlockKind.NAMED, "batch:1", "Đợt 1", "#123456", ("A-1", "A-3", "A-5"))
    called = [DelegateId(UUID(int=n)) for n in (4, 2, 9)]
    people = [sitter(n, "D") for n in range(6)]
    found = propose(hall, people, (), ["D"], [block], {"batch:1": called}).seats
    by_place = sorted(("A-1", "A-3", "A-5"), key=lambda seat: hall.seats[seat].place)
    assert [found[one] for one in called[:2]] == by_place[:2]
    assert not set(block.seats) & {seat for one, seat in found.items() if one not in called}


def test_leaders_sit_in_the_middle_of_the_rows_kept_for_them() -> None:
    found = propose(
        culture_centre(), [sitter(1, "D", "LEADER"), sitter(2, "D", "FORMER_LEADER"), sitter(3, "D")], (), ["D"]
    )
    assert [found.seats[DelegateId(UUID(int=n))] for n in (1, 2)] == ["V1-1", "V1-2"]
    assert found.seats[DelegateId(UUID(int=3))].startswith("A-")


def test_who_walks_to_the_stage_sits_by_an_aisle() -> None:
    hall = culture_centre(5, 10)
    people = [sitter(n, "D", honoured=n in (7, 8)) for n in range(34)]
    seats = propose(hall, people, (), ["D"]).seats
    assert all(hall.seats[seats[DelegateId(UUID(int=n))]].by_aisle for n in (7, 8))


def test_a_hall_that_is_too_small_names_who_stays_without() -> None:
    hall = Hall("", Numbering.CENTRE, (Row("A", 1, 1, 1),))
    found = propose(hall, [sitter(n, "D") for n in range(5)], (), ["D"])
    assert (len(found.seats), len(found.left_over)) == (2, 3)


def test_a_block_or_kept_rows_too_small_say_who_sits_elsewhere() -> None:
    hall = Hall("", Numbering.CENTRE, (Row("V", 1, 1, 1, kept=True), Row("A", 1, 5, 5)))
    people = [
        sitter(1, "D", "GUEST"),
        sitter(2, "D", "GUEST"),
        *(sitter(n, "D", "LEADER") for n in (3, 4, 5)),
        sitter(6, "E"),
    ]
    block = Block(UUID(int=9), BlockKind.CATEGORY, "GUEST", "Khách mời", "#000000", ("A-1",))
    found = beside(hall, people, propose(hall, people, (), ["D"], [block]).seats, [block], {})
    assert [(one.block and one.block.name, [who.int for who in one.people]) for one in found] == [
        ("Khách mời", [2]),
        (None, [5]),
    ]


def test_a_legend_counts_seats_and_people() -> None:
    block = Block(UUID(int=1), BlockKind.NAMED, "", "Bằng khen (đợt 1)", "#123456", ("A-1", "A-2", "A-3"))
    (line,) = legend([block], {"A-2": "", "B-1": ""})
    assert (line.name, line.seats, line.taken) == ("Bằng khen (đợt 1)", 3, 1)


@given(st.lists(st.integers(1, 40), min_size=2, max_size=14))
def test_a_small_delegation_sits_at_most_two_rows_before_those_that_come_first_in_protocol(sizes: list[int]) -> None:
    hall, people, members, first = culture_centre(), [], [], 0
    for at, size in enumerate(sizes):
        members.append(range(first, first + size))
        people += [sitter(n, f"D{at:02}") for n in members[-1]]
        first += size
    seats = propose(hall, people, (), [f"D{at:02}" for at in range(len(sizes))]).seats
    rows_in_order = list(dict.fromkeys(seat.row for seat in hall.seats.values() if not seat.kept))
    foremost = [
        min(map(rows_in_order.index, rows_of(hall, seats, some))) for some in members if set(some) <= {*_of(seats)}
    ]
    assert all(after >= max(foremost[: at + 1]) - 2 for at, after in enumerate(foremost[1:]))


@given(st.lists(st.integers(1, 12), min_size=2, max_size=30), st.integers(3, 9), st.sets(st.integers(0, 60)))
def test_a_unit_moves_forward_only_when_the_rows_behind_are_full_and_is_then_named(
    sizes: list[int], rows: int, out: set[int]
) -> None:
    hall = Hall("", Numbering.CENTRE, tuple(Row("ABCDEFGHI"[at], 1, 5, 5) for at in range(rows)))
    codes = list(hall.seats)
    taken = {codes[n] for n in out if n < len(codes)}
    people = [sitter(100 * at + n, f"D{at:02}") for at, size in enumerate(sizes) for n in range(size)]
    found = propose(hall, people, taken, [f"D{at:02}" for at in range(len(sizes))])
    reached, free = 0, {code: "ABCDEFGHI".index(seat.row) for code, seat in hall.seats.items() if code not in taken}
    for at, size in enumerate(sizes):
        seats = [found.seats[one] for n in range(size) if (one := DelegateId(UUID(int=100 * at + n))) in found.seats]
        behind = sum(row >= reached - 2 for row in free.values())
        begins = min((free.pop(seat) for seat in seats), default=reached)
        assert begins >= reached - 2 or (behind < size and f"D{at:02}" in found.forward)
        reached = max(reached, begins)


def test_the_head_of_a_delegation_sits_first_of_it() -> None:
    rows = [
        {"full_name": name, "unit_name": "Sở Y tế", "category": "EXEMPLAR_INDIVIDUAL"}
        for name in ("Vi Thử An", "Vi Thử Bình")
    ]
    people = [one.delegate for one in taken_in(rows)]
    ordered = in_order(people, ["SYT"], {"SYT": "VI THỬ BÌNH"})
    assert [one.person.full_name for one in ordered] == ["Vi Thử Bình", "Vi Thử An"]
    assert [one.person.full_name for one in in_order(people, ["SYT"])] == ["Vi Thử An", "Vi Thử Bình"]


def _of(seats: dict[DelegateId, str]) -> list[int]:
    return [one.int for one in seats]
