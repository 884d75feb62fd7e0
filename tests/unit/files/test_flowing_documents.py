"""Tables of Word files: read as what people see in them."""

from chassis.files.formats.sniff import read_sheets
from chassis.files.found import FoundSheet
from chassis.files.limits import Limits
from tests.support.files.sheets import found, reasons, texts
from tests.support.files.word_files import cell, docx, paragraph, row, table

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


HEAD = row("TT", "Họ và tên", "Đơn vị", "Chức vụ")


def test_a_row_of_word_that_begins_in_a_later_column_is_read_there() -> None:
    before = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
    later = row("Vi Thử Bình", "Sở Giả Lập", "Trưởng phòng").replace("<w:tr>", f"<w:tr>{before}")
    (sheet,) = found(docx(table(HEAD, row("1", "Vi Thử An", "Xã Giả Lập", "Phó"), later)), WORDS).sheets
    assert texts(sheet, "full_name") == ["Vi Thử An", "Vi Thử Bình"]
    assert texts(sheet, "unit_name") == ["Xã Giả Lập", "Sở Giả Lập"]


def of_runs(runs: str) -> str:
    return f"<w:tc><w:p>{runs}</w:p></w:tc>"


def read_cell(runs: str) -> str:
    """Read what stands in the column of births of a list of one person."""
    data = docx(table(row("STT", "Họ và tên", "Ngày sinh"), row("1", "Vi Thử An", of_runs(runs))))
    return texts(found(data, WORDS).sheets[0], "birth")[0]


def test_hyphens_of_word_are_hyphens_and_soft_ones_are_nothing() -> None:
    hyphen = "<w:noBreakHyphen/>"
    runs = f"<w:r><w:t>3</w:t>{hyphen}<w:t>5</w:t></w:r><w:r>{hyphen}</w:r><w:r><w:t>19</w:t><w:softHyphen/><w:t>84</w:t></w:r>"
    assert read_cell(runs) == "3-5-1984"


