"""Asks once for the file whether lines of a text file whose cells stood one column off come in as they are meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zlib import crc32

from chassis.files.found import Column, FoundRow
from chassis.files.meaning.columns import LEAVE, TAKE
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.rows.cells import odd_cells

_SHOWN = 6


@dataclass(frozen=True)
class PutRight:
    """How a line was put right: it had `there` cells for `most` columns, and the one of `heading` is `text` now, '' where it was
    left out. `chosen`: somebody answered that it is so, and is not asked again."""

    there: str
    most: str
    heading: str
    text: str
    chosen: bool = False

    @property
    def shown(self) -> str:
        """Say what stands there now, for the eyes of who is asked."""
        return f"ô “{self.heading}” là “{self.text}”" if self.text else f"ô “{self.heading}” để trống"

    @property
    def note(self) -> str:
        """Say it beside the row, without its cell."""
        done = "được ghép lại từ các phần bị dấu phân cách tách rời" if self.text else "bị thiếu nên để trống"
        return f"Dòng có {self.there} ô, bảng có {self.most} cột: ô “{self.heading}” {done}. Xin kiểm tra."

    @property
    def refused(self) -> str:
        """Say what its sender mends in the file."""
        mend = "đặt ô này trong dấu ngoặc kép" if self.text else "thêm ô trống vào chỗ này"
        return (
            f"Dòng có {self.there} ô, bảng có {self.most} cột; lệch từ ô “{self.heading}”. "
            f"Xin {mend}, hoặc lưu lại tệp dạng .xlsx, rồi nhập lại."
        )


def put_right(row: FoundRow, columns: Sequence[Column]) -> PutRight | None:
    """Give how the reading put a row right, None where it did not."""
    remark = next((one for one in row.remarks if one.kind in ("mended", "chosen")), None)
    if remark is None:
        return None
    there, _, most = remark.text.partition("/")
    heading = next((column.name for column in columns if column.place == remark.column), "")
    return PutRight(there, most, heading, remark.proposal, chosen=remark.kind == "chosen")


def told_shifted(row: FoundRow, columns: Sequence[Column]) -> str:
    """Say what its sender mends where the cells of a row did not stand in their columns, '' where they did: for tables about
    which nothing is asked."""
    right = put_right(row, columns)
    return right.refused if right else odd_cells({}, row, {}, columns).shifted


def mark_of(texts: Iterable[str]) -> str:
    """Give a short mark by which the same lines are known again, without their words."""
    return f"{crc32(chr(0).join(texts).encode()):08x}"


def ask_about_put_right(lines: Sequence[tuple[Place, str, PutRight]], asking: Asking) -> tuple[str, str | None]:
    """Ask about lines with the name of each; until it is answered they wait. Give the question's id and the choice, which is
    for these lines alone: another evening's are asked about anew."""
    shown = "; ".join(f"{name}: {how.shown}" for _, name, how in lines[:_SHOWN]) + (" …" if len(lines) > _SHOWN else "")
    return asking.ask(
        "shifted_rows",
        mark_of(text for _, name, how in lines for text in (name, how.heading, how.text)),
        f"{len(lines)} dòng thừa hoặc thiếu ô nên lệch cột, đọc lại được theo các dòng khác. {shown}. Có đúng không?",
        [(TAKE, "Đúng, nhập như đã đọc lại"), (LEAVE, "Không: để những dòng này ngoài, sửa trong tệp")],
        default=None,
        at=[place for place, _, _ in lines],
        people=[name for _, name, _ in lines],
    )
