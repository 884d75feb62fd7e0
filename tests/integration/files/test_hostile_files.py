"""Sixty files that nobody should open, each answered with a sentence for the person who sent it, or read without harm."""

import io
import re
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from chassis.errors import AppError, Malformed, TooLarge
from chassis.files.book import read_book
from chassis.files.found import FoundBook
from chassis.files.limits import Limits
from tests.support.files.sheets import MAIN, OFFICE, RELATIONS, WORDS, book, cell, ods, package, sheet_xml, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEAD = '<row r="1">' + cell("A1", "Mã số") + cell("B1", "Họ và tên") + cell("C1", "Đơn vị") + "</row>"
ROW = '<row r="2">' + cell("A2", "M1") + cell("B2", "Vi Thử An") + cell("C2", "A") + "</row>"
GOOD = package({"DS": sheet_xml(HEAD + ROW)})
XLS = (Path(__file__).parents[2] / "data" / "spreadsheets" / "doi-cu.xls").read_bytes()
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(97 + n)} "{f"&{chr(96 + n)};" * 10}">' for n in range(1, 10))
    + "]>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def sheet(rows: str, **more: object) -> bytes:
    return package({"DS": sheet_xml(rows, **more)})  # type: ignore[arg-type]


def with_cell(attributes: str, inside: str = "<v>1</v>") -> bytes:
    return sheet(HEAD + ROW + f'<row r="3"><c {attributes}>{inside}</c></row>')


def table(rows: str) -> bytes:
    return ods(f'<table:table table:name="DS">{rows}</table:table>')


