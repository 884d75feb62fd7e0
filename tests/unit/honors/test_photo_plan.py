"""The plan of the group photos, with the figures of a congress that was held (findings of practice, 5.4)."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

from services.honors.domain.ids import CongressId, ItemNumber, SessionId, TurnId
from services.honors.domain.known.known_congress import Sitting
from services.honors.domain.photos.plan import PhotoTurn, busy, call_words, plan_warnings, timed
from services.honors.domain.programme.programme import Item, ItemKind, Programme

VIETNAM = timezone(timedelta(hours=7))
THREE = datetime(2025, 9, 22, 15, 0, tzinfo=VIETNAM)
PREPARATORY = [(5, 56, 4), (6, 21, 2), (7, 32, 3), (8, 14, 2), (9, 17, 2), (12, 23, 3), (13, 27, 3)]
PREPARATORY += [(14, 16, 2), (15, 10, 2), (16, 18, 2), (17, 15, 2), (19, 16, 2), (20, 15, 2)]


def turn(
    number: int, people: int = 20, minutes: int = 2, starts_at: datetime | None = None, rows: int = 2
) -> PhotoTurn:
    return PhotoTurn(TurnId(UUID(int=number)), f"Đoàn {number}", people, minutes, rows, starts_at)


def test_each_turn_follows_the_one_before_it_and_the_sums_are_those_of_the_paper() -> None:
    turns = [turn(n, people, minutes) for n, people, minutes in PREPARATORY]
    turns[0] = turn(5, 56, 4, THREE)
    told = timed(turns, [], {}, VIETNAM)
    assert (len(told), sum(one.turn.minutes for one in told)) == (13, 31)
    begins, ends = told[-1].begins, told[-1].ends
    assert begins
    assert ends
    assert (f"{begins:%H:%M}", f"{ends:%H:%M}") == ("15:29", "15:31")
    assert [one.warnings for one in told] == [[]] * 13


def test_a_turn_that_meets_the_programme_says_which_session() -> None:
    sitting = Sitting(SessionId(UUID(int=1)), "OFFICIAL", "Phiên chính thức", datetime(2025, 9, 22, 8, 5, tzinfo=UTC))
    before, over, within, behind = timed(
        [turn(1, starts_at=THREE), turn(2, minutes=4), turn(3), turn(4, starts_at=THREE + timedelta(hours=4))],
        [sitting],
        {},
        VIETNAM,
    )
    assert before.warnings == []
    assert over.warnings == ["Phiên chính thức bắt đầu lúc 15:05, khi lượt này chưa xong."]
    assert "chỉ chụp lúc giải lao" in within.warnings[0]
    assert behind.warnings == []


def test_a_turn_is_held_against_the_planned_items_and_a_break_leaves_room_for_it() -> None:
    """The clash of the paper: photos from 15:00 while papers are read until 15:40; the break is at 15:40."""
    items = (
        Item(ItemNumber(1), ItemKind.SPEECH, "Tham luận", 40),
        Item(ItemNumber(2), ItemKind.BREAK, "Giải lao", 15),
        Item(ItemNumber(3), ItemKind.REPORT, "Báo cáo", 30),
    )
    programme = Programme(CongressId(UUID(int=9)), 1, items)
    turns = [turn(1, starts_at=THREE), turn(2, starts_at=THREE + timedelta(minutes=40)), turn(3, minutes=14)]
    sitting = Sitting(SessionId(UUID(int=1)), "OFFICIAL", "Phiên chính thức", THREE)
    told = timed(turns, [sitting], {}, VIETNAM, busy(programme, THREE))
    assert [one.warnings for one in told] == [
        ["Trùng “Tham luận” (15:00–15:40) của chương trình."],
        [],
        ["Trùng “Báo cáo” (15:55–16:25) của chương trình."],
    ]


def test_a_block_that_begins_too_early_and_a_count_that_disagrees_are_told() -> None:
    told = timed([turn(1, minutes=10, starts_at=THREE), turn(2, starts_at=THREE)], [], {"Đoàn 2": 21}, VIETNAM)
    assert told[1].warnings == [
        "Bắt đầu khi lượt trước chưa xong.",
        "Kế hoạch ghi 20 người, danh sách đại biểu có 21.",
    ]


def test_who_has_two_turns_and_who_has_none_is_told_once() -> None:
    counts = {"Đoàn 1": 20, "Đoàn 2": 20, "Đoàn 3": 9}
    assert plan_warnings([turn(1), turn(1), turn(2)], counts) == [
        "“Đoàn 1” đứng ở 2 lượt.",
        "Chưa có lượt chụp: Đoàn 3.",
    ]
    assert plan_warnings([turn(8)], counts) == []  # groups that are no delegations


def test_rows_are_of_like_size_with_the_longer_ones_behind_and_the_call_names_no_figure_of_people() -> None:
    (told,) = timed([turn(5, 56, rows=3)], [], {}, VIETNAM)
    assert told.in_rows == [18, 19, 19]
    assert call_words(told.turn) == "Đoàn 5 · 3 hàng"
