"""A cell that writes the whole of a decision, number, day and issuer, is all three, as in a heading."""

import pytest

from tests.support.files.roll_book import check, person


@pytest.mark.parametrize(
    ("cell", "number", "day", "issuer"),
    [
        ("Số 1290/QĐ-TTg ngày 21/8/2026", "1290/QĐ-TTg", "21/08/2026", ""),
        (
            "Quyết định số 1290/QĐ-TTg ngày 21 tháng 8 năm 2026 của Thủ tướng Chính phủ",
            "1290/QĐ-TTg",
            "21/08/2026",
            "Thủ tướng Chính phủ",
        ),
        ("1290/QĐ-TTg\nngày 21/8/2026", "1290/QĐ-TTg", "21/08/2026", ""),
        ("QĐ 1290/QĐ-TTg, 21/8/2026", "1290/QĐ-TTg", "21/08/2026", ""),
        ("1290/QĐ-TTg (21.8.2026)", "1290/QĐ-TTg", "21/08/2026", ""),
        ("Ngày 21/8/2026, số 1290/QĐ-TTg", "1290/QĐ-TTg", "21/08/2026", ""),
        ("Số 1290/2026/QĐ-UBND ký ngày 21-8-2026", "1290/2026/QĐ-UBND", "21/08/2026", ""),
        ("Số 34-QĐ/TU ngày 21/8/2026 của Ban Thường vụ Tỉnh ủy", "34-QĐ/TU", "21/08/2026", "Ban Thường vụ Tỉnh ủy"),
        ("số 1290 /QĐ - TTg ngày 21/08/2026", "1290/QĐ-TTg", "21/08/2026", ""),
    ],
)
def test_a_decision_in_one_cell_gives_number_day_and_issuer(cell: str, number: str, day: str, issuer: str) -> None:
    found = check([{**person("Vi Thị Thử"), "decision_number": cell, "decision_date": "", "issuer": ""}])
    assert found.refused == ()
    decision = found.entries[0].candidate.decision
    assert (decision.number, f"{decision.date:%d/%m/%Y}", decision.issuer) == (number, day, issuer)
    assert [one for one in found.questions if one.kind.startswith("decision")] == []


def test_the_day_of_its_own_column_stays_before_that_of_the_number_s_cell() -> None:
    cells = {"decision_number": "Số 1290/QĐ-TTg ngày 21/8/2026", "decision_date": "22/08/2026", "issuer": ""}
    decision = check([{**person("Vi Thị Thử"), **cells}]).entries[0].candidate.decision
    assert f"{decision.date:%d/%m/%Y}" == "22/08/2026"
