"""Spreadsheets made by hand, part by part, as offices and attackers make them; and the engine without its child process."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from chassis.files.formats.grid import letter
from chassis.files.formats.sniff import read_sheets
from chassis.files.found import FoundBook, FoundSheet
from chassis.files.headings import Vocabulary
from chassis.files.limits import Limits
from chassis.files.structure.tables import find_tables

WORDS: Mapping[str, Sequence[str]] = {
    "number": ("STT", "TT"),
    "code": ("Mã số", "Mã đại biểu"),
    "name": ("Họ và tên", "Tên"),
    "sex": ("Giới tính",),
    "birth": ("Ngày sinh", "Năm sinh"),
    "birth_male": ("Năm sinh Nam",),
    "birth_female": ("Năm sinh Nữ",),
    "unit": ("Đơn vị", "Đơn vị công tác"),
    "position": ("Chức vụ",),
    "seat": ("Số ghế",),
    "category": ("Thành phần",),
}
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="165" formatCode="&quot;DB-&quot;0000"/><numFmt numFmtId="166" formatCode="000"/></numFmts>'
    '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="16"/></cellXfs>'
    "</styleSheet>"
)
DATE, CODE, THREE, DAY_AND_MONTH = 1, 2, 3, 4  # indexes of STYLES

Value = str | int | float | None


def found(
    data: bytes, words: Mapping[str, Sequence[str]] = WORDS, *, limits: Limits | None = None, name: str = ""
) -> FoundBook:
    """Read `data` in this process."""
    limits = limits or Limits()
    return find_tables(read_sheets(data, limits, name), Vocabulary.of(words), limits)


def found_sheet(
    rows: Sequence[Sequence[Value]], *, merges: Sequence[str] = (), hidden: Sequence[int] = ()
) -> FoundSheet:
    """Read a book of one sheet."""
    (sheet,) = found(book(rows, merges=merges, hidden=hidden)).sheets
    return sheet


def texts(sheet: FoundSheet, key: str) -> list[str]:
    """Give the column that was taken for `key`, row by row."""
    column = sheet.column(key)
    assert column is not None, [one.headings for one in sheet.columns]
    return [row.cell(column.place) for row in sheet.rows]


def reasons(sheet: FoundSheet) -> list[tuple[int | None, str]]:
    return [(one.row, one.why) for one in sheet.left_out]


def book(
    rows: Sequence[Sequence[Value]], *, merges: Sequence[str] = (), hidden: Sequence[int] = (), name: str = "DS"
) -> bytes:
    """Make an XLSX of one sheet; rows and columns begin at A1, None is an empty cell."""
    lines = "".join(
        f'<row r="{number}"{" hidden=" + chr(34) + "1" + chr(34) if number in hidden else ""}>'
        + "".join(cell(f"{letter(column)}{number}", value) for column, value in enumerate(row) if value is not None)
        + "</row>"
        for number, row in enumerate(rows, start=1)
    )
    return package({name: sheet_xml(lines, merges=merges)})


def cell(place: str, value: Value, *, style: int = 0, kind: str = "") -> str:
    """Make one cell; `kind` is the type of a value that is stored as it stands (e, b, d, s)."""
    look = f' s="{style}"' if style else ""
    if isinstance(value, str) and not kind:
        return f'<c r="{place}"{look} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    of_kind = f' t="{kind}"' if kind else ""
    return f'<c r="{place}"{look}{of_kind}><v>{value}</v></c>'


def sheet_xml(rows: str, *, merges: Sequence[str] = (), main: str = MAIN, before: str = "") -> str:
    merged = "".join(f'<mergeCell ref="{one}"/>' for one in merges)
    after = f'<mergeCells count="{len(merges)}">{merged}</mergeCells>' if merges else ""
    return f'<worksheet xmlns="{main}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def package(
    sheets: Mapping[str, str | bytes],
    *,
    states: Mapping[str, str] | None = None,
    shared: Sequence[str] | None = None,
    styles: str | bytes = STYLES,
    folder: str = "xl",
    main: str = MAIN,
    office: str = OFFICE,
    more: Mapping[str, str | bytes] | None = None,
    workbook_pr: str = "",
) -> bytes:
    """Make an XLSX of sheets given as XML by name. `shared` are the `<si>` elements of texts that cells share."""
    names = list(sheets)
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" state="{(states or {}).get(name, "visible")}" r:id="rId{at}"/>'
        for at, name in enumerate(names, start=1)
    )
    kinds = [(f"rId{at}", "worksheet", f"worksheets/page{at}.xml") for at in range(1, len(names) + 1)]
    kinds += [("rIdS", "styles", "looks.xml"), ("rIdT", "sharedStrings", "texts.xml")]
    related = "".join(f'<Relationship Id="{i}" Type="{office}/{kind}" Target="{target}"/>' for i, kind, target in kinds)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r" Type="{office}/officeDocument" '
        f'Target="{folder}/book.xml"/></Relationships>',
        f"{folder}/book.xml": f'<workbook xmlns="{main}" xmlns:r="{office}">{workbook_pr}<sheets>{listed}</sheets></workbook>',
        f"{folder}/_rels/book.xml.rels": f'<Relationships xmlns="{RELATIONS}">{related}</Relationships>',
        f"{folder}/looks.xml": styles,
        **{f"{folder}/worksheets/page{at}.xml": xml for at, xml in enumerate(sheets.values(), start=1)},
    }
    if shared is not None:
        parts[f"{folder}/texts.xml"] = f'<sst xmlns="{main}">{"".join(shared)}</sst>'
    return zipped(parts | dict(more or {}))


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in parts.items():
            pack.writestr(name, content)
    return made.getvalue()


def ods(tables: str, *, styles: str = "", more: Mapping[str, str | bytes] | None = None) -> bytes:
    """Make an ODS whose tables are given as XML with the usual prefixes."""
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "content.xml": content, **dict(more or {})})
