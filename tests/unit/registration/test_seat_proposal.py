"""A proposal of seats: nobody is lost, nobody sits on another, and it looks like what an organiser would do."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import RECEIVED_AT_DESK
from services.registration.domain.seating.blocks import Block, BlockKind, legend
from services.registration.domain.seating.hall import Hall, Numbering, Row
from services.registration.domain.seating.proposal import Sitter, propose
from tests.support.halls import culture_centre

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
    assert {row: second.count(row) for row in second} == {"A": 4, "B": 32, "C": 4}


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


def test_a_legend_counts_seats_and_people() -> None:
    block = Block(UUID(int=1), BlockKind.NAMED, "", "Bằng khen (đợt 1)", "#123456", ("A-1", "A-2", "A-3"))
    (line,) = legend([block], {"A-2": "", "B-1": ""})
    assert (line.name, line.seats, line.taken) == ("Bằng khen (đợt 1)", 3, 1)
