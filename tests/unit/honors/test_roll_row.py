"""Rows of an honour roll as people write them, and what they are told to mend."""

from datetime import date

import pytest

from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.decision_number import PARTY_FORM, STATE_FORM, is_blank, is_decision_number
from services.honors.domain.roll.entry import EntryStatus, RecipientKind
from services.honors.domain.roll.roll_import import plan_import
from services.honors.domain.roll.roll_row import RollRow, RowProblem, read_row
from tests.support.honors_rows import entry, roll_row

NUMBERS_IN_THE_SOURCES = [
    "1641-CV/BTGTU",
    "34-CT/TW",
    "05-CT/TW",
    "372/KH-UBND",
    "368/KH-UBND",
    "463/KH-UBND",
    "645/KH-UBND",
    "258/QĐ-TTg",
    "1730/QĐ-TTg",
    "733/QĐ-TTg",
    "27/KH-HĐTĐKT",
    "19/KH-HĐTĐKT",
    "01/KH-HĐTĐKT",
    "2823/HD-BNV",
    "39/CT-TTg",
    "98/2023/NĐ-CP",
    "01/2024/TT-BNV",
    "39/2023/QĐ-UBND",
]


def good(**changes: str) -> RollRow:
    row = read_row(5, roll_row(1, **changes))
    assert isinstance(row, RollRow), row
    return row


def bad(**changes: str) -> list[RowProblem]:
    row = read_row(5, roll_row(1, **changes))
    assert isinstance(row, list), row
    assert all(problem.row == 5 and problem.message.endswith(".") for problem in row)
    return row


def test_the_catalogue_has_fifty_awards_each_with_its_own_rank() -> None:
    awards = award_catalogue().values()
    assert len(awards) == len({award.precedence for award in awards}) == 50
    assert (award_catalogue()["CO_CP"].precedence, award_catalogue()["BIEU_DUONG_DHTT"].precedence) == (500, 650)
    assert all(100 <= award.precedence <= 430 for award in awards if award.tier == 1)


@pytest.mark.parametrize("number", NUMBERS_IN_THE_SOURCES)
def test_every_number_in_the_sources_fits_one_form(number: str) -> None:
    assert is_decision_number(number)
    assert not is_blank(number)
    assert bool(STATE_FORM.fullmatch(number)) != bool(PARTY_FORM.fullmatch(number))


@pytest.mark.parametrize("number", ["", "/QĐ-UBND", "…/QĐ-UBND", "...../QĐ-UBND", "  "])
def test_a_blank_number_is_a_draft(number: str) -> None:
    row = good(decision_number=number)
    assert (row.decision.number, row.decision.is_complete) == ("", False)


@pytest.mark.parametrize("number", ["123", "QĐ-UBND/123", "123\\QĐ", "12/qđ-ubnd", "=1+1"])
def test_a_number_of_no_form_is_refused(number: str) -> None:
    assert bad(decision_number=number)[0].column == "Số quyết định"


def test_a_row_is_read_with_the_words_of_the_decision() -> None:
    row = good(kind="TẬP THỂ", award_code="bk_tinh", award_name="Bằng khen", decision_number="123 /QĐ-UBND")
    assert (row.kind, row.award_code, row.words.award_name) == (RecipientKind.COLLECTIVE, "BK_TINH", "Bằng khen")
    assert (row.decision.number, row.decision.date) == ("123/QĐ-UBND", date(2026, 9, 1))


def test_an_award_is_found_by_its_name_without_accents_and_with_its_grade() -> None:
    row = good(award_code="", award_name="huan chuong LAO DONG hạng ba")
    assert (row.award_code, row.grade) == ("HC_LAO_DONG", 3)
    assert good(award_code="HC_LAO_DONG", grade="Hạng Nhì").words.award_name == "Huân chương Lao động hạng Nhì"


@pytest.mark.parametrize(
    ("changes", "column", "words"),
    [
        ({"kind": "Nhóm"}, "Loại", "Tập thể"),
        ({"name": ""}, "Tên", "Thiếu tên"),
        ({"award_code": "XYZ"}, "Mã khen thưởng", "XYZ"),
        ({"award_code": "", "award_name": ""}, "Hình thức khen thưởng", "Thiếu"),
        ({"award_code": "HC_LAO_DONG"}, "Hạng", "phải có hạng"),
        ({"award_code": "HC_LAO_DONG", "grade": "Bốn"}, "Hạng", "Nhất, Nhì, Ba"),
        ({"grade": "1"}, "Hạng", "không chia hạng"),
        ({"award_code": "CO_CP"}, "Loại", "chỉ dành cho: tập thể"),
        ({"decision_date": "31/02/2026"}, "Ngày quyết định", "không phải ngày"),
        ({"decision_date": "hôm qua"}, "Ngày quyết định", "không phải ngày"),
        ({"list_position": "0"}, "Số thứ tự", "từ 1"),
        ({"list_position": "a"}, "Số thứ tự", "từ 1"),
        ({"citation": "x" * 1001}, "Thành tích", "1001"),
    ],
)
def test_what_is_wrong_is_named_with_its_column(changes: dict[str, str], column: str, words: str) -> None:
    (problem,) = bad(**changes)
    assert problem.column == column
    assert words in problem.message


def test_a_row_again_updates_and_never_doubles() -> None:
    row = good()
    known = entry(award_code="BIEU_DUONG_DHTT", decision=row.decision, words=row.words, delegate_code="GL-001")
    assert plan_import([row], [known], {"GL-001"}).unchanged == 1
    planned = plan_import([good(citation="Mới")], [known], {"GL-001"})
    assert [each.words.citation for each in planned.updated] == ["Mới"]
    assert planned.created == []


def test_a_draft_that_got_its_number_is_the_same_entry() -> None:
    draft_row = good(decision_number="")
    draft = entry(award_code="BIEU_DUONG_DHTT", decision=draft_row.decision, status=EntryStatus.DRAFT)
    (updated,) = plan_import([good()], [draft], set()).updated
    assert (updated.entry_id, updated.status) == (draft.entry_id, EntryStatus.SCHEDULED)


def test_each_kind_counts_its_own_list() -> None:
    planned = plan_import([good(kind="Tập thể"), good(), good(kind="Hộ gia đình")], [], {"GL-001"})
    assert (len(planned.created), planned.errors) == (3, [])


def test_a_row_twice_in_one_file_is_named() -> None:
    (problem,) = plan_import([good(), good()], [], {"GL-001"}).errors
    assert "Trùng với dòng 5" in problem.message


def test_an_announced_entry_is_not_changed_by_a_file() -> None:
    row = good()
    announced = entry(award_code="BIEU_DUONG_DHTT", decision=row.decision, sequence=1, status=EntryStatus.ANNOUNCED)
    planned = plan_import([row], [announced], {"GL-001"})
    assert planned.updated == []
    assert "đính chính" in planned.errors[0].message


def test_an_unknown_delegate_code_is_only_a_warning() -> None:
    planned = plan_import([good()], [], set())
    assert len(planned.created) == 1
    assert "GL-001" in planned.warnings[0].message
