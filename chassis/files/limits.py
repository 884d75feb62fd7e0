"""How much a foreign file may ask for, and what is said to the person who sent one that asks for more."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes or characters, times in seconds; rows, cells and characters count what has content, in the whole file."""

    file_bytes: int = 25_000_000
    unpacked_bytes: int = 400_000_000  # read in pieces, never held
    ratio: int = 300
    members: int = 300
    sheets: int = 200
    rows: int = 20_000
    empty_rows: int = 1_048_576
    columns: int = 200
    cell_characters: int = 5_000
    characters: int = 20_000_000
    merges: int = 20_000
    memory_bytes: int = 256_000_000
    made_bytes: int = 64_000_000  # what the process may write; whoever asked holds it
    cpu_seconds: int = 20
    deadline_seconds: float = 30


class Refused(Exception):
    """A file that is not read; the message is a Vietnamese sentence that says what to do."""


class NotReadable(Refused):
    """It is no spreadsheet, or a broken or a locked one."""


class TooMuch(Refused):
    """It asks for more than the limits allow; `rows` is the limit of rows where that was exceeded."""

    def __init__(self, message: str, *, rows: int | None = None) -> None:
        super().__init__(message)
        self.rows = rows


def broken() -> NotReadable:
    return NotReadable("Tệp bị hỏng nên không đọc được. Xin mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.")


def locked() -> NotReadable:
    return NotReadable("Tệp có mật khẩu. Xin bỏ mật khẩu, lưu lại dạng .xlsx rồi gửi lại.")


def swollen() -> TooMuch:
    return TooMuch(
        "Tệp mở ra quá lớn, thường do hình ảnh hoặc kẻ khung rất nhiều dòng trống. "
        "Xin chép riêng bảng cần nhập sang một tệp .xlsx mới rồi gửi lại."
    )


def too_slow() -> TooMuch:
    return TooMuch("Tệp mất quá nhiều thời gian để đọc. Xin chép riêng bảng cần nhập sang tệp mới.")


def too_heavy(limits: Limits) -> TooMuch:
    return TooMuch(f"Tệp lớn hơn {limits.file_bytes // 1_000_000} MB. Xin bỏ hình ảnh, trang thừa rồi gửi lại.")
