"""An honour roll that goes out as a file comes back and changes nothing."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from chassis.files.letters.old_fonts import in_unicode
from chassis.files.meaning.origin import origin_line
from chassis.files.plain_text import clean
from chassis.files.writing import write_table
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.award_catalogue import Award, award_catalogue
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, RecipientKind, Words
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.roll_file.check import check_roll
from services.honors.domain.roll_file.columns import HEADINGS
from services.honors.domain.roll_file.exporting import EXPORT_HEADINGS, rows_of
from services.honors.domain.roll_file.setting import Setting
from tests.support.files.roll_book import TODAY, delegate
from tests.support.files.sheets import found
from tests.support.honors.honors_rows import entry

DELEGATES = [delegate(1, "Nông Thị Thử"), delegate(2, "Vi Văn Thử"), delegate(3, "Ông Hoàng Giả Lập")]
ODD = ("=1+1", "012", "_x0041_", "3-5", "03/05/2026", "Tổng cộng", "Người lập biểu", "x", "-", "Chủ tịch, Sở Y tế")
words = st.text(st.sampled_from("aăâđêơ Bà Ô1=.,/-_x0'\"()"), max_size=30).map(clean)
words = words.filter(lambda text: not in_unicode(text))  # what looks typed for VNI or TCVN3 is asked about in any file
texts = st.one_of(words, st.sampled_from(ODD))
named = st.sampled_from(
    [
        *(one.full_name for one in DELEGATES),
        "DƯƠNG ÁNH",
        "giàng thị thử",
        "Thôn Tổng, xã Mẫu",
        "Trường số 2.",
        "Tổng Công",
    ]
)
DATES = {"": None, "258/QĐ-TTg": date(2026, 9, 1), "1641-CV/BTGTU": None, "123/QĐ-UBND": date(2026, 10, 2)}
"""A decision has one date: what a file says once of it holds for all its lines."""


@st.composite
def standing(draw: st.DrawFn) -> Entry:
    """Everything that may stand in a roll: taken in from any file, mended by hand, linked or not."""
    award: Award = draw(st.sampled_from(sorted(award_catalogue().values(), key=lambda one: one.code)))
    grade = draw(st.sampled_from(award.grades or (0,)))
    number = draw(st.sampled_from(sorted(DATES)))
    decision = Decision(number, DATES[number], draw(texts))
    said = award.full_name(grade)
    return entry(
        kind=RecipientKind(draw(st.sampled_from(sorted(award.kinds)))),
        words=Words(draw(named), draw(texts), said, *(draw(texts) for _ in range(4))),
        award_code=award.code,
        precedence=award.precedence,
        grade=grade,
        decision=decision,
        list_position=draw(st.integers(1, 40)),
        list_number=draw(st.sampled_from(["", "7", "a"])),
        posthumous=draw(st.booleans()),
        delegate_code=draw(st.sampled_from(["", "", "DB-0001", "DB-0002", "DB-9999"])),
        is_confirmed=draw(st.booleans()),
        status=EntryStatus.SCHEDULED if decision.is_complete else EntryStatus.DRAFT,
    )


@given(st.lists(standing(), min_size=1, max_size=6))
def test_an_exported_roll_comes_back_and_changes_nothing(drawn: list[Entry]) -> None:
    roll = [replace(one, entry_id=EntryId(UUID(int=place))) for place, one in enumerate(drawn, start=1)]
    roll = [one for one in roll if one.delegate_code in ("", "DB-9999") or one.is_confirmed]
    if not roll:
        return
    data = write_table(
        EXPORT_HEADINGS, rows_of(running_order(roll)), above=["DANH SÁCH KHEN THƯỞNG", origin_line("GL")]
    )
    back = check_roll(found(data, HEADINGS), Setting(TODAY, DELEGATES, roll), {})
    assert back.refused == ()
    assert [(one.kind, one.compared and one.compared.changes) for one in back.entries] == [("unchanged", ())] * len(
        roll
    )
    assert {one.entry.entry_id for one in back.entries if one.entry} == {one.entry_id for one in roll}
    assert (back.gone, back.renumbered, back.added_awards) == ((), (), ())


def test_who_was_withdrawn_does_not_go_out() -> None:
    assert rows_of([entry(status=EntryStatus.REVOKED)]) == []
