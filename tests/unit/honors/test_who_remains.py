"""What the operator and the MC are told of those who were passed: each by name and why, also at the end."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.outcome.acts import Act, reason_of
from services.honors.domain.outcome.passed import Passed, passed_of
from services.honors.domain.proof.approval import Approval, RollRules
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


def test_who_was_passed_and_may_be_called_by_now_is_told_since_when_and_why() -> None:
    at = [NOW + timedelta(minutes=number) for number in range(10)]
    asked = RollRules(approved=True)
    said = {"status": EntryStatus.ANNOUNCED}
    late = person(6)
    assert late.representative
    roll = [
        person(1, sequence=1, announced_at=at[1], **said),
        person(2),
        person(3),
        person(4),
        person(5, rules=asked, approval=Approval("0" * 16, "approver", "Người duyệt", at[8])),
        replace(late, representative=replace(late.representative, admitted_at=at[9])),
        person(7, sequence=2, announced_at=at[5], **said),
        person(8, sequence=3, announced_at=at[6], **said),
        person(9),
    ]
    acts = [
        Act(at[0], "entry.defer", roll[8].entry_id, ("Ốm",)),
        Act(at[2], "entry.hold", roll[1].entry_id, ("Có đơn thư.",)),
        Act(at[2], "entry.hold", roll[2].entry_id, ("Nhầm",)),
        Act(at[3], "entry.release", roll[2].entry_id, ("Đúng",)),
        Act(at[4], "entry.defer", roll[3].entry_id, ()),
        Act(at[7], "entry.release", roll[1].entry_id, ("Xong",)),
    ]
    told = passed_of(stage(), roll, acts)
    assert {one.list_position: told[one.entry_id] for one in roll if one.entry_id in told} == {
        2: Passed(at[5], "lúc đó đang tạm dừng (Có đơn thư)"),
        3: Passed(at[5], ""),
        4: Passed(at[5], "lúc đó đang chuyển trao sau"),
        5: Passed(at[5], "lúc đó lời chưa được duyệt"),
        6: Passed(at[5], "lúc đó chưa có mặt"),
    }
    assert passed_of(replace(stage(), rehearsed_from=0), roll, acts) == {}, "nobody is passed by what is practised"