def with_part(name: str, content: str | bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as good, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bad:
        for each in good.namelist():
            bad.writestr(each, content if each == name else good.read(each))
    return made.getvalue()


def damaged() -> bytes:
    place = GOOD.index(b"page1.xml") + 40
    return GOOD[:place] + b"\xaa" * 40 + GOOD[place + 40 :]


def flagged_as_locked() -> bytes:
    data = bytearray(GOOD)
    for found in re.finditer(b"PK\x01\x02", GOOD):
        data[found.start() + 8] |= 1
    return bytes(data)


def that_lies_about_its_size() -> bytes:
    data = bytearray(with_part("xl/worksheets/page1.xml", "<x>" + "A" * 900_000 + "</x>"))
    for found in re.finditer(b"PK\x01\x02", bytes(data)):
        struct.pack_into("<I", data, found.start() + 24, 100)
    return bytes(data)


REFUSED: Mapping[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "blanks": lambda: b" \r\n\t ",
    "zip bomb": lambda: with_part("xl/worksheets/page1.xml", "<worksheet>" + " " * 60_000_000 + "</worksheet>"),
    "zip bomb in shared texts": lambda: with_part("xl/looks.xml", "A" * 40_000_000),
    "many members": lambda: zipped({f"xl/{n}.xml": "" for n in range(400)} | {"[Content_Types].xml": ""}),
    "entities that multiply": lambda: with_part("xl/worksheets/page1.xml", LAUGHS + "<worksheet>&j;</worksheet>"),
    "an entity from outside": lambda: with_part("xl/worksheets/page1.xml", OUTSIDE + "<worksheet>&x;</worksheet>"),
    "entities in the workbook": lambda: with_part("xl/book.xml", LAUGHS + "<workbook>&j;</workbook>"),
    "entities in the relations": lambda: with_part("_rels/.rels", LAUGHS + "<Relationships/>"),
    "entities in an ods": lambda: zipped(
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": LAUGHS + "<a>&j;</a>"}
    ),
    "cut in half": lambda: GOOD[: len(GOOD) // 2],
    "cut at its end": lambda: GOOD[:-30],
    "damaged within": damaged,
    "only the beginning of a zip": lambda: b"PK\x03\x04",
    "a zip of nothing": lambda: zipped({}),
    "a zip of files": lambda: zipped({"so-y-te.xlsx": GOOD}),
    "a zip of pictures": lambda: zipped({"a.png": b"\x89PNG"}),
    "a zip with a password": flagged_as_locked,
    "a size that is a lie": that_lies_about_its_size,
    "word": lambda: zipped({"[Content_Types].xml": "", "word/document.xml": "<w><p/></w>"}),
    "entities in word": lambda: zipped({"[Content_Types].xml": "", "word/document.xml": LAUGHS + "<w>&j;</w>"}),
    "word cut in half": lambda: zipped({"[Content_Types].xml": "", "word/document.xml": "<w><tbl><tr><tc>"}),
    "powerpoint": lambda: zipped({"[Content_Types].xml": "", "ppt/presentation.xml": "<p/>"}),
    "binary workbook": lambda: zipped({"[Content_Types].xml": "", "xl/workbook.bin": b"\0"}),
    "writer": lambda: zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
    "locked ods": lambda: ods("", more={"META-INF/manifest.xml": "<m:encryption-data xmlns:m='m'/>"}),
    "ods without tables": lambda: ods(""),
    "locked xlsx": lambda: OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600,
    "old word": lambda: OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le") + b"\0" * 600,
    "beginning of an xls": lambda: OLE,
    "xls cut in half": lambda: XLS[: len(XLS) // 2],
    "xls of rubbish": lambda: OLE + bytes(range(256)) * 40,
    "biff of rubbish": lambda: b"\x09\x08\x10\x00" + b"\xff" * 400,
    "pdf": lambda: b"%PDF-1.7\n1 0 obj\n",
    "picture": lambda: b"\x89PNG\r\n\x1a\n\0\0",
    "photo": lambda: b"\xff\xd8\xff\xe0\0\x10JFIF",
    "program": lambda: b"MZ\x90\0\x03",
    "rar": lambda: b"Rar!\x1a\x07",
    "gzip": lambda: b"\x1f\x8b\x08\0",
    "rtf": lambda: b"{\\rtf1 x}",
    "web page": lambda: b"<html><p>STT</p></html>",
    "a web page without end": lambda: b"<table>" * 50_000,
    "xml": lambda: b"<?xml version='1.0'?><Workbook/>",
    "nul bytes": lambda: b"\0" * 5000,
    "control bytes": lambda: b"\x01\x02\x03;\x04\n" * 50,
    "half a surrogate in utf-16": lambda: b"\xff\xfe\x00\xd8\x41\x00",
    "text without a table": lambda: "Kính gửi Sở Nội vụ, xin gửi danh sách.".encode(),
    "not xml": lambda: with_part("xl/worksheets/page1.xml", "{}"),
    "xml that ends early": lambda: with_part("xl/worksheets/page1.xml", "<worksheet><sheetData><row"),
    "workbook of no sheets": lambda: with_part("xl/book.xml", f'<workbook xmlns="{MAIN}"/>'),
    "no relations": lambda: with_part("xl/_rels/book.xml.rels", "<Relationships/>"),
    "a sheet outside the file": lambda: with_part(
        "xl/_rels/book.xml.rels",
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" TargetMode="External" Type="{OFFICE}/worksheet" Target="http://x/"/></Relationships>',
    ),
    "a workbook that is its own sheet": lambda: with_part(
        "xl/_rels/book.xml.rels",
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="book.xml"/></Relationships>',
    ),
    "a part above the root": lambda: with_part(
        "_rels/.rels",
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="../../../etc/passwd"/></Relationships>',
    ),
    "row zero": lambda: sheet(HEAD + '<row r="0"><c r="A0"><v>1</v></c></row>'),
    "row minus one": lambda: sheet(HEAD + '<row r="-1"><c><v>1</v></c></row>'),
    "row two million": lambda: sheet(HEAD + '<row r="2000000"><c><v>1</v></c></row>'),
    "cell of no place": lambda: with_cell('r="-A1"'),
    "column one million": lambda: with_cell('r="BDWGN1"'),
    "shared text of minus one": lambda: with_cell('r="A3" t="s"', "<v>-1</v>"),
    "shared text that does not exist": lambda: with_cell('r="A3" t="s"', "<v>99999999999</v>"),
    "a merge of no place": lambda: sheet(HEAD + ROW, merges=["A1:ZZZZ9"]),
    "a cell far right": lambda: with_cell('r="XFD3"'),
    "a cell of a million letters": lambda: with_cell('r="A3" t="str"', "<v>" + "ab " * 300_000 + "</v>"),
    "ods of two million rows": lambda: table(
        '<table:table-row table:number-rows-repeated="2000000"><table:table-cell><t:p xmlns:t="t">x</t:p></table:table-cell></table:table-row>'
    ),
    "ods of a million columns": lambda: table(
        '<table:table-row><table:table-cell table:number-columns-repeated="1000000"><t:p xmlns:t="t">x</t:p></table:table-cell></table:table-row>'
    ),
    "ods with minus one row": lambda: table('<table:table-row table:number-rows-repeated="-1"/>'),
    "a quote that never ends": lambda: b'Ho va ten;Don vi\n"' + b"x;" * 100_000,
    "csv of ten thousand columns": lambda: b"Ho va ten;Don vi\n" + b"x;" * 10_000,
}
READ: Mapping[str, Callable[[], bytes]] = {
    "macros and links": lambda: package(
        {"DS": sheet_xml(HEAD + ROW)},
        more={"xl/vbaProject.bin": b"\0", "xl/externalLinks/externalLink1.xml": "<x", "xl/media/a.png": b"x"},
    ),
    "a merge of everything": lambda: sheet(HEAD + ROW, merges=["A3:XFD1048576", "XFD1048576:A3", "A4:C9", "B5:D7"]),
    "merges in circles": lambda: sheet(HEAD + ROW, merges=["A2:B3", "B3:A2", "A2:A3", "A2:C2"] * 500),
    "formulas": lambda: sheet(
        HEAD
        + ROW
        + '<row r="3"><c r="A3" t="str"><f>HYPERLINK("http://x")</f><v>=cmd|calc</v></c><c r="B3" t="str"><v>x</v></c></row>'
    ),
    "direction marks": lambda: book([["Họ và tên", "Đơn vị"], ["\u202eVi Thử An\u202c", "\u2066A\u2069"]]),
    "numbers that are none": lambda: with_cell('r="A3"', "<v>1e999</v>"),
    "years that are none": lambda: with_cell('r="A3" t="d"', "<v>9999-99-99T99:99:99</v>"),
    "a style that does not exist": lambda: with_cell('r="A3" s="-5"'),
    "a wrong name": lambda: GOOD,
}


def test_there_are_sixty_that_differ() -> None:
    assert len({make() for make in REFUSED.values()}) == len(REFUSED) >= 60


@pytest.mark.parametrize("name", REFUSED)
async def test_a_hostile_file_is_answered_with_a_sentence(name: str) -> None:
    with pytest.raises((Malformed, TooLarge)) as refusal:
        await read_book(REFUSED[name](), WORDS, filename="danh-sach.xlsx")
    sentence = refusal.value.detail
    assert re.fullmatch(r"[A-ZĐ].{20,240}\.", sentence)
    assert not re.search(r"Error|Traceback|None|0x", sentence)


@pytest.mark.parametrize("name", READ)
async def test_what_is_only_odd_is_read(name: str) -> None:
    made = await read_book(READ[name](), WORDS, filename="a.pdf")
    assert made.sheets[0].rows


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("locked xlsx", "mật khẩu"),
        ("a zip with a password", "mật khẩu"),
        ("locked ods", "mật khẩu"),
        ("word", "Word"),
        ("pdf", "PDF"),
        ("empty", "trống"),
        ("entities that multiply", "DOCTYPE"),
        ("an entity from outside", "DOCTYPE"),
        ("entities in an ods", "DOCTYPE"),
        ("a zip of files", "giải nén"),
        ("ods of two million rows", "20.000 dòng"),
        ("a cell far right", "cột XFD"),
    ],
)
async def test_the_sentence_says_what_the_matter_is(name: str, words: str) -> None:
    with pytest.raises(AppError, match=words):
        await read_book(REFUSED[name](), WORDS)


async def test_too_many_rows_are_refused_with_the_figure() -> None:
    with pytest.raises(TooLarge) as refusal:
        await read_book(book([["Họ và tên", "Đơn vị"], *[["Vi Thử An", "A"]] * 20]), WORDS, limits=Limits(rows=10))
    assert refusal.value.extra == {"more_rows_than": 10}


async def test_a_file_that_is_too_large_is_not_even_given_to_the_child() -> None:
    with pytest.raises(TooLarge, match="lớn hơn 25 MB"):
        await read_book(b"x" * 25_000_001, WORDS)


async def test_a_child_that_needs_too_much_memory_takes_nobody_along() -> None:
    shared = [f"<si><t>{n:040}</t></si>" for n in range(400_000)]
    data = package({"DS": sheet_xml(HEAD + ROW)}, shared=shared)
    with pytest.raises((Malformed, TooLarge)):
        await read_book(data, WORDS, limits=Limits(memory_bytes=90_000_000, ratio=10_000))


async def test_a_child_that_works_too_long_is_ended() -> None:
    with pytest.raises(TooLarge, match="thời gian"):
        await read_book(GOOD, WORDS, limits=Limits(deadline_seconds=0.001))


async def test_ten_thousand_rows_are_read_within_the_memory_of_a_small_process() -> None:
    rows = [["Mã số", "Họ và tên", "Đơn vị"], *([f"M{n}", f"Vi Thử An {n}", "Sở Y tế"] for n in range(10_000))]
    made: FoundBook = await read_book(book(rows), WORDS)
    assert len(made.sheets[0].rows) == 10_000
