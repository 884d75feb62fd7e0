"""ODS, XLS and tables saved as text: the same lists, the same rows."""

from pathlib import Path

import pytest

from chassis.files.found import Remark
from chassis.files.limits import NotReadable
from tests.support.files.sheets import found, ods, texts

DATA = Path(__file__).parents[2] / "data" / "spreadsheets"
LINES = [
    ["Họ và tên", "Ngày sinh", "Đơn vị"],
    ["Nguyễn Thử Hường", "03/05/1984", "Sở Y tế"],
    ["Đặng Thử Đức", "1990", "Sở Nội vụ"],
]


def p(*lines: str, **attributes: str) -> str:
    given = "".join(f' {name.replace("_", ":", 1).replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:table-cell{given}>" + "".join(f"<text:p>{line}</text:p>" for line in lines) + "</table:table-cell>"


def row(*cells: str, **attributes: str) -> str:
    given = "".join(f' table:{name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:table-row{given}>{''.join(cells)}</table:table-row>"


HEAD = row(p("Mã số"), p("Họ và tên"), p("Ngày sinh"), p("Đơn vị"))


def test_an_ods_is_read_with_its_dates_errors_and_hidden_rows() -> None:
    rows = (
        HEAD
        + row(
            p("DB-0001", office_value_type="float", office_value="1"),
            p("Vi Thử", "An"),
            p("03/05/84", office_value_type="date", office_date_value="1984-05-03"),
            p("A"),
        )
        + row(
            p("2"),
            p("Hà<text:s/>Thử<text:tab/>Bình"),
            p("12/06/05", office_value_type="date", office_date_value="1905-06-12"),
            p("#N/A", calcext_value_type="error"),
            visibility="filter",
        )
        + row("<table:table-cell/>", number_rows_repeated="1048000")
    )
    (sheet,) = found(ods(f'<table:table table:name="DS">{rows}</table:table>')).sheets
    assert texts(sheet, "code") == ["DB-0001", "2"]
    assert texts(sheet, "name") == ["Vi Thử An", "Hà Thử Bình"]
    assert texts(sheet, "birth") == ["03/05/1984", "1990"]
    assert [one.hidden for one in sheet.rows] == [False, True]
    assert Remark(3, "error", "#N/A") in sheet.rows[1].remarks


def test_an_ods_with_merged_repeated_and_commented_cells() -> None:
    comment = "<office:annotation><text:p>Xem lại</text:p></office:annotation>"
    rows = (
        HEAD
        + row(
            p("1"), p("Vi Thử An"), p("1984"), p("A", table_number_rows_spanned="2", table_number_columns_spanned="1")
        )
        + row(
            p("2"),
            f"<table:table-cell>{comment}<text:p>Hà Thử Bình</text:p></table:table-cell>",
            p("1985"),
            "<table:covered-table-cell/>",
        )
        + row(p("x", table_number_columns_repeated="2"), p("1986"), p("B"), number_rows_repeated="2")
    )
    (sheet,) = found(ods(f'<table:table table:name="DS">{rows}</table:table>')).sheets
    assert texts(sheet, "unit") == ["A", "A", "B", "B"]
    assert texts(sheet, "name") == ["Vi Thử An", "Hà Thử Bình", "x", "x"]
    assert [one.number for one in sheet.rows] == [2, 3, 4, 5]


def test_hidden_tables_of_an_ods_say_so() -> None:
    styles = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    rows = HEAD + row(p("1"), p("Vi Thử An"), p("1984"), p("A"))
    data = ods(
        f'<table:table table:name="A">{rows}</table:table><table:table table:name="B" table:style-name="ta2">{rows}</table:table>',
        styles=styles,
    )
    assert [(sheet.name, sheet.hidden) for sheet in found(data).sheets] == [("A", False), ("B", True)]


def test_an_xls_is_read_with_its_dates_codes_hidden_rows_and_merged_cells() -> None:
    shown, hidden = found((DATA / "doi-cu.xls").read_bytes()).sheets
    assert (shown.name, shown.hidden, hidden.name, hidden.hidden) == ("Danh sách", False, "Bản cũ", True)
    assert texts(shown, "code") == ["DB-0001", "DB-0002", "DB-0003"]
    assert texts(shown, "birth") == ["03/05/1984", "1990", "1991"]
    assert texts(shown, "unit") == ["Sở Y tế", "Sở Y tế", ""]
    assert [row.hidden for row in shown.rows] == [False, True, False]
    assert Remark(4, "error", "#N/A") in shown.rows[2].remarks


def test_an_xls_with_a_password_is_refused() -> None:
    with pytest.raises(NotReadable, match="mật khẩu"):
        found((DATA / "doi-cu-co-mat-khau.xls").read_bytes())


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258"])
def test_a_table_saved_as_text_is_read(separator: str, encoding: str) -> None:
    text = "\r\n".join(separator.join(line) for line in LINES)
    data = in_code_page(text) if encoding == "cp1258" else text.encode(encoding)
    (sheet,) = found(data, name="so-y-te.csv").sheets
    assert (sheet.name, texts(sheet, "name"), texts(sheet, "birth")) == (
        "so-y-te",
        [LINES[1][0], LINES[2][0]],
        ["03/05/1984", "1990"],
    )


def in_code_page(text: str) -> bytes:
    """Encode as Windows-1258 does: some letters whole, their tone behind them."""
    import unicodedata

    made = b""
    for letter in text:
        for form in (letter, *(unicodedata.normalize("NFD", letter),)):
            try:
                made += form.encode("cp1258")
                break
            except UnicodeEncodeError:
                continue
        else:
            base, *marks = unicodedata.normalize("NFD", letter)
            tone = next(mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323")
            whole = unicodedata.normalize("NFC", base + "".join(mark for mark in marks if mark != tone))
            made += (whole + tone).encode("cp1258")
    return made


def test_a_text_of_an_old_font_in_a_csv_is_proposed_in_unicode() -> None:
    data = "Hä vµ tªn;N¨m sinh;§¬n vÞ\nNguyÔn V¨n Thö;1984;Së Y tÕ\n".encode("cp1252")
    (sheet,) = found(data).sheets
    assert [(one.kind, one.proposal) for one in sheet.rows[0].remarks] == [
        ("old_font", "Nguyễn Văn Thử"),
        ("old_font", "Sở Y tế"),
    ]


def test_quoted_fields_with_separators_and_line_breaks_stay_whole() -> None:
    data = 'Họ và tên,Chức vụ,Đơn vị\n"Vi Thử An","Trưởng phòng, Sở Y tế","Sở\nY tế"\n'.encode()
    (sheet,) = found(data).sheets
    assert sheet.rows[0].cells == ("Vi Thử An", "Trưởng phòng, Sở Y tế", "Sở Y tế")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    (sheet,) = found(end.join(["Họ và tên;Đơn vị", "Vi Thử An;A", "Hà Thử Bình;B"]).encode()).sheets
    assert texts(sheet, "name") == ["Vi Thử An", "Hà Thử Bình"]


def test_excels_own_word_on_the_separator_is_obeyed_and_rows_keep_their_numbers() -> None:
    (sheet,) = found("sep=|\nHọ và tên|Đơn vị\nVi Thử, An|A\n".encode()).sheets
    assert (sheet.rows[0].number, sheet.rows[0].cells) == (3, ("Vi Thử, An", "A"))
