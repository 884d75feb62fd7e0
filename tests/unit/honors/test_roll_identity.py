"""Who an entry is, is told by decision, award, kind and person: no file moves an entry to another name."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from services.honors.domain.roll.entry import Entry, EntryStatus
from tests.support.files.roll_book import check, delegate, person, taken_in

NAMES = [
    "Vi Thị Thử",
    "Nông Văn Thử",
    "Hà Thị Mẫu",
    "Bàn Văn Mẫu",
    "Lý Thị Giả",
    "Triệu Văn Giả",
    "Hoàng Thị Lập",
    "Lò Văn Lập",
]
ROWS = [person(name, place) for place, name in enumerate(NAMES, start=1)]


def numbered(names: list[str]) -> list[dict[str, str]]:
    return [person(name, place) for place, name in enumerate(names, start=1)]


def names(roll: list[Entry]) -> dict[object, str]:
    return {one.entry_id: one.words.name for one in roll}


def test_two_struck_out_and_numbers_closed_up_leave_nobody_twice() -> None:
    roll = taken_in(ROWS)
    found = check(numbered(NAMES[:2] + NAMES[4:]), roll=roll)
    assert [one.entry.words.name for one in found.gone] == NAMES[2:4]
    assert (found.count("new"), found.count("changed"), found.count("unchanged")) == (0, 4, 2)
    after = taken_in(numbered(NAMES[:2] + NAMES[4:]), roll=roll)
    assert names(after) == names(roll)
    ticked = {question.id: "withdraw" for question in found.questions if question.kind == "gone"}
    withdrawn = taken_in(numbered(NAMES[:2] + NAMES[4:]), ticked, roll=roll)
    assert [one.words.name for one in withdrawn if one.status is EntryStatus.REVOKED] == NAMES[2:4]


def test_a_row_on_top_moves_no_hold_to_another_person() -> None:
    roll = taken_in(ROWS)
    held = [replace(one, status=EntryStatus.ON_HOLD) if one.words.name == NAMES[3] else one for one in roll]
    after = taken_in(numbered(["Mới Văn Chèn", *NAMES]), roll=held)
    assert [one.words.name for one in after if one.status is EntryStatus.ON_HOLD] == [NAMES[3]]
    assert len(after) == 9


@given(st.permutations(range(8)), st.sets(st.integers(0, 7), max_size=4))
def test_no_order_and_no_gap_gives_an_entry_another_name(order: list[int], out: set[int]) -> None:
    roll = taken_in(ROWS)
    after = taken_in(numbered([NAMES[i] for i in order if i not in out] or NAMES), roll=roll)
    assert names(after) == names(roll)


@given(st.permutations(range(8)), st.sets(st.integers(0, 7), max_size=4))
def test_no_order_and_no_gap_moves_a_hold_a_deferral_or_a_receiver(order: list[int], out: set[int]) -> None:
    states = [EntryStatus.DEFERRED, EntryStatus.ON_HOLD, EntryStatus.SCHEDULED, EntryStatus.RECEIVED_BY_PROXY]
    marked = [
        replace(
            one,
            status=(state := states[place % 4]),
            sequence=place + 1 if state in (EntryStatus.DEFERRED, EntryStatus.RECEIVED_BY_PROXY) else None,
            received_by=f"Người nhận của {one.words.name}" if state is EntryStatus.RECEIVED_BY_PROXY else "",
            certificate_number=f"Số {one.words.name}",
        )
        for place, one in enumerate(taken_in(ROWS))
    ]
    after = taken_in(numbered([NAMES[i] for i in order if i not in out] or NAMES), roll=marked)
    assert _what_is_held(after) == _what_is_held(marked)


def _what_is_held(roll: Sequence[Entry]) -> dict[str, tuple[object, ...]]:
    return {one.words.name: (one.status, one.sequence, one.received_by, one.certificate_number) for one in roll}


def test_a_decision_is_renumbered_as_one_act_for_all_its_entries() -> None:
    roll = taken_in(ROWS)
    announced = [
        replace(one, sequence=1, status=EntryStatus.ANNOUNCED) if one.list_position == 8 else one for one in roll
    ]
    moved = [person(name, place, decision_number="1512/QĐ-CT") for place, name in enumerate(NAMES[:2], start=1)]
    asked = check(moved, roll=announced)
    assert [one.kind for one in asked.entries] == ["asked", "asked"]
    (question,) = [one for one in asked.questions if one.kind == "renumbered"]
    after = taken_in(moved, {question.id: "same"}, roll=announced)
    assert names(after) == names(roll)
    assert {one.decision.number for one in after} == {"1512/QĐ-CT"}
    assert [one.words.name for one in after if one.corrected] == [NAMES[7]]
    apart = taken_in(moved, {question.id: "other"}, roll=announced)
    assert len(apart) == 10


def test_an_award_or_kind_corrected_within_its_decision_is_asked_and_stays_one_entry() -> None:
    roll = taken_in(ROWS)
    for changes in ({"award_name": "Chiến sĩ thi đua cấp tỉnh"}, {"kind": "Tập thể"}):
        mended = [ROWS[0] | changes, *ROWS[1:]]
        asked = check(mended, roll=roll)
        (question,) = [one for one in asked.questions if one.kind == "corrected"]
        assert ([one.kind for one in asked.entries][:2], asked.gone) == (["asked", "unchanged"], ())
        after = taken_in(mended, {question.id: "same"}, roll=roll)
        assert names(after) == names(roll)
        again = check(mended, roll=after)
        assert (again.count("unchanged"), again.questions) == (8, ())
        apart = check(mended, {question.id: "other"}, roll=roll)
        assert (apart.count("new"), [one.entry.words.name for one in apart.gone]) == (1, [NAMES[0]])


def test_a_grade_corrected_within_its_decision_is_asked() -> None:
    third = person("Vi Thị Thử", award_name="Huân chương Lao động hạng Ba")
    roll = taken_in([third])
    second = third | {"award_name": "Huân chương Lao động hạng Nhì"}
    (question,) = check([second], roll=roll).questions
    (entry,) = taken_in([second], {question.id: "same"}, roll=roll)
    assert (entry.entry_id, entry.grade) == (roll[0].entry_id, 2)
    assert entry.words.award_name == "Huân chương Lao động hạng Nhì"


def test_a_second_award_of_the_same_decision_is_no_correction() -> None:
    roll = taken_in(ROWS)
    both = [*ROWS, person(NAMES[0], 9, award_name="Chiến sĩ thi đua cấp tỉnh")]
    found = check(both, roll=roll)
    assert (found.count("unchanged"), found.count("new"), found.questions) == (8, 1, ())


def test_an_announced_award_is_not_corrected_by_a_file() -> None:
    (entry,) = taken_in([ROWS[0]])
    announced = replace(entry, sequence=1, status=EntryStatus.ANNOUNCED)
    mended = [ROWS[0] | {"award_name": "Chiến sĩ thi đua cấp tỉnh"}]
    (question,) = check(mended, roll=[announced]).questions
    found = check(mended, {question.id: "same"}, roll=[announced])
    assert "đính chính" in found.refused[0].message


def test_what_people_mended_stays_unless_it_is_ticked() -> None:
    (entry,) = taken_in([person("Vi Thị Thử")])
    mended = replace(entry, words=replace(entry.words, name="Vi Thị Thủ"), by_hand={"name": "Vi Thị Thử"})
    found = check([person("Vi Thị Thử")], roll=[mended])
    (question,) = [one for one in found.questions if one.kind == "desk"]
    assert (found.count("unchanged"), found.count("new"), question.default) == (1, 0, "keep")
    (ticked,) = taken_in([person("Vi Thị Thử")], {question.id: "take"}, roll=[mended])
    assert (ticked.words.name, ticked.by_hand) == ("Vi Thị Thử", {})


def test_an_empty_or_missing_column_changes_nothing() -> None:
    people = [delegate(1, "Vi Thị Thử")]
    full = person("Vi Thị Thử", citation="Thành tích", position="Y sĩ", delegate_code="DB-0001")
    roll = taken_in([full], delegates=people)
    found = check([person("Vi Thị Thử")], roll=roll, delegates=people)
    assert found.count("unchanged") == 1
    assert taken_in([person("Vi Thị Thử")], roll=roll, delegates=people) == roll


def test_nearly_the_same_name_of_a_unit_waits_for_an_answer() -> None:
    roll = taken_in([person("Vi Thị Thử")])
    found = check([person("Vi Thị Thứ")], roll=roll)
    (question,) = [one for one in found.questions if one.kind == "spelling"]
    assert ([one.kind for one in found.entries], found.gone) == (["asked"], ())
    assert [one.words.name for one in taken_in([person("Vi Thị Thứ")], {question.id: "same"}, roll=roll)] == [
        "Vi Thị Thứ"
    ]


def test_two_of_one_name_are_asked_about_and_told_apart_by_their_codes() -> None:
    rows = [person("Vi Thị Thử", 1), person("Vi Thị Thử", 2)]
    (question,) = [one for one in check(rows).questions if one.kind == "twice"]
    assert len(taken_in(rows)) == 1
    assert len(taken_in(rows, {question.id: "two"})) == 2
    both = [delegate(1, "Vi Thị Thử"), delegate(2, "Vi Thị Thử")]
    coded = [{**rows[0], "delegate_code": "DB-0001"}, {**rows[1], "delegate_code": "DB-0002"}]
    roll = taken_in(coded, delegates=both)
    turned = taken_in(
        [{**coded[1], "list_position": "1"}, {**coded[0], "list_position": "2"}], roll=roll, delegates=both
    )
    codes = {one.entry_id: one.delegate_code for one in roll}
    assert {one.entry_id: one.delegate_code for one in turned} == codes


def test_a_draft_gets_its_decision_and_stays_one_entry() -> None:
    drafts = taken_in([person(name, place, decision_number="/QĐ-UBND") for place, name in enumerate(NAMES, start=1)])
    assert {one.status for one in drafts} == {EntryStatus.DRAFT}
    after = taken_in(ROWS, roll=drafts)
    assert names(after) == names(drafts)
    assert {one.status for one in after} == {EntryStatus.SCHEDULED}


def test_an_announced_entry_is_mended_on_the_stage_and_not_by_a_file() -> None:
    (entry,) = taken_in([person("Vi Thị Thử")])
    announced = replace(entry, sequence=1, status=EntryStatus.ANNOUNCED)
    found = check([person("Vi Thị Thử", citation="Khác")], roll=[announced])
    assert "đính chính" in found.refused[0].message
    assert check([person("Vi Thị Thử")], roll=[announced]).count("unchanged") == 1
