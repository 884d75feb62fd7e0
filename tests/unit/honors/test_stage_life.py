"""A whole ceremony driven by hypothesis: whatever people press, no name is on air that was not armed, seen and taken."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from services.honors.domain.ids import DelegateId
from services.honors.domain.roll.entry import EntryStatus, RecipientKind, Representative
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import Outcome, Take, decide_announcement, decide_arming
from services.honors.domain.stage.arming import changes, draw
from services.honors.domain.stage.calling_order import LatePlace, following, passed_over, place_after
from services.honors.domain.stage.stage import Hold, Stage
from services.honors.domain.stage.stage_state import stage_state
from tests.support.honors.honors_rows import CONGRESS, stage
from tests.support.honors.six_people import NAMES, START, person


def test_who_comes_late_changes_neither_what_is_armed_nor_who_follows_and_stands_in_the_strip() -> None:
    roll = [person(number) for number in range(NAMES)]
    here = acts.armed(stage(), draw(CONGRESS, roll[2]))
    assert passed_over(here, roll) == [roll[1]]
    first = roll[0].representative
    assert first
    came = [replace(roll[0], representative=replace(first, present=True)), *roll[1:]]
    assert [each.list_position for each in passed_over(here, came)] == [1, 2]
    state = stage_state(CONGRESS, here, came, START)
    assert state.armed
    assert state.next == state.armed.entry
    assert state.next.order == 3
    placed = acts.placed(here, came[0].entry_id, place_after(here, came, LatePlace.AFTER_ARMED))
    assert [each.list_position for each in following(placed, came, came[2].entry_id)] == [1, 4, 5, 6]
    assert [each.list_position for each in following(placed, came, came[0].entry_id)] == [4, 5, 6]
    later = acts.placed(here, came[0].entry_id, place_after(here, came, LatePlace.LATER))
    assert [each.list_position for each in following(later, came, came[2].entry_id)] == [4, 5, 6, 1]


def test_what_changed_since_it_was_armed_is_said_in_words() -> None:
    before = person(3)
    drawn = draw(CONGRESS, before)
    assert changes(drawn, CONGRESS, before) == []
    mended = replace(before, words=replace(before.words, name="Giả Lập Ba"))
    assert changes(drawn, CONGRESS, mended) == ["Tên: Giả Lập 3 → Giả Lập Ba."]
    away = Representative(DelegateId(UUID(int=5)), "Vi Thử Thủy", "Bà", active=True, present=False)
    village = replace(before, kind=RecipientKind.COLLECTIVE, representative=away)
    came = replace(village, representative=replace(away, present=True))
    assert draw(CONGRESS, village).digest == draw(CONGRESS, replace(village, representative=None)).digest
    assert changes(draw(CONGRESS, village), CONGRESS, came) == [
        "Người nhận: Bà Vi Thử Thủy (chưa có mặt) → Bà Vi Thử Thủy."
    ]
    held = replace(before, status=EntryStatus.ON_HOLD)
    assert changes(drawn, CONGRESS, held) == ["Đang tạm dừng. Bỏ tạm dừng trước khi công bố."]


def test_only_whoever_holds_the_stage_arms_and_takes_until_somebody_takes_over() -> None:
    drawn = draw(CONGRESS, person(3))
    here = acts.armed(acts.taken_over(stage(), Hold("bàn 1", "Bàn 1", START)), drawn)
    take = Take(drawn.entry_id, drawn.digest)

    def answers(of: Stage, hand: str) -> list[Outcome]:
        taking = decide_announcement(of, CONGRESS, [person(3)], take, hand, START)[0]
        return [decide_arming(of, person(4), hand)[0], taking]

    allowed, refused = [Outcome.DONE, Outcome.ANNOUNCED], [Outcome.NOT_HOLDER, Outcome.NOT_HOLDER]
    assert (answers(here, "bàn 1"), answers(here, "bàn 2")) == (allowed, refused)
    over = acts.taken_over(here, Hold("bàn 2", "Bàn 2", START))
    assert (answers(over, "bàn 1"), answers(over, "bàn 2")) == (refused, allowed)


def test_a_clock_set_back_keeps_nobody_waiting() -> None:
    here = replace(acts.armed(stage(), draw(CONGRESS, person(3))), taken_at=START)
    take = Take(person(3).entry_id, draw(CONGRESS, person(3)).digest)
    for ago, outcome in ((-3600, Outcome.ANNOUNCED), (3, Outcome.TOO_SOON), (4, Outcome.ANNOUNCED)):
        now = START + timedelta(seconds=ago)
        assert decide_announcement(here, CONGRESS, [person(3)], take, "bàn 1", now)[0] is outcome
