"""The synthetic congress has the counts of the sources, and nobody in it can be a real person."""

from collections import Counter
from datetime import timedelta

import pytest

from daihoi.simulation.invented.hall import demo_hall
from daihoi.simulation.invented.people import EXEMPLARS, GUESTS_AND_LEADERS, make_congress
from daihoi.simulation.playing.arrivals import plan_morning
from services.registration.api.seating.halls import WantedHall
from services.registration.domain.seating.hall import Hall, Row
from services.registration.domain.seating.typed import read_seat

CONGRESS = make_congress(2020)


def test_it_has_386_delegates_150_exemplars_and_236_guests_and_leaders() -> None:
    categories = Counter(one.category for one in CONGRESS.people)
    assert categories == EXEMPLARS | GUESTS_AND_LEADERS
    assert (sum(EXEMPLARS.values()), sum(GUESTS_AND_LEADERS.values()), len(CONGRESS.people)) == (150, 236, 386)


def test_it_honours_31_collectives_4_households_and_83_individuals() -> None:
    assert Counter(one.kind for one in CONGRESS.honourees) == {"COLLECTIVE": 31, "HOUSEHOLD": 4, "INDIVIDUAL": 83}
    assert [one.position for one in CONGRESS.honourees] == list(range(1, 119))
    assert len({one.representative.code for one in CONGRESS.honourees}) == 118


def test_everybody_has_a_seat_of_their_own_in_the_demo_hall() -> None:
    wanted = WantedHall.model_validate(demo_hall())
    hall = Hall(
        wanted.name, wanted.numbering, tuple(Row(row.code, row.floor, row.left, row.right) for row in wanted.rows)
    )
    assert len({str(read_seat(one.seat, hall)) for one in CONGRESS.people} & hall.seats.keys()) == 386


def test_every_identity_number_has_a_prefix_that_no_province_has() -> None:
    assert all(one.national_id.startswith("000") and len(one.national_id) == 12 for one in CONGRESS.people)


def test_a_number_says_the_same_sex_and_year_as_the_row() -> None:
    for one in CONGRESS.people:
        century, odd = divmod(int(one.national_id[3]), 2)
        assert (odd == 1) == (one.sex == "F")
        assert 1900 + 100 * century + int(one.national_id[4:6]) == one.born.year


def test_the_same_seed_makes_the_same_people() -> None:
    assert make_congress(2020) == CONGRESS
    assert make_congress(2021) != CONGRESS


@pytest.mark.parametrize("seed", [1, 2020, 4711])
def test_everybody_comes_once_or_is_absent(seed: int) -> None:
    morning = plan_morning(CONGRESS, seed, gates=4)
    coming = Counter(one.person.code for one in morning.arrivals if not one.again)
    assert set(coming.values()) == {1}
    assert set(coming) | {one.code for one in morning.absent} == {one.code for one in CONGRESS.people}
    assert not set(coming) & {one.code for one in morning.absent}
    assert {one.gate for one in morning.arrivals} == {0, 1, 2, 3}


def test_a_bus_empties_within_three_minutes_and_the_crowd_comes_last() -> None:
    morning = plan_morning(CONGRESS, 2020, gates=4)
    on_time = [one for one in morning.arrivals if not one.again and one.before_opening > timedelta()]
    by_unit: dict[str, list[timedelta]] = {}
    for one in on_time:
        by_unit.setdefault(one.person.unit.code if one.person.scanned else one.person.code, []).append(
            one.before_opening
        )
    assert all(max(times) - min(times) <= timedelta(minutes=3) for times in by_unit.values() if len(times) >= 20)
    assert sum(one.before_opening <= timedelta(minutes=15) for one in on_time) > len(on_time) / 2


def test_the_report_of_the_opening_waits_for_whom_the_morning_brings_before_it() -> None:
    morning = plan_morning(CONGRESS, 2020, gates=4)
    there = morning.there_at_the_opening
    coming = {one.code for one in CONGRESS.people} - {one.code for one in morning.absent}
    late = {one.person.code for one in morning.late if not one.again}
    assert set(morning.on_time) | set(morning.late) == set(morning.arrivals)
    assert there == coming - late - {one.code for one in morning.revoked}
