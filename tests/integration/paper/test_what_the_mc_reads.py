"""What the MC reads on paper turns the page where one may draw breath: no head stands alone at the foot."""

import io
from typing import Any

import pypdfium2
import pytest

from services.honors.usecases.paper.drawing import draw_pdf

EDITION = "Bản thứ tự số 1"
LONG = "Căn cứ thành tích đã đạt được trong phong trào thi đua yêu nước của các tập thể và cá nhân giả lập. "


def words(text: str) -> list[dict[str, Any]]:
    return [{"text": text, "strong": False, "breath": False}]


def row(number: int, paragraphs: list[str], people: int) -> dict[str, Any]:
    person = {"marks": [], "passed": False, "notes": ["Người nhận: Vi Thử"]}
    return {
        "name": f"Hàng {number}: Bằng khen",
        "facts": ["Đọc quyết định rồi mời"],
        "decisions": [
            {
                "head": f"Quyết định số {number}/QĐ-TTg ngày 20/10/2026",
                "paragraphs": [words(one) for one in paragraphs],
                "note": "Chưa có toàn văn: đọc theo bản giấy.",
            }
        ],
        "after": number % 4 == 0,
        "people": [
            {**person, "order": str(n), "script": words(f"Vi Thử {n}. " + LONG * (1 + (number + n) % 3))}
            for n in range(people)
        ],
    }


@pytest.mark.parametrize("paragraphs", [[LONG], ["Công bố quyết định.", LONG * 3, LONG * 2], [LONG * 30], []])
async def test_the_head_of_a_row_or_a_decision_never_stands_alone_at_the_foot_of_a_page(paragraphs: list[str]) -> None:
    rows = [row(number, paragraphs, number % 5) for number in range(1, 60)]
    told = {"title": "Lời dẫn", "event": "Đại hội giả lập", "edition": EDITION, "taken": "in lúc 07:00"}
    marks = {"rehearsal": False, "synthetic": False, "needs": [], "kind": "script"}
    document = pypdfium2.PdfDocument(io.BytesIO(await draw_pdf("ceremony", {**told, **marks, "rows": rows})))
    assert len(document) > 10
    feet = [last_line(page.get_textpage().get_text_bounded()) for page in document]
    assert [foot for foot in feet if foot.startswith(("Quyết định số", "Hàng ", "Đọc quyết định"))] == []
    everything = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert all(f"Quyết định số {number}/QĐ-TTg" in everything for number in range(1, 60))


def last_line(page: str) -> str:
    """Give the last line above the foot."""
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    return next(line for line in reversed(lines) if EDITION not in line and not line.startswith("Trang"))
