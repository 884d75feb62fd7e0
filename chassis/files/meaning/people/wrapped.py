"""Tells a name that goes on in the next line of its cell from a position that stands below it."""

import re
from unicodedata import normalize

from chassis.files.meaning.office_casing import is_of_offices
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.spelling import spoken

JOIN, MOVE = "join", "move"

_NEVER_LAST = frozenset(("thị", "văn", "a", "y"))
_POSITION = re.compile(
    r"(?:phó |quyền |nguyên )*(?:chủ tịch|chủ nhiệm|bí thư|giám đốc|trưởng|chuyên viên|[uủ][yỷ] viên|giáo viên|giảng viên|"
    r"hiệu trưởng|bác s[iĩyỹ]|y s[iĩyỹ]|y tá|điều dưỡng|dược s[iĩyỹ]|kế toán|nhân viên|cán bộ|công chức|viên chức|công nhân|"
    r"nông dân|đội trưởng|trạm trưởng|tổ trưởng|thành viên|đại biểu|học sinh|sinh viên|trung đội|đội|thôn|xã|phường|huyện|"
    r"tỉnh|phòng|ban|sở|cục|chi cục|trạm|trường|trung tâm|bệnh viện|công ty|hợp tác xã|htx|ubnd|hđnd|mttq|ông|bà|đ/c|đ\.c|"
    r"tổng biên tập|luật sư|kỹ sư|nghệ nhân|người|vắng|dự phòng|dự khuyết|đã|xin|liệt s[iĩyỹ]|truy tặng|thế danh|pháp danh)\b"
)
_NO_POST = re.compile(
    r"(?:ông|bà|đ/c|đ\.c|người|vắng|dự phòng|dự khuyết|đã|xin|liệt s[iĩyỹ]|truy tặng|thế danh|pháp danh|vợ|chồng|con|cháu|em|anh|"
    r"chị|mẹ|bố|tức|tên|theo|nhận|thay|cùng|xã cũ|huyện cũ|td)\b"
)
_POST = re.compile(
    r"\b(?:chủ tịch|chủ nhiệm|bí thư|giám đốc|trưởng|phó|viên|s[iĩyỹ]|nhân|cán bộ|thư ký|kế toán|đại biểu|quản lý|lái xe|văn thư|"
    r"thủ quỹ|tá|úy|tướng|linh mục|trụ trì|già làng|anh hùng|sinh|chuyên gia|cố vấn|thành viên|doanh nghiệp|phật tử|tu sĩ)\b"
    r"|^(?:p?[gb]đ|p?ct|p?bt|p?tp|p?cvp|cv|pvp|ubnd|tk|hđnd|bch|btv|p?gđ)\b"
)
_SHORT = re.compile(r"[A-ZĐ][A-ZĐ.&]{1,5}")
_MOST = 5  # syllables of a name


def joined(text: str) -> str:
    """Give the lines of a cell, with those joined that are one name for certain: nobody's name ends in Thị or Văn."""
    first, *more = text.split("\n")
    while more and _goes_on(first, more[0]):
        first = f"{first} {more.pop(0)}"
    return "\n".join([first, *more])


def is_position(text: str) -> bool:
    """Tell whether a text begins as positions, places and remarks do, not as names."""
    return _POSITION.match(_small(text)) is not None


def is_post(text: str) -> bool:
    """Tell whether words beside a name say what its bearer is, and not whose wife, by what other name or in what state."""
    if _NO_POST.match(_small(text)):
        return False
    return is_position(text) or is_of_offices(text) or bool(_SHORT.fullmatch(text) or _POST.search(_small(text)))


def perhaps_one(name: str, aside: str) -> str:
    """Give the name that both lines are together, '' where the second one is certainly something else."""
    words = aside.split()
    if not words or len(words) > 2 or len(name.split()) + len(words) > _MOST or not _may_be_of_a_name(name, aside):
        return ""
    return f"{name} {aside}"


def ask_wrapped(asking: Asking, whole: str, name: str, aside: str, place: Place) -> tuple[str, str | None]:
    """Ask for this person whether `whole`, both lines of the cell, is their name; nobody can tell, so nothing is chosen.

    Give the question's id, and JOIN, MOVE (the second line is a position or a note) or None while it waits.
    """
    return asking.ask(
        "wrapped_name",
        spoken(whole),
        f"Ô họ tên có hai dòng, “{name}” và “{aside}”: là một họ tên?",
        [(JOIN, f"Một họ tên: {whole}"), (MOVE, f"Họ tên là {name}; “{aside}” là chức vụ hoặc ghi chú")],
        default=None,
        at=[place],
        people=[whole],
    )


def _goes_on(line: str, below: str) -> bool:
    words = _small(line).split()
    return (
        bool(words)
        and len(words) < _MOST
        and (len(words) == 1 or words[-1] in _NEVER_LAST)
        and _may_be_of_a_name(line, below)
    )


def _small(text: str) -> str:
    return normalize("NFC", text.casefold())


def _may_be_of_a_name(line: str, below: str) -> bool:
    bare = re.split(r"[(\[,;:–—]| - ", below)[0].strip()
    if not line or not bare or not bare[0].isalpha() or any(map(str.isdigit, bare)) or len(bare.split()) > 3:
        return False
    if _POSITION.match(_small(bare)):
        return False
    return all(word[0].isupper() for word in bare.split()) or line.islower()
