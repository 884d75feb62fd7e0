"""Whoever died before the day is honoured as such: said once, never attached to somebody alive, in the MC's right words."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from services.honors.domain.roll.entry import RecipientKind
from services.honors.domain.roll.mending import Mending, mended
from services.honors.domain.roll.script import script
from services.honors.domain.roll_file.check import Outcome, RollCheck, check_roll
from services.honors.domain.roll_file.columns import HEADINGS
from services.honors.domain.roll_file.setting import Setting
from tests.support.files.roll_book import TODAY, check, delegate, person, taken_in
from tests.support.files.sheets import Value, found
from tests.support.files.sheets import book as spreadsheet


def only(found: RollCheck) -> Outcome:
    assert found.refused == (), found.refused
    (one,) = found.entries
    return one


def asked(found: RollCheck, kind: str) -> list[str | None]:
    return [one.default for one in found.questions if one.kind == kind]


def sheet(rows: Sequence[Sequence[Value]], merges: Sequence[str] = (), **answers: str) -> RollCheck:
    return check_roll(found(spreadsheet(rows, merges=merges), HEADINGS), Setting(TODAY), answers)


@pytest.mark.parametrize(
    ("name", "address", "bare"),
    [
        ("Bà Vi Thị Thử (truy tặng)", "Bà", "Vi Thị Thử"),
        ("Vi Thị Thử - truy tặng", "", "Vi Thị Thử"),
        ("Vi Thị Thử, Truy tặng", "", "Vi Thị Thử"),
    ],
)
def test_truy_tang_behind_a_name_says_it_for_certain(name: str, address: str, bare: str) -> None:
    found = check([person(name)], delegates=[delegate(1, "Vi Thị Thử")])
    one = only(found).candidate
    assert (one.posthumous, one.words.name, one.words.form_of_address, one.words.position) == (True, bare, address, "")
    assert (one.linked, asked(found, "delegate"), asked(found, "posthumous")) == (None, [], [])


@pytest.mark.parametrize(
    "name",
    [
        *("Cố nghệ nhân Vi Thị Thử", "Cố Vi Thị Thử", "Vi Thị Thử (đã hy sinh)", "Vi Thị Thử (đã mất)"),
        *("Liệt sĩ Vi Thị Thử", "Vi Thị Thử (liệt sỹ)", "Vi Thị Thử (từ trần năm 2025)", "Vi Thị Thử (mất 2024)"),
        *("Vi Thị Thử - đã qua đời", "Cố Ông Vi Thị Thử", "Anh hùng liệt sĩ Vi Thị Thử", "Vi Thị Thử (hy sinh)"),
    ],
)
def test_words_of_death_are_asked_once_and_nobody_alive_is_attached(name: str) -> None:
    found = check([person(name)], delegates=[delegate(1, "Vi Thị Thử")])
    one = only(found).candidate
    assert (one.words.name, one.posthumous, one.linked, one.words.position) == ("Vi Thị Thử", True, None, "")
    assert asked(found, "posthumous") == ["yes"]
    alive = only(check([person(name)], {"posthumous": "no"}, delegates=[delegate(1, "Vi Thị Thử")])).candidate
    assert (alive.posthumous, alive.linked, alive.words.position) == (False, None, "")


@pytest.mark.parametrize(
    ("cells", "position", "unit"),
    [
        ({"position": "Nguyên Giám đốc (truy tặng)"}, "Nguyên Giám đốc", "Huyện Mẫu Ất"),
        ({"position": "Già làng [đã mất năm 2025] (khóa XI)"}, "Già làng (khóa XI)", "Huyện Mẫu Ất"),
        ({"position": "(truy tặng)"}, "", "Huyện Mẫu Ất"),
        ({"unit_name": "Xã Mẫu (truy tặng)"}, "", "Xã Mẫu"),
        ({"unit_name": "", "position_and_unit": "Bác sĩ, Sở Y tế (đã hy sinh)"}, "Bác sĩ", "Sở Y tế"),
    ],
)
def test_words_of_death_beside_a_position_or_unit_are_asked_and_neither_shown_nor_read(
    cells: dict[str, str], position: str, unit: str
) -> None:
    row = person("Vi Thị Thử", **cells)
    found = check([row])
    one = only(found).candidate
    assert (asked(found, "posthumous"), one.posthumous) == (["yes"], True)
    assert (one.words.position, one.words.unit_name) == (position, unit)
    alive = only(check([row], {"posthumous": "no"})).candidate
    assert (alive.posthumous, alive.words.position, alive.words.unit_name) == (False, position, unit)


def test_brackets_of_a_position_that_tell_of_no_death_stay() -> None:
    row = person("Vi Thị Thử (truy tặng)", position="Vợ liệt sĩ (con liệt sĩ), Bí thư (khóa XI)")
    assert only(check([row])).candidate.words.position == "Vợ liệt sĩ (con liệt sĩ), Bí thư (khóa XI)"


def test_it_is_asked_once_for_all_of_a_file() -> None:
    found = check([person("Cố Vi Thị Thử"), person("Lò Văn Thử (đã mất)", 2), person("Hà Văn Thử", 3)])
    (question,) = [one for one in found.questions if one.kind == "posthumous"]
    assert question.people == ("Vi Thị Thử", "Lò Văn Thử")
    assert [one.candidate.posthumous for one in found.entries] == [True, True, False]


def test_a_title_says_it_for_the_whole_list_but_not_where_it_says_both() -> None:
    title = ["DANH SÁCH CÁ NHÂN ĐƯỢC TRUY TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"]
    assert only(check([person("Vi Thị Thử")], title=title)).candidate.posthumous
    both = ["DANH SÁCH TẶNG VÀ TRUY TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"]
    assert [
        one.candidate.posthumous
        for one in check([person("Vi Thị Thử"), person("Lò Thị Thử (truy tặng)", 2)], title=both).entries
    ] == [False, True]
    none = ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"]
    assert not only(check([person("Vi Thị Thử")], title=none)).candidate.posthumous


def test_a_section_the_award_or_a_remark_says_it() -> None:
    assert only(check([person("Vi Thị Thử", award_name="Bằng khen của Chủ tịch UBND tỉnh (truy tặng)")])).candidate
    head: list[Value] = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"]
    of: list[Value] = ["Xã Mẫu", "Bằng khen của Chủ tịch UBND tỉnh", "1/QĐ-UBND", "05/11/2026"]
    rows = [
        [*head, "Ghi chú"],
        ["I", "TẶNG BẰNG KHEN"],
        [1, "Vi Thị Thử", *of, ""],
        [2, "Lò Thị Thử", *of, "Truy tặng"],
    ]
    rows += [["II", "TRUY TẶNG BẰNG KHEN"], [1, "Hà Thị Thử", *of, ""]]
    assert [one.candidate.posthumous for one in sheet(rows).entries] == [False, True, True]


def test_a_tick_under_no_in_the_column_of_posthumous_honours_is_no() -> None:
    rows: list[list[Value]] = [
        ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Truy tặng", None],
        [None, None, None, None, None, None, "Có", "Không"],
        [1, "Vi Thị Thử", "Xã Mẫu", "Bằng khen của Chủ tịch UBND tỉnh", "1/QĐ-UBND", "05/11/2026", None, "x"],
        [2, "Lò Thị Thử", "Xã Mẫu", "Bằng khen của Chủ tịch UBND tỉnh", "1/QĐ-UBND", "05/11/2026", "x", None],
    ]
    merges = [*(f"{one}1:{one}2" for one in "ABCDEF"), "G1:H1"]
    assert [one.candidate.posthumous for one in sheet(rows, merges).entries] == [False, True]


def test_ticks_may_say_the_kind() -> None:
    rows: list[list[Value]] = [
        ["STT", "Tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Loại", None],
        [None, None, None, None, None, None, "Tập thể", "Cá nhân"],
        [1, "Đơn vị Thử", "Xã Mẫu", "Bằng khen của Chủ tịch UBND tỉnh", "1/QĐ-UBND", "05/11/2026", "x", None],
        [2, "Lò Thị Thử", "Xã Mẫu", "Bằng khen của Chủ tịch UBND tỉnh", "1/QĐ-UBND", "05/11/2026", None, "x"],
    ]
    merges = [*(f"{one}1:{one}2" for one in "ABCDEF"), "G1:H1"]
    assert [one.candidate.kind for one in sheet(rows, merges).entries] == [
        RecipientKind.COLLECTIVE,
        RecipientKind.INDIVIDUAL,
    ]


def test_a_code_of_a_living_namesake_is_no_receiver_until_somebody_says_so() -> None:
    rows = [person("Vi Thị Thử (truy tặng)", delegate_code="DB-0001")]
    found = check(rows, delegates=[delegate(1, "Vi Thị Thử")])
    assert (only(found).candidate.linked, asked(found, "person")) == (None, ["later"])
    (entry,) = taken_in(rows, delegates=[delegate(1, "Vi Thị Thử")])
    assert (entry.representative, entry.delegate_code) == (None, "")


def test_a_code_of_another_person_is_asked_as_who_receives_for_the_dead_and_what_is_left_to_say_is_said() -> None:
    """The page of links alone knew that it was open as what the delegate receives."""
    rows, there = [person("Vi Thị Thử (truy tặng)", delegate_code="DB-0001")], [delegate(1, "Lò Văn Con")]
    found = check(rows, delegates=there)
    (question,) = [one for one in found.questions if one.kind == "person"]
    assert (question.default, question.proposals[0].choice) == (None, "same")
    assert question.text.startswith("Vi Thị Thử đã mất, mã DB-0001 trong tệp là của Lò Văn Con")
    assert "Lò Văn Con" in question.proposals[0].text
    assert question.proposals[0].text.endswith("nhận thay")
    assert only(found).candidate.waits == (question.id,)
    one = only(check(rows, {question.id: "same"}, delegates=there)).candidate
    assert one.linked is there[0]
    assert "Lò Văn Con nhận thay: xin ghi với tư cách gì" in " ".join(one.notes)
    later = only(check(rows, {question.id: "later"}, delegates=there)).candidate
    assert (later.linked, later.delegate_code, later.waits) == (None, "", ())


def test_the_mc_reads_whom_it_is_given_after_death_and_who_receives() -> None:
    (entry,) = taken_in([person("Bà Vi Thị Thử (truy tặng)")])
    said = "".join(one.text for one in script(entry))
    assert said == "Truy tặng Bằng khen của Chủ tịch UBND tỉnh cho Bà Vi Thị Thử, Huyện Mẫu Ất."
    (artist,) = taken_in([person("Cố nghệ nhân Vi Thị Thử", award_name="Nghệ nhân ưu tú")])
    assert "".join(one.text for one in script(artist)).startswith(
        "Truy tặng danh hiệu Nghệ nhân ưu tú cho Cố nghệ nhân Vi Thị Thử"
    )
    (twice,) = taken_in([person("Vi Thị Thử", award_name="Bằng khen của Chủ tịch UBND tỉnh (truy tặng)")])
    assert "".join(one.text for one in script(twice)).lower().count("truy tặng") == 1


CAME = replace(delegate(1, "Vi Thị Thử"), admitted=True)
GIVEN = person("Vi Thị Thử", posthumous="Truy tặng")


@pytest.mark.parametrize(
    "row",
    [
        GIVEN,
        {**GIVEN, "delegate_code": "DB-0001", "unit_name": "Thôn Khác"},
        person("Vi Thị Thử (đã mất)"),
    ],
)
def test_whom_the_door_let_in_no_file_calls_dead_unasked(row: dict[str, str]) -> None:
    waiting = check([row], delegates=[CAME])
    (question,) = [one for one in waiting.questions if one.kind == "alive"]
    assert (question.default, question.people, waiting.count("asked"), waiting.refused_rows) == (
        *(None, ("Vi Thị Thử",), 1),
        1,
    )
    assert "đã điểm danh" in question.text
    alive = only(check([row], {question.id: "alive"}, delegates=[CAME])).candidate
    assert (alive.posthumous, alive.linked, alive.waits) == (False, CAME, ())
    assert only(check([row], {question.id: "dead"}, delegates=[CAME])).candidate.posthumous


def test_nobody_is_asked_who_did_not_come_or_is_called_dead_already_or_of_another_unit() -> None:
    away, elsewhere = delegate(1, "Vi Thị Thử"), replace(CAME, unit_name="Huyện Khác")
    for one in (away, elsewhere):
        assert asked(check([GIVEN], delegates=[one]), "alive") == []
    roll = taken_in([GIVEN], delegates=[away])
    assert asked(check([GIVEN], delegates=[CAME], roll=roll), "alive") == []


def test_a_living_honouree_of_the_roll_is_called_dead_by_no_file_wherever_the_file_says_they_are_from() -> None:
    roll = taken_in([person("Vi Thị Thử")], delegates=[CAME])
    moved = {**GIVEN, "unit_name": "Thị trấn Khác"}
    assert asked(check([moved], delegates=[CAME], roll=roll), "alive") == [None]


def test_who_receives_for_the_dead_is_not_asked_about_again_when_a_hand_mended_the_name_or_the_unit() -> None:
    rows, there = [person("Vi Thị Thử (truy tặng)", delegate_code="DB-0001")], [delegate(1, "Lò Văn Con")]
    (question,) = [one for one in check(rows, delegates=there).questions if one.kind == "person"]
    (entry,) = taken_in(rows, {question.id: "same"}, delegates=there)
    for mending in (Mending(name="Vi Thị Thứ"), Mending(unit_name="Xã Mẫu Bính")):
        again = check(rows, delegates=there, roll=[mended(entry, mending)])
        assert (asked(again, "person"), only(again).kind) == ([], "unchanged")
