"""What the MC reads and the screen says of an entry: the decision's words, and nobody called up who is not there."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from uuid import UUID

import pytest

from services.honors.domain.decisions.reading import decision_card, decision_reading
from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative, Words
from services.honors.domain.roll.entry_view import entry_views
from services.honors.domain.roll.line import line_to_read
from services.honors.domain.roll.script import script
from services.honors.domain.stage.cards import honoree
from services.honors.domain.stage.stage_state import stage_state
from services.honors.usecases.say import entry_announced
from tests.support.honors.honors_rows import CONGRESS, entry, stage

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HERE = Representative(
    DelegateId(UUID(int=5)),
    "Trần Giả Lập",
    "Bà",
    active=True,
    present=True,
    position="Phó Chủ tịch",
    unit_name="Huyện Mẫu Ất",
)
HOUSEHOLD = entry(
    kind=RecipientKind.HOUSEHOLD,
    words=Words("Hộ gia đình bà Lục Giả Lập", "xã Thử, huyện Mẫu Ất", "Bằng khen", "Chủ hộ", "Làm kinh tế giỏi."),
    representative=HERE,
)


MEDAL = "Huân chương Lao động hạng"


@pytest.mark.parametrize(
    ("honoured", "said"),
    [
        ([("Nhì", False), ("Ba", True)], f"tặng thưởng {MEDAL} Nhì và truy tặng {MEDAL} Ba."),
        ([("Nhì", False), ("Ba", False)], f"tặng thưởng {MEDAL} Nhì và {MEDAL} Ba."),
        ([("Ba", True)], f"truy tặng {MEDAL} Ba."),
        ([("Ba", True), ("Ba", False)], f"tặng thưởng và truy tặng {MEDAL} Ba."),
        (
            [("Nhất", False), ("Nhì", False), ("Ba", True)],
            f"tặng thưởng {MEDAL} Nhất và {MEDAL} Nhì; truy tặng {MEDAL} Ba.",
        ),
        ([("", False), ("Ba", True)], f"tặng Bằng khen và truy tặng {MEDAL} Ba."),
    ],
)
def test_a_decision_without_its_text_is_announced_with_the_word_for_the_dead_where_its_award_is_theirs(
    honoured: list[tuple[str, bool]], said: str
) -> None:
    entries = [
        entry(
            posthumous=dead,
            words=replace(entry().words, award_name=f"{MEDAL} {grade}" if grade else "Bằng khen"),
        )
        for grade, dead in honoured
    ]
    reading = decision_reading(decision_card(entries), entries, entries[0], None)
    assert reading
    (line,) = reading.paragraphs
    before, _, read = "".join(part.text for part in line).partition(" của UBND tỉnh ")
    assert (before, read) == ("Công bố Quyết định số 123/QĐ-UBND ngày 01 tháng 9 năm 2026", said)


def test_a_decision_on_air_keeps_its_awards_though_the_roll_was_corrected_meanwhile() -> None:
    taken, corrected = entry(), entry(words=replace(entry().words, award_name="Giấy khen"))
    reading = decision_reading(decision_card([taken]), [corrected], corrected, None)
    assert reading
    assert "".join(part.text for part in reading.paragraphs[0]).endswith(" tặng Bằng khen.")


def _read(one: Entry) -> str:
    return "".join(part.text for part in script(one))


def test_the_receivers_position_is_their_own_and_never_the_predecessors() -> None:
    assert line_to_read(HOUSEHOLD).endswith(". Đại diện nhận: Bà Trần Giả Lập, Phó Chủ tịch")
    card = honoree(HOUSEHOLD)
    assert (card.representative_name, card.representative_position, card.position) == (
        "Bà Trần Giả Lập",
        "Phó Chủ tịch",
        "",
    )


def test_an_absent_receiver_is_not_read_and_the_mc_is_told_so() -> None:
    away = replace(HOUSEHOLD, representative=replace(HERE, present=False))
    assert "Trần Giả Lập" not in line_to_read(away) + _read(away) + str(honoree(away))
    view = entry_views([away], 10)[0]
    assert view.receiver_note == "Bà Trần Giả Lập: CHƯA CÓ MẶT, không mời."
    assert entry_views([HOUSEHOLD], 10)[0].receiver_note == ""


@pytest.mark.parametrize(
    ("kind", "name", "called"),
    [
        (RecipientKind.HOUSEHOLD, "Hộ gia đình bà Lục Giả Lập", "Hộ gia đình bà Lục Giả Lập, "),
        (RecipientKind.HOUSEHOLD, "Hộ ông Lục Giả Lập", "Hộ ông Lục Giả Lập, "),
        (RecipientKind.HOUSEHOLD, "Lục Giả Lập", "Hộ gia đình Lục Giả Lập, "),
        (RecipientKind.COLLECTIVE, "Tập thể giáo viên Trường Thử", "Tập thể giáo viên Trường Thử, "),
        (RecipientKind.COLLECTIVE, "Trường Thử", "Tập thể Trường Thử, "),
        (RecipientKind.INDIVIDUAL, "Bà Lục Giả Lập", "Bà Lục Giả Lập, "),
    ],
)
def test_no_kind_and_no_form_of_address_is_said_twice(kind: RecipientKind, name: str, called: str) -> None:
    words = replace(entry().words, name=name, form_of_address="Bà" if kind is RecipientKind.INDIVIDUAL else "")
    assert line_to_read(entry(kind=kind, words=words)).startswith(called)


def test_a_receiver_of_another_unit_is_warned_of() -> None:
    assert entry_views([HOUSEHOLD], 10)[0].receiver_warning == ""
    other = replace(HOUSEHOLD, representative=replace(HERE, unit_name="Sở Giả Lập"))
    assert entry_views([other], 10)[0].receiver_warning == (
        "Người nhận thuộc “Sở Giả Lập”, không thuộc “xã Thử, huyện Mẫu Ất”. Xin kiểm tra."
    )


def test_a_dead_honouree_has_no_address_of_the_receiver_whom_nobody_calls_a_relative_unasked() -> None:
    dead = entry(posthumous=True, representative=HERE, words=replace(entry().words, award_name="Huân chương Thử"))
    assert line_to_read(dead) == "Truy tặng: Giả Lập, Đơn vị. Nhận thay: Bà Trần Giả Lập, Phó Chủ tịch"
    assert _read(dead).startswith("Truy tặng Huân chương Thử cho Giả Lập, Đơn vị.")
    for said, called in (
        ("con gái", "Thân nhân nhận: Bà Trần Giả Lập, con gái"),
        ("thân nhân", "Thân nhân nhận: Bà Trần Giả Lập"),
        ("thân nhân, cháu của ông", "Thân nhân nhận: Bà Trần Giả Lập, cháu của ông"),
        (
            "đại diện cơ quan, đơn vị, Phó Hiệu trưởng",
            "Đại diện cơ quan, đơn vị nhận: Bà Trần Giả Lập, Phó Hiệu trưởng",
        ),
        ("Anh hùng Lao động", "Nhận thay: Bà Trần Giả Lập, Anh hùng Lao động"),
    ):
        assert line_to_read(replace(dead, proxy=replace(HERE, position=said))).endswith(f". {called}")
    card = honoree(dead)
    assert (card.posthumous, card.form_of_address, card.representative_name) == (True, "", "Bà Trần Giả Lập")


def test_whoever_hears_of_a_posthumous_honour_hears_that_it_is_one() -> None:
    words = replace(entry().words, form_of_address="Đại tá")
    dead = entry(posthumous=True, words=words, sequence=1, announced_at=NOW, status=EntryStatus.ANNOUNCED)
    said = entry_announced(stage(), dead)
    assert (said.posthumous, said.form_of_address) == (True, "Đại tá")


def test_the_honoured_person_is_told_by_their_number_and_whoever_receives_for_others_is_not() -> None:
    said = {"sequence": 1, "announced_at": NOW, "status": EntryStatus.ANNOUNCED}
    living = entry(kind=RecipientKind.INDIVIDUAL, representative=HERE, **said)
    assert entry_announced(stage(), living).delegate_id == HERE.delegate_id
    assert entry_announced(stage(), replace(living, posthumous=True)).delegate_id is None
    themself = replace(living, posthumous=True, words=replace(living.words, name=HERE.name))
    assert entry_announced(stage(), themself).delegate_id == HERE.delegate_id
    for kind in (RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD):
        assert entry_announced(stage(), replace(living, kind=kind)).delegate_id is None
    assert entry_announced(stage(), replace(living, representative=None)).delegate_id is None


@pytest.mark.parametrize(
    ("written", "drawn"),
    [("", ""), ("2020-2025", "Giai đoạn 2020-2025"), ("2024", "Năm 2024"), ("Từ năm 2020", "Từ năm 2020")],
)
def test_a_period_stands_only_where_the_decision_writes_one(written: str, drawn: str) -> None:
    assert CONGRESS.review_period
    assert honoree(entry(words=replace(entry().words, review_period=written))).review_period == drawn


@pytest.mark.parametrize(
    ("award", "begins"),
    [
        ("Bằng khen của Thủ tướng Chính phủ", "Tặng Bằng khen của Thủ tướng Chính phủ cho Giả Lập"),
        ("Chiến sĩ thi đua toàn quốc", "Tặng danh hiệu Chiến sĩ thi đua toàn quốc cho Giả Lập"),
        ("Biểu dương điển hình tiên tiến tiêu biểu", "Biểu dương điển hình tiên tiến tiêu biểu: Giả Lập"),
    ],
)
def test_the_award_is_read_before_the_name(award: str, begins: str) -> None:
    assert _read(entry(words=replace(entry().words, award_name=award))).startswith(begins)


def test_the_mc_reads_one_text_with_award_name_unit_citation_and_receiver() -> None:
    assert _read(HOUSEHOLD) == (
        "Tặng Bằng khen cho Hộ gia đình bà Lục Giả Lập, xã Thử, huyện Mẫu Ất. Làm kinh tế giỏi. "
        "Đại diện nhận: Bà Trần Giả Lập, Phó Chủ tịch."
    )
    strong = [part.text for part in script(HOUSEHOLD) if part.strong]
    assert strong == ["Bằng khen", "Hộ gia đình bà Lục Giả Lập"]


def test_whoever_is_passed_over_keeps_a_line_with_the_number_and_the_reason() -> None:
    roll = [
        entry(
            entry_id=EntryId(UUID(int=n)),
            list_position=n,
            representative=replace(HERE, present=n not in (2, 9)),
            status=EntryStatus.ON_HOLD if n == 3 else EntryStatus.SCHEDULED,
        )
        for n in range(1, 13)
    ]
    state = stage_state(CONGRESS, stage(), roll, NOW)
    assert [(one.order, one.word) for one in state.skipped] == [(2, "chưa có mặt, bỏ qua"), (3, "tạm dừng, bỏ qua")]


def test_no_breath_is_drawn_before_a_colon() -> None:
    for award in ("Biểu dương điển hình tiên tiến tiêu biểu", "Bằng khen của Chủ tịch UBND tỉnh"):
        said = script(entry(words=Words("Giả Lập", "Đơn vị", award, "", "")))
        assert [one.text for one, after in pairwise(said) if one.breath and after.text.startswith(":")] == []
