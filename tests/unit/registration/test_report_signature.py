"""The signature of a report never stands alone on a page, wherever its words end."""

import pypdfium2
import pytest

from chassis.paper.typesetting import typeset
from services.registration.usecases.report.pdf_child import SOURCE

NOTE = "Tỷ lệ tính trên đại biểu chính thức có mặt."
TABLE = {"caption": "Trường hợp", "columns": ["Họ và tên", "Đơn vị"], "rows": [["Vi Thử An", "Sở"]], "figures": False}


def last_page(lines: int, *, notes: list[str], tables: list[dict[str, object]]) -> str:
    data = {
        "parent_organ": "",
        "organ": "Ban Tổ chức",
        "number_line": "Số:",
        "date_line": "Bắc Kạn",
        "kind": "Báo cáo",
        "about": "Thử",
        "addressed": "",
        "mark": "",
        "draft": False,
        "synthetic": True,
        "notes": notes,
        "sections": [
            {"heading": "1. Số lượng", "lines": ["Một dòng."] * lines, "tables": []},
            {"heading": "8. Kết luận", "lines": ["Đủ tư cách."], "tables": tables},
        ],
        "signed": ["TM. Ban Thẩm tra", "Vi Thử Ký"],
    }
    pdf = pypdfium2.PdfDocument(typeset(SOURCE, data))
    return str(pdf[len(pdf) - 1].get_textpage().get_text_range())


@pytest.mark.parametrize("notes", [[NOTE], []])
@pytest.mark.parametrize("tables", [[TABLE], []])
def test_the_conclusion_stands_on_the_page_of_the_signature(notes: list[str], tables: list[dict[str, object]]) -> None:
    for lines in range(14, 32, 2):
        said = last_page(lines, notes=notes, tables=tables)
        assert "Vi Thử Ký" in said
        assert "8. Kết luận" in said, f"{lines} lines before it"
