"""The roll before the day: what is approved, what is doubtful, where a late entry stands, and what differs from the edition."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from services.honors.domain.decisions.reading import decision_card
from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.proof.approval import Approval, RollRules, Standing
from services.honors.domain.proof.doubts import doubts
from services.honors.domain.proof.edition import Edition, differences, digests_of
from services.honors.domain.proof.four_eyes import approval_refused, standing, words_digest
from services.honors.domain.proof.proof_sheet import proof_lines
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, RecipientKind, Representative, Words
from services.honors.domain.roll.mending import Mending, mended
from services.honors.domain.roll.obstacle import Obstacle, obstacle
from services.honors.domain.roll.running_order import order_at_end, order_by_precedence
from services.honors.domain.stage.cards import honoree
from services.honors.domain.stage.rules import asks_for_approval
from tests.support.honors.honors_rows import CONGRESS, entry, stage

THEN = datetime(2026, 11, 1, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def approved(one: Entry, by: str = "approver") -> Entry:
    return replace(one, approval=Approval(words_digest(one), by, "Người duyệt", THEN))


def numbered(n: int, **changes: object) -> Entry:
    named = replace(entry().words, name=f"Giả Lập {n}")
    return entry(**{"entry_id": EntryId(UUID(int=n)), "words": named, "list_position": n, **changes})


def receiver(name: str = "Giả Lập", *, present: bool = False) -> Representative:
    return Representative(DelegateId(UUID(int=7)), name, "Ông", active=True, present=present)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Giả Lập Khác"},
        {"unit_name": "Đơn vị khác"},
        {"award_name": "Giấy khen"},
        {"citation": "Thành tích"},
        {"screen_citation": "Ngắn"},
        {"position": "Giáo viên"},
        {"form_of_address": "Bà"},
        {"review_period": "2020-2025"},
        {"decision_number": "9/QĐ-UBND"},
        {"decision_date": date(2026, 9, 2)},
        {"issuer": "Bộ trưởng Bộ Nội vụ"},
    ],
)
def test_each_changed_word_unapproves_itself_and_the_old_word_is_approved_again(change: dict[str, object]) -> None:
    one = approved(entry())
    other = mended(one, Mending(**change))  # type: ignore[arg-type]
    assert (standing(one), standing(other)) == (Standing.APPROVED, Standing.REWORDED)
    assert standing(replace(other, words=one.words, decision=one.decision)) is Standing.APPROVED


def test_an_issuer_on_which_the_entries_of_a_decision_disagree_is_drawn_by_nobody_and_doubted() -> None:
    one, two = numbered(1), numbered(2)
    same = decision_card([one, two])
    assert same is not None
    assert same.issuer == one.decision.issuer != ""
    other = replace(two, decision=replace(two.decision, issuer="Bộ trưởng Bộ Nội vụ"))
    card = decision_card([one, other])
    assert card is not None
    assert (card.number, card.issuer) == (one.decision.number, "")
    assert [any("Cơ quan quyết định" in told for told in each) for each in doubts([one, other], TODAY).values()] == [
        True,
        True,
    ]


def test_who_comes_to_receive_is_approved_by_nobody_and_changes_nothing() -> None:
    group = approved(entry(kind=RecipientKind.COLLECTIVE))
    assert standing(replace(group, representative=receiver("Người nhận", present=True))) is Standing.APPROVED


def test_a_form_of_address_that_came_with_the_delegate_is_a_word_too() -> None:
    one = approved(entry(representative=receiver()))
    married = replace(receiver(), form_of_address="Bà")
    assert standing(replace(one, representative=married)) is Standing.REWORDED


def test_nobody_approves_their_own_words_or_words_they_have_not_seen_or_a_draft() -> None:
    mine = entry(writers=frozenset({"somebody"}))
    assert approval_refused(mine, words_digest(mine), "another") is None
    assert "Chính đồng chí" in (approval_refused(mine, words_digest(mine), "somebody") or "")
    assert "vừa được sửa" in (approval_refused(mine, "0" * 16, "another") or "")
    draft = entry(decision=Decision("", None, ""), status=EntryStatus.DRAFT)
    assert "quyết định" in (approval_refused(draft, words_digest(draft), "another") or "")
    gone = entry(status=EntryStatus.REVOKED)
    assert approval_refused(gone, words_digest(gone), "another")


def test_under_the_rule_only_these_approved_words_are_announceable() -> None:
    ruled = entry(kind=RecipientKind.COLLECTIVE, rules=RollRules(approved=True))
    assert obstacle(ruled) is Obstacle.UNAPPROVED
    assert obstacle(approved(ruled)) is None
    assert obstacle(mended(approved(ruled), Mending(name="Khác"))) is Obstacle.REWORDED
    assert obstacle(replace(ruled, rules=RollRules())) is None


@pytest.mark.parametrize(
    ("synthetic", "rule", "rehearsed_from", "asks"),
    [
        (False, None, None, True),
        (True, None, None, False),
        (True, True, None, True),
        (False, False, None, False),
        (False, True, 0, False),
    ],
)
def test_a_real_day_asks_for_approval_an_invented_one_and_a_rehearsal_do_not(
    synthetic: bool, rule: bool | None, rehearsed_from: int | None, asks: bool
) -> None:
    congress = replace(CONGRESS, synthetic=synthetic)
    assert asks_for_approval(congress, replace(stage(), needs_approval=rule, rehearsed_from=rehearsed_from)) is asks


def test_a_late_entry_stands_before_the_first_open_one_of_lower_rank_and_moves_nobody_announced() -> None:
    roll = [
        numbered(1, precedence=510, approved_order=1, sequence=1, status=EntryStatus.ANNOUNCED),
        numbered(2, precedence=630, approved_order=2),
        numbered(3, precedence=640, approved_order=3),
        numbered(4, precedence=700),  # another late one, which gets no place by this
    ]
    late = numbered(9, precedence=100)
    ids = [UUID(int=n) for n in (1, 9, 2, 3)]
    assert order_by_precedence([*roll, late], late) == ids
    assert order_at_end([*roll, late], late) == [UUID(int=n) for n in (1, 2, 3, 9)]


def test_what_differs_from_the_edition_is_said_by_name() -> None:
    first, second, third = (numbered(n, approved_order=n) for n in (1, 2, 3))
    roll = [first, second, third]
    edition = Edition(1, "approver", "Người duyệt", THEN, digests_of(roll, [one.entry_id for one in roll]))
    assert differences(edition, roll) == []
    now = [mended(first, Mending(name="Tên sửa")), replace(second, status=EntryStatus.REVOKED), numbered(4)]
    assert differences(edition, now) == [
        "Tên sửa: lời đã sửa.",
        "Giả Lập 2: đã rút.",
        "Giả Lập 4: thêm sau, chưa xếp chỗ.",
        "1 mục của bản này không còn trong danh sách.",
    ]


def test_a_late_entry_is_not_announced_before_somebody_said_where_it_stands() -> None:
    late = numbered(4, kind=RecipientKind.COLLECTIVE, rules=RollRules(placed=True))
    assert obstacle(late) is Obstacle.UNPLACED
    assert obstacle(replace(late, approved_order=4)) is None


def test_a_citation_for_the_screen_is_drawn_and_the_whole_one_is_read() -> None:
    one = entry(words=replace(entry().words, citation="Thành tích rất dài", screen_citation="Ngắn|gọn"))
    (line,) = proof_lines([one], None, "somebody", TODAY)
    assert honoree(one).citation == line.honoree.citation == "Ngắn|gọn"
    assert "Thành tích rất dài" in line.script
    assert "|" not in line.script


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"representative": receiver("Người Khác"), "is_confirmed": True}, "tên khác"),
        ({"representative": replace(receiver(), active=False)}, "không còn là đại biểu"),
        ({"words": Words("Giả Lập", "Đơn vị", "Huân chương Sao vàng", "", "")}, "Hình thức ghi"),
        ({"words": Words("Giả Lập", "", "Bằng khen", "", "")}, "Chưa có đơn vị"),
        ({"words": Words("Giả Lập 🎉", "Đơn vị", "Bằng khen", "", "")}, "ký hiệu lạ"),
        ({"words": Words("a" * 60, "Đơn vị", "Bằng khen", "", "")}, "60 chữ cái"),
        ({"decision": Decision("1/QĐ-UBND", date(2199, 1, 1), "")}, "tương lai"),
        ({"decision": Decision("Số một", date(2026, 9, 1), "")}, "khác lệ thường"),
        ({"decision": Decision("", None, ""), "status": EntryStatus.DRAFT}, "chưa có số"),
    ],
)
def test_f12_each_contradiction_is_named_at_its_entry(changes: dict[str, object], said: str) -> None:
    (sentences,) = doubts([entry(**changes)], TODAY).values()
    assert any(said in sentence for sentence in sentences), sentences


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        ("Chiến sĩ", "“Giám đốc”; hồ sơ đại biểu của người nhận ghi “Chiến sĩ”"),
        ("", "hồ sơ đại biểu của người nhận chưa ghi chức vụ"),
        ("Giám đốc Hợp tác xã", None),
    ],
)
def test_a_receiver_whose_own_position_is_not_that_of_the_roll_is_to_be_looked_at(
    theirs: str, said: str | None
) -> None:
    words = replace(entry().words, name="Giả Lập", position="Giám đốc")
    goes_up = replace(receiver("Thử Nhận"), position=theirs)
    found = doubts([entry(kind=RecipientKind.COLLECTIVE, words=words, representative=goes_up)], TODAY)
    assert [said in sentence for one in found.values() for sentence in one] == ([True] if said else [])


def test_a_decision_of_another_term_is_named_and_a_whole_roll_of_old_ones_is_not() -> None:
    old = numbered(1, decision=Decision("1/QĐ-UBND", date(2011, 1, 1), ""))
    (sentence,) = doubts([old, numbered(2)], TODAY)[old.entry_id]
    assert "sáu năm" in sentence
    assert doubts([old], TODAY) == {}


def test_f12_the_same_person_on_two_places_is_named_at_both_and_good_entries_nowhere() -> None:
    twice = [numbered(1), replace(numbered(2), words=numbered(1).words)]
    assert set(doubts(twice, TODAY)) == {UUID(int=1), UUID(int=2)}
    assert doubts([numbered(1), numbered(2, representative=receiver("Giả Lập 2"))], TODAY) == {}
