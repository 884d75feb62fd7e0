"""Looks into a ZIP of pictures that nobody vouches for, in the child process alone: nothing is written anywhere."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from chassis.files.plain_text import clean

MOST_FILES = 600
MOST_BYTES_OF_ONE = 25_000_000
MOST_BYTES = 500_000_000
LONGEST_NAME = 200
_OF_SYSTEMS = re.compile(r"(^|/)(__MACOSX/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
_NAMED_IN_UTF8 = 0x800
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, OverflowError)
_ZIP_AGAIN = "Xin nén các ảnh lại dạng ZIP (bấm chuột phải vào thư mục, chọn Nén) rồi gửi lại."


class NotAnArchive(Exception):
    """A file that is not looked into; the message is a Vietnamese sentence that says what to do."""


@dataclass(frozen=True)
class Member:
    """One file of the archive by its path, as plain text; `problem` is a sentence where it could not be unpacked."""

    path: str
    data: bytes
    problem: str = ""


def members(data: bytes) -> Iterator[Member]:
    """Give the files one by one, without what systems put beside them. Raises NotAnArchive before the first."""
    archive, infos = _opened(data)
    files = [(path, info) for info in infos if not info.is_dir() and not _OF_SYSTEMS.search(path := _path(info))]
    if not files:
        raise NotAnArchive("Tệp ZIP không có ảnh nào. Xin kiểm tra rồi gửi lại.")
    if len(files) > MOST_FILES or sum(info.file_size for _, info in files) > MOST_BYTES:
        raise NotAnArchive(
            f"Tệp ZIP có quá nhiều ảnh, hoặc mở ra quá lớn. Xin gửi từng đoàn, nhiều nhất {MOST_FILES} ảnh."
        )
    for path, info in files:
        yield _unpacked(archive, info, clean(path)[-LONGEST_NAME:] or "(không tên)")


def _opened(data: bytes) -> tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]:
    if data[:4] == b"Rar!":
        raise NotAnArchive(f"Đây là tệp RAR. {_ZIP_AGAIN}")
    if data[:6] == b"7z\xbc\xaf\x27\x1c":
        raise NotAnArchive(f"Đây là tệp 7z. {_ZIP_AGAIN}")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        return archive, archive.infolist()
    except (*_BROKEN, NotImplementedError):
        raise NotAnArchive(f"Đây không phải tệp ZIP, hoặc tệp bị hỏng. {_ZIP_AGAIN}") from None


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str) -> Member:
    if info.flag_bits & _ENCRYPTED:
        return Member(path, b"", "Tệp ZIP có mật khẩu. Xin nén lại không đặt mật khẩu.")
    try:
        with archive.open(info) as part:
            content = part.read(MOST_BYTES_OF_ONE + 1)
    except NotImplementedError:
        return Member(path, b"", f"Tệp nén theo cách không đọc được. {_ZIP_AGAIN}")
    except _BROKEN:
        return Member(path, b"", "Tệp trong ZIP bị hỏng. Xin nén lại rồi gửi lại.")
    if len(content) > MOST_BYTES_OF_ONE:
        return Member(path, b"", f"Tệp lớn hơn {MOST_BYTES_OF_ONE // 1_000_000} MB. Xin thu nhỏ ảnh rồi gửi lại.")
    return Member(path, content)


def _path(info: zipfile.ZipInfo) -> str:
    """Give the path as it was meant: old programs write names in Windows-1258 or UTF-8 and do not say so."""
    name = info.orig_filename.partition("\0")[0]
    if not info.flag_bits & _NAMED_IN_UTF8:
        raw = name.encode("cp437", "replace")
        name = next((text for encoding in ("utf-8", "cp1258") if (text := _read(raw, encoding))), name)
    return normalize("NFC", name).replace("\\", "/")


def _read(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return ""
