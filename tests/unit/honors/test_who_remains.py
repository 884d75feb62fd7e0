"""What the operator and the MC are told of those who were passed: each by name and why, also at the end."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.outcome.acts import Act, reason_of
from services.honors.domain.proof.approval import RollRules
from services.honors.domain.roll.entry import Entry, EntryStatus, Representative
from services.honors.domain.stage import acts
from services.honors.domain.stage.arming import draw
from services.honors.domain.stage.stage_state import StageState, stage_state
from tests.support.honors.honors_rows import CONGRESS, entry, stage

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)


def person(number: int, *, present: bool = True, **changes: object) -> Entry:
    came = Representative(DelegateId(UUID(int=50 + number)), f"Thử {number}", "Ông", active=True, present=present)
    words = replace(entry().words, name=f"Vi Thử {number}")
    given = {"representative": came, **changes}
    return entry(entry_id=EntryId(UUID(int=number)), list_position=number, words=words, **given)


def told(state: StageState) -> list[tuple[int, str, bool]]:
    return [(one.order, one.word, one.present) for one in state.left]


def test_at_the_end_all_who_remain_are_named_each_with_its_own_reason() -> None:
    roll = [
        person(1, sequence=1, status=EntryStatus.ANNOUNCED, announced_at=NOW),
        person(2, status=EntryStatus.ON_HOLD),
        person(3, status=EntryStatus.DEFERRED),
        person(4, present=False),
        person(5, status=EntryStatus.REVOKED),
        person(6, representative=None, rules=RollRules(approved=False, placed=True)),
        person(7, sequence=2, approved_order=None, status=EntryStatus.ANNOUNCED, announced_at=NOW),
    ]
    state = stage_state(CONGRESS, stage(), roll, NOW)
    assert state.next is None
    assert told(state) == [
        (2, "tạm dừng", True),
        (3, "trao sau", True),
        (4, "chưa có mặt", False),
        (6, "chưa xếp chỗ", False),
    ]


def test_what_the_operator_can_act_on_is_told_first_and_what_others_write_or_approve_last() -> None:
    unapproved = RollRules(approved=True, placed=False)
    roll = [
        person(1, rules=unapproved),
        person(2, present=False),
        person(3, status=EntryStatus.DEFERRED, present=False),
        person(4, status=EntryStatus.ON_HOLD),
        person(5, status=EntryStatus.DEFERRED),
        person(6, rules=unapproved),
    ]
    state = stage_state(CONGRESS, stage(), roll, NOW)
    assert [(one.order, one.waits_for) for one in state.left] == [
        (4, "ACT"),
        (5, "ACT"),
        (2, "PERSON"),
        (3, "PERSON"),
        (1, "PAPER"),
        (6, "PAPER"),
    ]


def test_whoever_was_passed_stays_told_in_the_rows_after() -> None:
    roll = [person(1, status=EntryStatus.ON_HOLD), person(2), person(3), person(4, present=False)]
    state = stage_state(CONGRESS, acts.armed(stage(), draw(CONGRESS, roll[2])), roll, NOW)
    assert told(state) == [(1, "tạm dừng", True)]


def test_a_name_that_is_let_go_leaves_the_frame_and_the_one_after_it_is_proposed() -> None:
    said = person(1, sequence=1, status=EntryStatus.ANNOUNCED, announced_at=NOW)
    roll = [said, person(2, status=EntryStatus.DEFERRED), person(3)]
    here = acts.disarmed(acts.armed(stage(), draw(CONGRESS, roll[1])), roll[1].entry_id)
    state = stage_state(CONGRESS, here, roll, NOW)
    assert state.armed is None
    assert state.next
    assert state.next.order == 3
    assert told(state) == [(2, "trao sau", True)]


def test_the_minutes_give_the_reason_that_somebody_wrote_last_and_no_instruction_of_the_program() -> None:
    here, other = EntryId(UUID(int=16)), EntryId(UUID(int=17))
    acts = [
        Act(NOW, "entry.defer", here, ("Vắng mặt",)),
        Act(NOW, "entry.reinstate", here, ()),
        Act(NOW, "entry.hold", here, ("Có đơn thư.",)),
    ]
    assert reason_of(acts, here) == "Có đơn thư"
    assert reason_of(acts, other) == ""
