"""Finds out what a file is by what stands in it, whatever its name says, and gives its sheets."""

import codecs
import re
from pathlib import PurePath

from chassis.files.formats.delimited import read_delimited
from chassis.files.formats.docx.docx import PART, read_docx
from chassis.files.formats.grid import Grid
from chassis.files.formats.ods import read_ods
from chassis.files.formats.package import Package
from chassis.files.formats.web.table import read_web_table
from chassis.files.formats.xlsx.xlsx import read_xlsx
from chassis.files.limits import Limits, NotReadable, broken, too_heavy

_AGAIN = "Xin mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại."
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_SHEETS = (b"\x09\x08", b"\x09\x04\x06\x00", b"\x09\x02\x06\x00", b"\x09\x00\x04\x00")  # BIFF without its container
_OTHERS = (
    (b"%PDF", "Đây là tệp PDF, không phải bảng tính. Xin gửi tệp Excel gốc (.xlsx)."),
    (b"{\\rtf", "Đây là tệp văn bản RTF. Xin chép bảng sang Excel, lưu dạng .xlsx rồi gửi lại."),
    (b"\x89PNG", "Đây là hình ảnh. Xin gửi tệp Excel gốc (.xlsx)."),
    (b"\xff\xd8\xff", "Đây là hình ảnh. Xin gửi tệp Excel gốc (.xlsx)."),
    (b"GIF8", "Đây là hình ảnh. Xin gửi tệp Excel gốc (.xlsx)."),
    (b"Rar!", "Đây là tệp nén. Xin giải nén rồi gửi từng tệp Excel bên trong."),
    (b"7z\xbc\xaf", "Đây là tệp nén. Xin giải nén rồi gửi từng tệp Excel bên trong."),
    (b"\x1f\x8b", "Đây là tệp nén. Xin giải nén rồi gửi từng tệp Excel bên trong."),
    (b"MZ", "Đây là chương trình, không phải bảng tính. Không mở tệp này; xin hỏi lại người gửi."),
)
_IN_ZIPS = (
    ("ppt/presentation.xml", "Đây là tệp PowerPoint. Xin chép bảng sang Excel, lưu dạng .xlsx rồi gửi lại."),
    ("xl/workbook.bin", f"Tệp ở dạng .xlsb. {_AGAIN}"),
)
_MARKUP = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|table|head|meta|script|svg|workbook)", re.IGNORECASE
)
_PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|table|head|meta|style|title|body|div|center)\b",
    re.IGNORECASE,
)
_PAGE_HEAD = 4_000


def read_sheets(data: bytes, limits: Limits, filename: str) -> list[Grid]:
    """Read a file of any format that we know. Raises NotReadable and TooMuch, each with a sentence for the sender."""
    if len(data) > limits.file_bytes:
        raise too_heavy(limits)
    if not data.strip():
        raise NotReadable("Tệp trống, không có gì bên trong. Xin chọn lại tệp rồi gửi lại.")
    if data.startswith(b"PK"):
        return _read_zip(Package(data, limits), limits)
    if data.startswith((_OLD_OFFICE, *_OLD_SHEETS)):
        from chassis.files.formats.xls import read_xls  # xlrd is loaded for those alone who need it

        return read_xls(data, limits)
    for beginning, sentence in _OTHERS:
        if data.startswith(beginning):
            raise NotReadable(sentence)
    if _PAGE.match(_beginning(data)):
        return read_web_table(data, limits)
    if _MARKUP.match(data):
        raise NotReadable(f"Tệp là XML mang đuôi bảng tính. {_AGAIN}")
    return read_delimited(data, limits, PurePath(filename).stem or "CSV")


def _beginning(data: bytes) -> bytes:
    """Give how a text begins in one byte a letter, also where it is written in two."""
    head = data[:_PAGE_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "ignore").encode()
    return head


def _read_zip(package: Package, limits: Limits) -> list[Grid]:
    for part, sentence in _IN_ZIPS:
        if part in package:
            raise NotReadable(sentence)
    if PART in package:
        return read_docx(package, limits)
    if "content.xml" in package:
        kind = package.read("mimetype", most=200) if "mimetype" in package else b"spreadsheet"
        if b"spreadsheet" not in kind:
            raise NotReadable(
                "Tệp LibreOffice này không phải bảng tính. Xin chép bảng sang Calc hoặc Excel rồi gửi lại."
            )
        return read_ods(package, limits)
    if "[content_types].xml" in package or "_rels/.rels" in package:
        return read_xlsx(package, limits)
    if any(name.endswith((".xlsx", ".xls", ".ods", ".csv")) for name in package.names()):
        raise NotReadable("Đây là tệp nén. Xin giải nén rồi gửi từng tệp Excel bên trong.")
    raise broken() if not any(package.names()) else NotReadable(f"Tệp không phải bảng tính .xlsx. {_AGAIN}")
