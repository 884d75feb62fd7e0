"""A column of a list says who attends: its "Không" stays out, and whom it leaves open is asked about once for the file."""

import pytest

from tests.support.files.read_rosters import read
from tests.support.files.sheets import Value

N = None


def rows(heading: str, *cells: str | None) -> list[list[Value]]:
    heads: list[Value] = ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành phần", heading]
    names = ("An", "Bình", "Cúc", "Dung", "Em")
    people: list[list[Value]] = [
        [at, f"Vi Thử {name}", "Y sĩ", "Sở Y tế", "Khách mời", cell]
        for at, (name, cell) in enumerate(zip(names, cells, strict=False), 1)
    ]
    return [heads, *people]


@pytest.mark.parametrize("heading", ["Tham dự", "Dự đại hội", "Xác nhận tham dự", "THAM DỰ ĐH", "Có dự không"])
def test_a_no_in_the_column_is_left_out_by_one_question_that_names_them(heading: str) -> None:
    roster = read(rows(heading, "x", "Không", "x", "ko", "Có"))
    assert [one.full_name for one in roster.people] == ["Vi Thử An", "Vi Thử Cúc", "Vi Thử Em"]
    (asked,) = roster.questions
    assert (asked.kind, asked.people, asked.default) == ("away", ("Vi Thử Bình", "Vi Thử Dung"), "leave")


def test_who_is_not_ticked_while_others_are_waits_for_one_answer() -> None:
    table = rows("Tham dự", "x", N, "x", "sẽ báo sau", "-")
    roster = read(table)
    (asked,) = roster.questions
    assert (asked.kind, asked.default) == ("unmarked_attendance", None)
    assert asked.people == ("Vi Thử Bình", "Vi Thử Dung", "Vi Thử Em")
    assert [one.outcome for one in roster.people] == ["new", "asked", "new", "asked", "asked"]
    assert read(table, answers={asked.id: "take"}).counts.new == 5
    left = read(table, answers={asked.id: "leave"})
    assert left.counts.new == 2
    assert {one.text for one in left.left_out if one.why == "away"} == set(asked.people)


def test_a_column_that_ticks_only_the_absent_asks_about_nobody_else() -> None:
    roster = read(rows("Vắng mặt", N, "x", N))
    assert ([one.kind for one in roster.questions], len(roster.people)) == (["away"], 2)
    assert not read(rows("Tham dự", N, N, N)).questions


def test_two_columns_of_yes_and_no_under_one_heading_say_both() -> None:
    table: list[list[Value]] = [
        ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành phần", "Tham dự", N],
        [N, N, N, N, N, "Có", "Không"],
        *(
            [at, f"Vi Thử {name}", "Y sĩ", "Sở Y tế", "Khách mời", yes, no]
            for at, name, yes, no in ((1, "An", "x", N), (2, "Bình", N, "x"), (3, "Cúc", N, N))
        ),
    ]
    merges = [*(f"{c}1:{c}2" for c in "ABCDE"), "F1:G1"]
    roster = read(table, merges)
    assert [(one.kind, one.people) for one in roster.questions] == [
        ("away", ("Vi Thử Bình",)),
        ("unmarked_attendance", ("Vi Thử Cúc",)),
    ]
