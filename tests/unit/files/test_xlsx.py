"""XLSX as Excel, WPS, Google and web tools write it: parts, styles, shared texts, dates, what is hidden."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.styles import Font

from chassis.files.formats.framed_rows import WithoutFrames
from chassis.files.found import FoundSheet, Remark
from tests.support.files.sheets import (
    CODE,
    DATE,
    DAY_AND_MONTH,
    MAIN,
    STRICT,
    STYLES,
    THREE,
    Value,
    book,
    cell,
    found,
    package,
    sheet_xml,
    texts,
)

HEAD = (
    '<row r="1">'
    + cell("A1", "Mã số")
    + cell("B1", "Họ và tên")
    + cell("C1", "Ngày sinh")
    + cell("D1", "Số ghế")
    + "</row>"
)


def sheet_of(*rows: str, **more: object) -> FoundSheet:
    """Read a sheet with the headings code, name, birth, seat; the rows are numbered from 2."""
    lines = HEAD + "".join(f'<row r="{number}">{row}</row>' for number, row in enumerate(rows, start=2))
    return found(package({"DS": sheet_xml(lines)}, **more)).sheets[0]  # type: ignore[arg-type]


def person(number: int, *, code: Value = "M1", birth: str = "", seat: str = "") -> str:
    return cell(f"A{number}", code) + cell(f"B{number}", "Vi Thử An") + birth + seat


@pytest.mark.parametrize("folder", ["xl", "XL", "sổ", "a/b/c"])
def test_parts_may_have_any_name(folder: str) -> None:
    sheet = found(package({"DS": sheet_xml(HEAD + f'<row r="2">{person(2)}</row>')}, folder=folder)).sheets[0]
    assert texts(sheet, "name") == ["Vi Thử An"]


def test_strict_files_are_read() -> None:
    office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    date = '<c r="C2" s="1" t="d"><v>1984-05-03T00:00:00</v></c>'
    lines = HEAD + f'<row r="2">{person(2, birth=date)}</row>'
    data = package({"DS": sheet_xml(lines, main=STRICT)}, main=STRICT, office=office)
    assert texts(found(data).sheets[0], "birth") == ["03/05/1984"]


def test_elements_with_a_prefix_are_read() -> None:
    xml = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Họ và tên</x:v></x:c><x:c r="B1" t="str"><x:v>Đơn vị</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="str"><x:v>Vi Thử An</x:v></x:c><x:c r="B2" t="str"><x:v>A</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    assert texts(found(package({"DS": xml})).sheets[0], "name") == ["Vi Thử An"]


@pytest.mark.parametrize(
    "styles",
    [
        "<styleSheet/>",
        "not xml at all",
        f'<styleSheet xmlns="{MAIN}"><fills><fill/></fills><cellXfs><xf numFmtId="x"/></cellXfs></styleSheet>',
        f'<styleSheet xmlns="{MAIN}"><fonts><font><color rgb="12"/></font></fonts><cellXfs/></styleSheet>',
        b"\xff\xfe\x00",
    ],
)
def test_looks_never_decide_whether_a_list_is_read(styles: str | bytes) -> None:
    sheet = sheet_of(person(2, birth=cell("C2", 1984, style=7)), styles=styles)
    assert texts(sheet, "birth") == ["1984"]


def test_shared_texts_of_several_runs_come_whole_and_without_phonetic_hints() -> None:
    shared = [
        "<si><r><t>Vi </t></r>\n<r><t>Thử An</t></r><rPh><t>phiên âm</t></rPh></si>",
        "<si><t>Tày_x000D_\nNùng</t></si>",
        "<si/>",
    ]
    row = cell("A2", 2, kind="s") + cell("B2", 0, kind="s") + cell("C2", 1984) + cell("D2", 1, kind="s")
    sheet = sheet_of(row, shared=shared)
    assert (texts(sheet, "name"), texts(sheet, "seat")) == (["Vi Thử An"], ["Tày Nùng"])
    assert sheet.rows[0].remarks == (Remark(3, "line_break", "Tày\nNùng"),)


def test_numbers_are_seen_through_their_formats() -> None:
    sheet = sheet_of(
        cell("A2", 1, style=CODE) + cell("B2", "Vi Thử An") + cell("C2", 30804.9995, style=DATE),
        cell("A3", 6, style=THREE) + cell("B3", "Hà Thử Bình") + cell("C3", 1990, style=DATE),
    )
    assert texts(sheet, "code") == ["DB-0001", "006"]
    assert texts(sheet, "birth") == ["03/05/1984", "1990"]
    assert [[one.kind for one in row.remarks] for row in sheet.rows] == [
        ["code_from_format"],
        ["code_from_format", "year_in_date"],
    ]


def test_a_seat_that_excel_made_a_date_of_is_remarked() -> None:
    typed = [person(n, seat=cell(f"D{n}", f"A{n}")) for n in range(2, 6)]
    sheet = sheet_of(
        *typed,
        person(6, seat=cell("D6", 46145, style=DAY_AND_MONTH)),
        person(7, seat=cell("D7", 46145, style=DATE)),
    )
    assert sheet.rows[4].remarks == (Remark(3, "looks_like_date", "03/05/2026", "3-5"),)
    assert sheet.rows[5].remarks == (Remark(3, "looks_like_date", "03/05/2026"),)


def test_days_counted_from_1904_are_the_same_days() -> None:
    sheet = sheet_of(person(2, birth=cell("C2", 30805 - 1462, style=DATE)), workbook_pr='<workbookPr date1904="1"/>')
    assert texts(sheet, "birth") == ["03/05/1984"]


@pytest.mark.parametrize(
    ("failed", "text"),
    [
        ('<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"),
        ('<c r="D2" t="str"><f>A1</f><v>#REF!</v></c>', "#REF!"),
        ('<c r="D2"><f>VLOOKUP(A2,X:Y,2)</f></c>', "=VLOOKUP(A2,X:Y,2)"),
    ],
)
def test_a_formula_that_failed_or_was_never_reckoned_is_an_error_and_no_text(failed: str, text: str) -> None:
    sheet = sheet_of(person(2, seat=failed))
    assert (texts(sheet, "seat"), sheet.rows[0].remarks) == ([""], (Remark(3, "error", text),))


def test_a_formula_comes_as_its_stored_result() -> None:
    sheet = sheet_of(person(2, seat='<c r="D2" t="str"><f>"A"&amp;1</f><v>A1</v></c>'))
    assert texts(sheet, "seat") == ["A1"]


def test_hidden_rows_columns_and_sheets_say_so() -> None:
    rows = (
        HEAD + f'<row r="2" hidden="1">{person(2)}</row><row r="3" ht="0">{person(3)}</row><row r="4">{person(4)}</row>'
    )
    before = '<cols><col min="4" max="16384" hidden="1"/><col min="1" max="1" width="0"/></cols>'
    data = package({"A": sheet_xml(rows, before=before), "B": sheet_xml(rows)}, states={"B": "veryHidden"})
    shown, hidden = found(data).sheets
    assert [row.hidden for row in shown.rows] == [True, True, False]
    assert [column.hidden for column in shown.columns] == [True, False, False, True]
    assert (shown.hidden, hidden.hidden) == (False, True)


def test_rows_and_cells_without_an_address_follow_each_other() -> None:
    bare = "<row>" + "".join(f"<c t='str'><v>{text}</v></c>" for text in ("Họ và tên", "Đơn vị")) + "</row>"
    rows = bare + bare.replace("Họ và tên", "Vi Thử An").replace("Đơn vị", "A")
    sheet = found(package({"DS": sheet_xml(rows)})).sheets[0]
    assert (sheet.rows[0].number, texts(sheet, "name")) == (2, ["Vi Thử An"])


def test_rows_out_of_turn_are_put_in_turn() -> None:
    rows = f'<row r="3">{person(3)}</row>' + HEAD + f'<row r="2">{person(2, code="M0")}</row>'
    assert texts(found(package({"DS": sheet_xml(rows)})).sheets[0], "code") == ["M0", "M1"]


def test_a_size_that_is_not_true_and_framed_rows_do_no_harm() -> None:
    framed = "".join(f'<row r="{n}"><c r="A{n}" s="1"/><c r="B{n}" s="1" />\n</row>' for n in range(4, 20_000))
    far = (
        '<row r="1000000" spans="1:3">'
        + cell("A1000000", "M2")
        + '<c r="B1000000" s="1"/>'
        + cell("C1000000", 1990)
        + "</row>"
    )
    rows = HEAD + f'<row r="2">{person(2)}</row><row r="3" hidden="1"/>' + framed + far
    sheet = found(package({"DS": sheet_xml(rows, before='<dimension ref="A1:XFD1048576"/>')})).sheets[0]
    assert [(row.number, row.cells[0], row.cells[2]) for row in sheet.rows] == [
        (2, "M1", ""),
        (1_000_000, "M2", "1990"),
    ]


@given(st.lists(st.sampled_from([0, 1, 2, 3]), max_size=30), st.integers(1, 400))
def test_empty_cells_taken_out_change_nothing_wherever_the_pieces_end(kinds: list[int], size: int) -> None:
    inside = [
        '<c r="A9" s="1"/>',
        '<row r="7"><c r="A7"/></row>',
        '<c r="B9"><v>&lt;c r="A1"/></v></c>',
        '<row r="8"/>text',
    ]
    kept = ["", "", inside[2], "text"]
    made = without_frames("<x>" + "".join(inside[kind] for kind in kinds) + "</x>", piece=size)
    assert without_frames(made, piece=10_000) == "<x>" + "".join(kept[kind] for kind in kinds) + "</x>"


def without_frames(xml: str, *, piece: int) -> str:
    stream = WithoutFrames(io.BytesIO(xml.encode()), piece=piece)
    return b"".join(iter(stream.read, b"")).decode()


def test_other_parts_are_not_looked_at() -> None:
    more = {
        "xl/vbaProject.bin": b"\0macro",
        "xl/externalLinks/externalLink1.xml": "<broken",
        "xl/comments1.xml": "<broken",
    }
    assert len(found(package({"DS": sheet_xml(HEAD + f'<row r="2">{person(2)}</row>')}, more=more)).sheets[0].rows) == 1


def test_an_empty_sheet_is_named() -> None:
    good = sheet_xml(HEAD + f'<row r="2">{person(2)}</row>')
    sheets = found(package({"DS": good, "Sheet2": sheet_xml("")}, styles=STYLES)).sheets
    assert [one.why for one in sheets[1].left_out] == ["empty_sheet"]


def test_texts_in_any_form_are_plain_text() -> None:
    sheet = found(book([["Họ và tên", "Đơn vị"], ["\u202aVi\u00a0 Thu\u031b\u0309 An\u202c", "_x005F_x000D_"]])).sheets[
        0
    ]
    assert sheet.rows[0].cells == ("Vi Thử An", "_x000D_")


def test_a_row_with_a_line_through_its_text_is_struck_and_one_with_a_struck_cell_is_not() -> None:
    made = Workbook()
    page = made.active
    assert page is not None
    for row in (["STT", "Họ và tên", "Chức vụ"], [1, "Vi Thử An", "Y sĩ"], [2, "Vi Thử Bình", "Y sĩ"]):
        page.append(row)
    for cell_of_row in page[2]:
        cell_of_row.font = Font(strike=True)
    page["C3"].font = Font(strike=True)
    data = io.BytesIO()
    made.save(data)
    assert [row.struck for row in found(data.getvalue()).sheets[0].rows] == [True, False]


def test_what_a_line_goes_through_in_a_part_of_a_cell_is_no_text_of_it_and_is_told() -> None:
    gone = "<r><rPr><strike/></rPr><t>Vi Thử Ân</t></r>"
    shared = [f"<si>{gone}<r><t xml:space='preserve'> Vi Thử An</t></r></si>", f"<si>{gone}</si>"]
    partly = sheet_of(cell("A2", 1) + cell("B2", 0, kind="s") + cell("C2", 1984), shared=shared)
    assert texts(partly, "name") == ["Vi Thử An"]
    assert [(one.kind, one.text) for one in partly.rows[0].remarks] == [("struck", "Vi Thử Ân")]
    assert texts(sheet_of(cell("A2", 1) + cell("B2", 1, kind="s"), shared=shared), "name") == ["Vi Thử Ân"]