def test_a_tick_of_a_font_of_signs_is_an_x_and_any_other_sign_is_seen() -> None:
    for font, code, seen in (
        ("Wingdings", "F0FC", "x"),
        ("Wingdings", "F0FE", "x"),
        ("Wingdings", "F0FB", "x"),
        ("Wingdings 2", "F052", "x"),
        ("Wingdings 2", "F053", "x"),
        ("Wingdings", "F0A8", "□"),
        ("Wingdings", "nothing", "□"),
    ):
        assert read_cell(f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>') == seen


def test_a_box_of_text_is_read_once_and_is_no_part_of_the_paragraph_around_it() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent>"
    twice = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    around = f"<w:p><w:r><w:t>DANH SÁCH </w:t></w:r><w:r>{twice}</w:r><w:r><w:t>GIẢ LẬP</w:t></w:r></w:p>"
    data = docx(around.replace("mc:", "w:"), table(HEAD, row("1", "Vi Thử An", "Sở Giả Lập", "Phó")))
    assert found(data, WORDS).sheets[0].title == ("MẬT", "DANH SÁCH GIẢ LẬP")


def test_how_a_cell_was_before_a_tracked_change_counts_for_nothing() -> None:
    before = '<w:tcPrChange><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>'
    data = docx(table(HEAD, row(cell("1", before), "Vi Thử An", "Sở Giả Lập", "Phó")))
    assert texts(found(data, WORDS).sheets[0], "full_name") == ["Vi Thử An"]


def test_hidden_words_of_word_are_no_text_and_are_told() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Vi Cũ</w:t></w:r><w:r><w:t>Vi Thử Mới</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Vi Thử Hai</w:t></w:r>'
    rows = [row("1", of_runs(hidden), "Sở Giả Lập", "Phó"), row("2", of_runs(shown), "Sở Giả Lập", "Phó")]
    (sheet,) = found(docx(table(HEAD, *rows)), WORDS).sheets
    assert texts(sheet, "full_name") == ["Vi Thử Mới", "Vi Thử Hai"]
    assert [("Vi Cũ" in one.text, one.why) for one in sheet.left_out] == [(True, "note")]


def test_hidden_rows_of_word_say_so_and_deleted_ones_do_not_come_in() -> None:
    one = row("1", "Vi Thử An", "Sở Giả Lập", "Phó")
    rows = [
        one,
        one.replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>"),
        one.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"),
        one.replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>"),
        one,
    ]
    (sheet,) = found(docx(table(HEAD, *rows)), WORDS).sheets
    assert [found_row.hidden for found_row in sheet.rows] == [False, True, True, False]
    assert texts(sheet, "full_name") == ["Vi Thử An"] * 4


def test_a_wide_cell_that_is_merged_down_is_one_range() -> None:
    wide = '<w:gridSpan w:val="2"/><w:vMerge{}/>'
    begins = cell("Vi Thử An", wide.format(' w:val="restart"'))
    goes_on = cell("", wide.format(""))
    data = docx(table(HEAD, row("1", begins, "Phó"), row("2", goes_on, "Trưởng"), row("3", goes_on, "Phó")))
    (grid,) = read_sheets(data, Limits(), "")
    assert grid.spans == [(2, 1, 4, 2)]


def test_digits_that_are_no_numbers_make_a_cell_one_column_wide() -> None:
    data = docx(table(HEAD, row("1", cell("Vi Thử An", '<w:gridSpan w:val="²"/>'), "Sở Giả Lập", "Phó")))
    assert texts(found(data, WORDS).sheets[0], "unit_name") == ["Sở Giả Lập"]
    page = "<table><tr><td>Họ và tên<td>Đơn vị</tr><tr><td colspan=² rowspan=²>Vi Thử An<td>Sở Giả Lập</tr></table>"
    assert texts(found(page.encode(), WORDS).sheets[0], "unit_name") == ["Sở Giả Lập"]


def numbered(form: str, *, start: int = 1) -> FoundSheet:
    """Read a table of two people whose numbers Word writes by itself."""
    level = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%1."/>'
    lists = (
        f'<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0">{level}</w:lvl><w:lvl w:ilvl="1">'
        '<w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
    )
    number = '<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:p></w:tc>'
    people = [row(number, name, "Sở Giả Lập", "Phó") for name in ("Vi Thử An", "Vi Thử Bình")]
    return found(docx(table(HEAD, *people), numbering=lists), WORDS).sheets[0]


def test_numbers_that_word_writes_by_itself_are_counted() -> None:
    assert [one.cell(0) for one in numbered("decimal").rows] == ["1", "2"]
    assert [one.cell(0) for one in numbered("decimal", start=7).rows] == ["7", "8"]


def test_numbers_of_word_that_are_no_plain_figures_are_told_as_not_read() -> None:
    sheet = numbered("lowerLetter")
    assert texts(sheet, "full_name") == ["Vi Thử An", "Vi Thử Bình"]
    assert [("Word tự đánh" in one.text, one.why) for one in sheet.left_out] == [(True, "note")]


def test_a_cell_wider_than_any_table_that_is_merged_down_is_one_range() -> None:
    wide = '<w:gridSpan w:val="999"/><w:vMerge{}/>'
    rows = [row("1", cell("Vi Thử An", wide.format(' w:val="restart"'))), row("2", cell("", wide.format("")))]
    (grid,) = read_sheets(docx(table(HEAD, *rows)), Limits(), "")
    assert grid.spans == [(2, 1, 3, Limits().columns - 1)]


def test_what_a_line_goes_through_in_a_cell_of_word_is_no_text_of_it_and_is_told() -> None:
    gone, kept = "<w:r><w:rPr><w:strike/></w:rPr><w:t>1983</w:t></w:r>", "<w:r><w:t> 1984</w:t></w:r>"
    assert read_cell(gone + kept) == "1984"
    assert read_cell(gone.replace("strike/", 'strike w:val="0"/')) == "1983"
    data = docx(table(row("STT", "Họ và tên", "Ngày sinh"), row("1", "Vi Thử An", of_runs(gone + kept))))
    (line,) = found(data, WORDS).sheets[0].rows
    assert [(one.kind, one.text) for one in line.remarks] == [("struck", "1983")]
    assert not line.struck


def test_a_row_of_word_with_a_line_through_all_of_it_is_struck() -> None:
    cells = [of_runs(f"<w:r><w:rPr><w:dstrike/></w:rPr><w:t>{text}</w:t></w:r>") for text in ("1", "Vi Thử An", "1984")]
    (line,) = found(docx(table(row("STT", "Họ và tên", "Ngày sinh"), row(*cells))), WORDS).sheets[0].rows
    assert line.struck
