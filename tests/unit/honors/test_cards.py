"""What the big screen may show and what the MC reads."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.known.known_congress import CongressState
from services.honors.domain.roll.entry import EntryStatus, RecipientKind, Representative
from services.honors.domain.roll.line import line_to_read
from services.honors.domain.rows.row_card import row_card
from services.honors.domain.stage.cards import board_card, honoree, refusal
from services.honors.domain.stage.stage import CardKind
from services.honors.domain.stage.stage_state import stage_state
from tests.support.examples import examples
from tests.support.honors.honors_rows import CONGRESS, entry, stage

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HERE = Representative(DelegateId(UUID(int=5)), "Trần Giả Lập", "Bà", active=True, present=True)


@settings(deadline=None, max_examples=examples(60), suppress_health_check=[HealthCheck.too_slow])
@given(
    status=st.sampled_from(EntryStatus),
    sequence=st.none() | st.just(1),
    card=st.sampled_from(CardKind),
    kind=st.sampled_from(RecipientKind),
)
def test_no_card_ever_names_what_is_not_public(
    status: EntryStatus, sequence: int | None, card: CardKind, kind: RecipientKind
) -> None:
    words = replace(entry().words, name="Người Được Khen")
    named = entry(status=status, sequence=sequence, kind=kind, representative=HERE, words=words)
    shown = board_card(CONGRESS, replace(stage(card), entry_id=named.entry_id), named, NOW)
    if not named.is_public or card is not CardKind.HONOREE:
        assert shown.honoree is None
        assert named.words.name not in str(shown)
    else:
        assert shown.honoree is not None
        assert (shown.honoree.name, shown.synthetic) == (named.words.name, True)


@pytest.mark.parametrize(
    ("card", "item", "form", "allowed"),
    [
        (CardKind.FLAG_SALUTE, None, "CONGRESS", True),
        (CardKind.FLAG_SALUTE, None, "CONFERENCE", False),
        (CardKind.SILENCE, None, "CONFERENCE", True),
        (CardKind.SLOGAN, None, "CONGRESS", True),
        (CardKind.SLOGAN, 1, "CONGRESS", True),
        (CardKind.SLOGAN, 2, "CONGRESS", False),
        (CardKind.AGENDA_ITEM, 2, "CONGRESS", True),
        (CardKind.AGENDA_ITEM, 1, "CONGRESS", False),
        (CardKind.HONOREE, None, "CONGRESS", False),
        (CardKind.BLACK, None, "CONFERENCE", True),
    ],
)
def test_a_card_that_makes_no_sense_is_refused(card: CardKind, item: int | None, form: str, allowed: bool) -> None:
    assert (refusal(replace(CONGRESS, form=form), card, item, None) is None) is allowed


def test_f23_the_theme_is_a_card_of_its_own_also_while_there_are_slogans() -> None:
    assert CONGRESS.slogans
    themed = replace(CONGRESS, theme="Đoàn kết, sáng tạo")
    shown = board_card(themed, stage(CardKind.SLOGAN), None, NOW)
    assert (shown.card, shown.text) == (CardKind.SLOGAN, "Đoàn kết, sáng tạo")


def test_an_archived_congress_shows_only_what_calms_a_hall() -> None:
    over = replace(CONGRESS, state=CongressState.ARCHIVED)
    named = entry(status=EntryStatus.ANNOUNCED, sequence=1)
    shown = {card for card in CardKind if refusal(over, card, None, named) is None}
    assert shown == {CardKind.BLACK, CardKind.TITLE, CardKind.FLAG_SALUTE, CardKind.SILENCE}


def test_the_mc_reads_the_form_of_address_and_calls_up_only_who_is_here() -> None:
    person = entry(representative=replace(HERE, name="Khác"), words=replace(entry().words, position="Giáo viên"))
    assert line_to_read(person) == "Bà Giả Lập, Giáo viên, Đơn vị"
    collective = entry(kind=RecipientKind.COLLECTIVE, representative=HERE)
    assert line_to_read(collective) == "Tập thể Giả Lập, Đơn vị. Đại diện nhận: Bà Trần Giả Lập"
    assert line_to_read(replace(collective, representative=replace(HERE, present=False))) == "Tập thể Giả Lập, Đơn vị"
    assert line_to_read(entry(posthumous=True)) == "Truy tặng: Giả Lập, Đơn vị"


@pytest.mark.parametrize(
    ("name", "kind", "before"),
    [
        ("Thôn Khuổi Slưn", RecipientKind.COLLECTIVE, "Tập thể"),
        ("Tập thể Thôn Khuổi Slưn", RecipientKind.COLLECTIVE, ""),
        ("Hộ gia đình bà Vi Thử", RecipientKind.HOUSEHOLD, ""),
        ("Vi Thử", RecipientKind.INDIVIDUAL, "Bà"),
    ],
)
def test_a_name_on_a_card_of_its_own_is_called_as_in_its_row_and_by_the_mc(
    name: str, kind: RecipientKind, before: str
) -> None:
    named = entry(
        kind=kind,
        representative=HERE,
        words=replace(entry().words, name=name),
        status=EntryStatus.ANNOUNCED,
        sequence=1,
    )
    assert honoree(named).form_of_address == before
    said = f"{before} {name}".strip()
    drawn = row_card([named], None).names[0]
    assert f"{drawn.kind} {drawn.name}".strip() == said
    assert bool(drawn.kind) == (bool(before) and kind is not RecipientKind.INDIVIDUAL)
    assert line_to_read(named).startswith(said)


def test_next_is_the_first_in_order_who_may_be_announced_and_the_absent_keep_their_row() -> None:
    roll = [
        entry(entry_id=EntryId(UUID(int=n)), list_position=n, representative=replace(HERE, present=n != 1))
        for n in range(1, 13)
    ]
    state = stage_state(CONGRESS, stage(), roll, NOW)
    assert state.next is not None
    assert (state.next.list_position, [each.list_position for each in state.upcoming[:4]]) == (2, [2, 3, 4, 5])
    assert state.batch is not None
    assert (state.batch.number, state.batch.ready, state.batch.total) == (1, 9, 10)
    assert (state.counts.waiting, state.counts.announceable) == (12, 11)
