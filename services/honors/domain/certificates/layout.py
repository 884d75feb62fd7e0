"""Where the words of a certificate stand: each part in a box of its own, in millimetres from the paper's upper left corner."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Part(StrEnum):
    """What is written on a certificate; NAME is called as the decision does, with form of address."""

    AWARD = "AWARD"
    NAME = "NAME"
    ABOUT = "ABOUT"
    CITATION = "CITATION"
    DECISION = "DECISION"
    REGISTER = "REGISTER"


class Align(StrEnum):
    LEFT = "LEFT"
    CENTER = "CENTER"
    RIGHT = "RIGHT"


@dataclass(frozen=True)
class Box:
    """One part in its place: `x`, `y`, `width`, `height` in mm, `size` in points, `colour` as #rrggbb. Words that do not fit are
    set smaller, down to half. `on` False: the form has these words printed already.
    """

    part: Part
    on: bool
    x: float
    y: float
    width: float
    height: float
    size: float
    align: Align
    bold: bool
    italic: bool
    upper: bool
    colour: str


@dataclass(frozen=True)
class Layout:
    """The paper, in mm, and each part once."""

    width: float
    height: float
    boxes: tuple[Box, ...]


_PLAIN = Box(
    Part.NAME, True, 40, 84, 217, 16, 16, Align.CENTER, bold=False, italic=False, upper=False, colour="#000000"
)
A4_ACROSS = Layout(
    297,
    210,
    (
        replace(_PLAIN, part=Part.AWARD, y=62, size=26, bold=True, upper=True, colour="#b00000"),
        replace(_PLAIN, size=26, bold=True),
        replace(_PLAIN, part=Part.ABOUT, y=102, height=14),
        replace(_PLAIN, part=Part.CITATION, x=45, y=119, width=207, height=24, italic=True),
        replace(_PLAIN, part=Part.DECISION, x=30, y=158, width=110, height=8, size=12, align=Align.LEFT),
        replace(_PLAIN, part=Part.REGISTER, x=30, y=167, width=110, height=8, size=12, align=Align.LEFT),
    ),
)
"""What stands until an office moves it."""


def refused(layout: Layout) -> str:
    """Give the sentence that says what of a layout cannot be printed; '' where all can."""
    parts = [box.part for box in layout.boxes]
    if sorted(parts) != sorted(Part):
        return "Mỗi dòng chữ phải có đúng một chỗ. Xin tải lại trang."
    for box in layout.boxes:
        if box.on and (box.x + box.width > layout.width or box.y + box.height > layout.height):
            return f"Ô “{NAMES[box.part]}” ra ngoài mép giấy. Xin dời vào hoặc thu hẹp."
    if not any(box.on for box in layout.boxes):
        return "Chưa bật dòng chữ nào để in."
    return ""


NAMES = {
    Part.AWARD: "Hình thức khen thưởng",
    Part.NAME: "Tên",
    Part.ABOUT: "Chức vụ, đơn vị",
    Part.CITATION: "Thành tích",
    Part.DECISION: "Số, ngày quyết định",
    Part.REGISTER: "Số vào sổ",
}
