"""The order in which the hall honours: approved, else by rank; never by alphabet or by time of entry."""

import random
from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.honors.domain.ids import EntryId
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, RecipientKind, Words
from services.honors.domain.roll.entry_view import entry_views
from services.honors.domain.roll.running_order import KIND_ORDER, is_complete_order, is_open, order_kept, running_order
from services.honors.domain.rows.batches import batches
from tests.support.examples import examples
from tests.support.honors.honors_rows import entry


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    award = draw(st.sampled_from(list(award_catalogue().values())))
    return entry(
        entry_id=EntryId(UUID(int=draw(st.integers(0, 10_000)))),
        kind=draw(st.sampled_from(award.kinds)),
        words=Words(draw(st.sampled_from("ABĐĂ")), "", award.name, "", ""),
        award_code=award.code,
        precedence=award.precedence,
        grade=draw(st.sampled_from(award.grades or (0,))),
        list_position=draw(st.integers(1, 30)),
        sequence=draw(st.none() | st.integers(1, 100)),
        status=draw(st.sampled_from(EntryStatus)),
    )


calmly = settings(deadline=None, max_examples=examples(40), suppress_health_check=[HealthCheck.too_slow])
rolls = st.lists(entries(), max_size=12, unique_by=lambda each: each.entry_id)


@calmly
@given(rolls, st.randoms(use_true_random=False))
def test_the_order_of_insertion_and_the_names_change_nothing(roll: list[Entry], chance: random.Random) -> None:
    shuffled = list(roll)
    chance.shuffle(shuffled)
    renamed = [replace(each, words=replace(each.words, name=str(chance.random()))) for each in shuffled]
    ids = [each.entry_id for each in running_order(roll)]
    assert [each.entry_id for each in running_order(shuffled)] == ids
    assert [each.entry_id for each in running_order(renamed)] == ids


@calmly
@given(rolls)
def test_without_approval_rank_kind_and_place_in_the_list_decide(roll: list[Entry]) -> None:
    ordered = [
        (each.precedence, each.grade, KIND_ORDER.index(each.kind), each.list_position) for each in running_order(roll)
    ]
    assert ordered == sorted(ordered)


@calmly
@given(rolls, st.randoms(use_true_random=False))
def test_the_approved_order_wins_over_everything(roll: list[Entry], chance: random.Random) -> None:
    wanted = list(roll)
    chance.shuffle(wanted)
    approved = [replace(each, approved_order=place) for place, each in enumerate(wanted, start=1)]
    chance.shuffle(approved)
    assert [each.entry_id for each in running_order(approved)] == [each.entry_id for each in wanted]


@calmly
@given(rolls)
def test_a_running_order_must_name_each_open_entry_once(roll: list[Entry]) -> None:
    open_ids = [each.entry_id for each in roll if is_open(each)]
    assert is_complete_order(roll, open_ids)
    assert not is_complete_order(roll, [*open_ids, EntryId(UUID(int=7))])
    if open_ids:
        assert not is_complete_order(roll, open_ids[1:])
        assert not is_complete_order(roll, open_ids[1:] + open_ids[1:2] + open_ids[1:2])


@calmly
@given(rolls, st.integers(1, 12))
def test_a_row_has_a_gap_where_somebody_was_withdrawn_and_nobody_changes_rows(roll: list[Entry], size: int) -> None:
    rows = batches(running_order(roll), size)
    assert sum(row.total for row in rows) == sum(each.status is not EntryStatus.REVOKED for each in roll)
    assert all(row.last - row.first + 1 == size for row in rows[:-1])
    assert all(0 <= row.ready <= row.total <= row.last - row.first + 1 for row in rows)
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))


@calmly
@given(rolls, st.integers(0, 11))
def test_a_withdrawal_changes_nobodys_number(roll: list[Entry], which: int) -> None:
    before = {view.entry_id: (view.order, view.batch) for view in entry_views(roll, 5)}
    gone = [replace(each, status=EntryStatus.REVOKED) if n == which else each for n, each in enumerate(roll)]
    assert {view.entry_id: (view.order, view.batch) for view in entry_views(gone, 5)} == before


@calmly
@given(rolls, st.randoms(use_true_random=False))
def test_an_order_given_by_hand_moves_only_who_is_still_to_be_called(roll: list[Entry], chance: random.Random) -> None:
    wanted = [each.entry_id for each in roll if is_open(each)]
    chance.shuffle(wanted)
    before, after = running_order(roll), order_kept(roll, wanted)
    assert [entry_id for entry_id in after if entry_id in wanted] == wanted
    for place, each in enumerate(before):
        assert is_open(each) or after[place] == each.entry_id


def test_two_decisions_of_one_award_are_called_one_after_the_other() -> None:
    older, newer = Decision("9/QĐ-UBND", date(2026, 8, 1), ""), Decision("10/QĐ-UBND", date(2026, 9, 1), "")
    roll = [
        entry(entry_id=EntryId(UUID(int=number)), decision=decision, list_position=place)
        for number, (decision, place) in enumerate([(newer, 1), (older, 2), (newer, 2), (older, 1)])
    ]
    assert [(each.decision.number, each.list_position) for each in running_order(roll)] == [
        ("9/QĐ-UBND", 1),
        ("9/QĐ-UBND", 2),
        ("10/QĐ-UBND", 1),
        ("10/QĐ-UBND", 2),
    ]


def test_the_118_of_the_fifth_congress_stand_as_31_collectives_4_households_83_individuals() -> None:
    kinds = [(RecipientKind.INDIVIDUAL, 83), (RecipientKind.COLLECTIVE, 31), (RecipientKind.HOUSEHOLD, 4)]
    roll = [
        entry(entry_id=EntryId(UUID(int=1000 * number + place)), kind=kind, list_position=place)
        for number, (kind, count) in enumerate(kinds)
        for place in range(count, 0, -1)
    ]
    ordered = running_order(roll)
    assert [each.kind for each in ordered] == [
        *[RecipientKind.COLLECTIVE] * 31,
        *[RecipientKind.HOUSEHOLD] * 4,
        *[RecipientKind.INDIVIDUAL] * 83,
    ]
    assert [each.list_position for each in ordered[:3]] == [1, 2, 3]
    assert len(batches(ordered, 10)) == 12
