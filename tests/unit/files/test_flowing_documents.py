"""Tables of Word files and of web pages that are called spreadsheets: read as what people see in them."""

from tests.support.sheets import found, reasons, texts
from tests.support.word_files import cell, docx, paragraph, row, table

WORDS = {"full_name": ["Họ và tên"], "unit_name": ["Đơn vị"], "birth": ["Ngày sinh"]}


def test_a_word_table_is_read_with_what_stands_above_and_below_it() -> None:
    data = docx(
        paragraph("DANH SÁCH ĐẠI BIỂU SỞ GIẢ LẬP"),
        table(
            row("STT", "Họ và tên", "Ngày sinh", "Đơn vị"),
            row("1", "Vi Thử An", "03/05/1984", "Sở Giả Lập"),
            row("2", "Vi Thử Bình", "1990", "Sở Giả Lập"),
        ),
        paragraph("GIÁM ĐỐC"),
    )
    (sheet,) = found(data, WORDS).sheets
    assert texts(sheet, "full_name") == ["Vi Thử An", "Vi Thử Bình"]
    assert texts(sheet, "birth") == ["03/05/1984", "1990"]
    assert "DANH SÁCH ĐẠI BIỂU SỞ GIẢ LẬP" in sheet.title
    assert reasons(sheet)


def test_cells_that_are_merged_down_in_word_hold_for_the_rows_below() -> None:
    merged, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    data = docx(
        table(
            row("STT", "Họ và tên", "Đơn vị"),
            row("1", "Vi Thử An", cell("Sở Giả Lập", merged)),
            row("2", "Vi Thử Bình", cell("", goes_on)),
            row("3", "Vi Thử Chi", cell("", goes_on)),
            row("4", "Vi Thử Dung", "Xã Giả Lập"),
        )
    )
    (sheet,) = found(data, WORDS).sheets
    assert texts(sheet, "unit_name") == ["Sở Giả Lập", "Sở Giả Lập", "Sở Giả Lập", "Xã Giả Lập"]


def test_what_was_struck_out_with_changes_tracked_is_no_text() -> None:
    name = "<w:tc><w:p><w:del><w:r><w:delText>Vi Cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>Vi Thử Mới</w:t></w:r></w:ins></w:p></w:tc>"
    data = docx(table(row("STT", "Họ và tên", "Đơn vị"), row("1", name, "Sở Giả Lập")))
    assert texts(found(data, WORDS).sheets[0], "full_name") == ["Vi Thử Mới"]


def test_a_web_page_under_the_name_of_a_spreadsheet_is_read() -> None:
    page = (
        "<html><head><meta charset='utf-8'><title>x</title><style>td {color: red}</style></head><body>"
        "<h3>DANH SÁCH ĐẠI BIỂU</h3><table border=1><tr><th>STT</th><th>Họ và tên<th>Đơn vị</tr>"
        "<tr><td>1</td><td>Vi Thử<br>An &amp; Em</td><td rowspan=2>Sở Giả Lập</td></tr>"
        "<tr><td>2<td>Vi Thử Bình</tr></table></body></html>"
    )
    (sheet,) = found(page.encode(), WORDS).sheets
    assert texts(sheet, "unit_name") == ["Sở Giả Lập", "Sở Giả Lập"]
    assert texts(sheet, "full_name")[1] == "Vi Thử Bình"
    assert sheet.title == ("DANH SÁCH ĐẠI BIỂU",)
