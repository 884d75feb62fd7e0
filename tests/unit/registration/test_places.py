"""The ledger of places: no sequence of movements breaks the cap, takes a place from under somebody, or loses one."""

from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from services.registration.domain.places import (
    Cell,
    Ledger,
    Movement,
    Refusal,
    Why,
    beyond,
    mirrored,
    moved,
    steps_to,
    with_cap,
)

CAP = 40
CELLS = [Cell(unit, category) for unit in ("SYT", "BK-BB", "SGD") for category in ("EXEMPLAR_INDIVIDUAL", "UNIT_REP")]
HEALTH, BA_BE = CELLS[0], CELLS[2]
sides = st.sampled_from([None, *CELLS])


def booked(
    ledger: Ledger, *moves: tuple[int, Cell | None, Cell | None], filled: Mapping[Cell, int] | None = None
) -> Ledger:
    for number, (places, source, target) in enumerate(moves, len(ledger.movements) + 1):
        after = moved(ledger, Movement(UUID(int=number), places, source, target), filled or {})
        assert isinstance(after, Ledger), after
        ledger = after
    return ledger


class PlacesOfACongress(RuleBasedStateMachine):
    """Organisers move, take back and change the cap while units fill their places and leave them."""

    def __init__(self) -> None:
        super().__init__()
        self.ledger = Ledger(CAP)
        self.filled: Counter[Cell] = Counter()
        self.ids = iter(range(1, 10_000))

    @rule(places=st.integers(-2, CAP + 5), source=sides, goal=sides)
    def move(self, places: int, source: Cell | None, goal: Cell | None) -> None:
        after = moved(self.ledger, Movement(UUID(int=next(self.ids)), places, source, goal), self.filled)
        if isinstance(after, Ledger):
            self.ledger = after

    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        known = [one.movement_id for one in self.ledger.movements] or [UUID(int=0)]
        counter = mirrored(self.ledger, data.draw(st.sampled_from(known)), UUID(int=next(self.ids)))
        if isinstance(counter, Movement):
            after = moved(self.ledger, counter, self.filled)
            self.ledger = after if isinstance(after, Ledger) else self.ledger

    @rule(cell=st.sampled_from(CELLS), people=st.integers(1, 6))
    def fill(self, cell: Cell, people: int) -> None:
        after = self.filled + Counter({cell: people})
        if self.ledger.opened and not beyond(self.ledger, self.filled, after):
            self.filled = after

    @rule(cell=st.sampled_from(CELLS))
    def leave(self, cell: Cell) -> None:
        self.filled[cell] = max(0, self.filled[cell] - 1)

    @rule(cap=st.integers(1, CAP + 10))
    def another_cap(self, cap: int) -> None:
        after = with_cap(self.ledger, cap)
        self.ledger = after if isinstance(after, Ledger) else self.ledger

    @invariant()
    def no_place_is_made_or_lost(self) -> None:
        assert self.ledger.reserve + sum(self.ledger.allocated.values()) == self.ledger.cap

    @invariant()
    def the_cap_holds_and_no_cell_is_below_nothing(self) -> None:
        assert self.ledger.reserve >= 0
        assert all(places > 0 for places in self.ledger.allocated.values())

    @invariant()
    def nobody_stands_beyond_the_places_of_their_unit(self) -> None:
        allocated = self.ledger.allocated
        assert all(count <= allocated.get(cell, 0) for cell, count in self.filled.items())

    @invariant()
    def nothing_is_taken_back_twice(self) -> None:
        taken = [one.takes_back for one in self.ledger.movements if one.takes_back]
        assert len(taken) == len(set(taken))


TestPlacesOfACongress = PlacesOfACongress.TestCase


@given(
    wanted=st.dictionaries(st.sampled_from(CELLS), st.integers(0, 6)),
    before=st.dictionaries(st.sampled_from(CELLS), st.integers(1, 6)),
)
def test_a_table_of_places_is_reached_by_movements_and_its_taking_back_gives_the_table_before(
    wanted: dict[Cell, int], before: dict[Cell, int]
) -> None:
    ledger = booked(Ledger(CAP), *((places, None, cell) for cell, places in before.items()))
    reached = booked(ledger, *steps_to(ledger, wanted))
    assert reached.allocated == {cell: n for cell, n in {**before, **wanted}.items() if n}
    back = reached
    for number, one in enumerate(reversed(reached.movements[len(ledger.movements) :])):
        counter = mirrored(back, one.movement_id, UUID(int=900 + number))
        assert isinstance(counter, Movement)
        after = moved(back, counter, {})
        assert isinstance(after, Ledger)
        back = after
    assert back.allocated == ledger.allocated


def test_a_congress_that_gives_out_no_places_has_no_limits_but_its_cap() -> None:
    assert beyond(Ledger(CAP), {}, {HEALTH: 30}) == {}


def test_who_was_there_before_the_places_were_given_out_stays_and_nobody_comes_on_top() -> None:
    ledger = booked(Ledger(CAP), (2, None, BA_BE))
    assert beyond(ledger, {HEALTH: 3}, {HEALTH: 3, BA_BE: 2}) == {}
    assert beyond(ledger, {HEALTH: 3}, {HEALTH: 4, BA_BE: 3}) == {HEALTH: 4, BA_BE: 1}


def test_a_refusal_says_how_many_places_there_were_to_give() -> None:
    ledger = booked(Ledger(10), (7, None, HEALTH))
    more = Movement(UUID(int=50), 4, None, BA_BE)
    assert moved(ledger, more, {}) == Refusal(Why.ABOVE_CAP, 3)
    away = Movement(UUID(int=51), 3, HEALTH, BA_BE)
    assert moved(ledger, away, {HEALTH: 5}) == Refusal(Why.NOT_FREE, 2, HEALTH)
    assert moved(ledger, Movement(UUID(int=1), 1, None, BA_BE), {}) == Refusal(Why.KNOWN)
    assert with_cap(ledger, 6) == Refusal(Why.ABOVE_CAP, 7)
    assert mirrored(ledger, UUID(int=77), UUID(int=78)) == Refusal(Why.UNKNOWN)
