"""Reads the name of a line, and asks once for the file about what is only a proposal."""

import itertools
import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from chassis.files.meaning.people.names import NameReading, read_name
from chassis.files.meaning.people.wrapped import JOIN, MOVE, ask_wrapped, is_post
from chassis.files.meaning.questions import LEAVE_OUT, LEFT_OUT, Asking
from chassis.files.meaning.spelling import folded, titled
from services.registration.domain.roster.questions import Kind
from services.registration.domain.roster.understanding.rows.households import without_household
from services.registration.domain.roster.understanding.rows.line import Line

KEEP, CHANGE = "keep", "change"
_INSTEAD = re.compile(r"thay(?: thế)?(?: cho)?\s+(?P<name>\S+\s+\S.*)", re.IGNORECASE)
_IN_REMARK = re.compile(
    r"(?i:(?:người |đại biểu |cử )*(?:đi |dự )?thay(?: thế)?(?: cho)?)\s+(?:(?i:ông|bà|đ/c|đ\.c|đồng chí|anh|chị)\s*:?\s*)?"
    r"(?P<name>\S+\s+\S.*)",
    re.DOTALL,
)
_WITHIN_REMARK = re.compile(
    r"(?i:\bthay(?: thế)?(?: cho)?\s+(?:ông|bà|đ/c|đồng chí))\s*:?\s*(?P<name>\S+\s+\S.*)", re.DOTALL
)
_LEAVE = (LEAVE_OUT, "Không nhập những dòng này, sửa trong tệp")


@dataclass(frozen=True)
class Named:
    """The name as it comes in, with words taken out of its cell; `waits` are open questions, `refused` why it is none."""

    full_name: str
    address: str = ""
    aside: str = ""
    notes: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    refused: str = ""
    is_household: bool = False

    @property
    def post(self) -> str:
        """The aside where it says what the person is, '' otherwise."""
        return self.aside if is_post(self.aside) else ""

    @property
    def other(self) -> str:
        """The aside where it is no position: it is kept as a note."""
        return "" if self.post else self.aside


def without_replaced(cell: str, remark: str, named: Named) -> tuple[Named, str]:
    """Give the name, and whom its bearer comes instead of: of a column of its own, of the words behind the name, or of the
    remark."""
    if not (cell or remark or named.aside):
        return named, ""
    found = _INSTEAD.fullmatch(named.aside)
    told = found or _IN_REMARK.fullmatch(remark.strip()) or _WITHIN_REMARK.search(remark)
    words = itertools.takewhile(lambda word: word[:1].isupper(), told["name"].split()) if told else ()
    whom = cell or (found["name"] if found else " ".join(words).strip(" .,;:"))
    said = read_name(whom).bare if whom else ""
    return (replace(named, aside="") if found else named), said


def replaced_note(name: str, known: Collection[str]) -> tuple[str, ...]:
    """Say what is to be done about whoever is replaced, if they are among the `known` names: nobody is taken off unseen."""
    if name and folded(name) not in map(folded, known):
        return (f"Thay cho {name}: không có trong danh sách nên không phải làm gì.",)
    said = f"Thay cho {name}: đánh dấu rút {name} ở nhóm “không còn trong tệp”, không thì cả hai ở trong danh sách."
    return (said,) if name else ()


@dataclass(frozen=True)
class Naming:
    """`known` are the names of who is there: one that is written just so is that name, and nothing about it is asked."""

    asking: Asking
    known: frozenset[str] = frozenset()
    in_capitals: bool = False
    """The whole file writes its names so: a habit of the office, and nobody's spelling."""

    def read(self, line: Line) -> Named:
        """Give the name of a line."""
        if line.name in self.known:
            return Named(line.name)
        line, is_household = without_household(line)
        return replace(self._read(line), is_household=is_household)

    def _read(self, line: Line) -> Named:
        reading = read_name(line.name)
        if reading.refused:
            return Named(reading.text, refused=reading.refused)
        notes = reading.notes
        if reading.ours:
            id_, choice = self._ask(
                "lookalike",
                "Tên có chữ của bảng chữ khác trông giống chữ Việt: thay bằng chữ Việt?",
                [(CHANGE, f"Thay, ví dụ thành “{reading.ours}”"), _LEAVE],
                None,
                line,
            )
            if choice == LEAVE_OUT:
                return Named(reading.text, refused=LEFT_OUT)
            return Named(reading.ours, notes=notes, waits=() if choice == CHANGE else (id_,))
        if reading.wrapped:
            id_, choice = ask_wrapped(self.asking, reading.wrapped, reading.bare, reading.aside, line.place)
            if choice != MOVE:
                whole = replace(
                    reading,
                    bare=reading.wrapped,
                    aside="",
                    proper=titled(reading.wrapped) if reading.proper else "",
                    wrapped="",
                )
                named = self._settled(whole, notes, line)
                return named if choice == JOIN else replace(named, waits=(*named.waits, id_))
        return self._settled(reading, notes, line)

    def _settled(self, reading: NameReading, notes: tuple[str, ...], line: Line) -> Named:
        address, aside = self._beside(reading, line)
        is_whole = not reading.address and not reading.aside
        name = self._capitals(reading.bare if address or aside or is_whole else reading.text, reading, line)
        if reading.proper and name != reading.proper and "capitals" not in self.asking.answers:
            notes = (*notes, f"Tên viết toàn chữ hoa hoặc chữ thường; đề nghị “{reading.proper}”.")
        return Named(name, address, aside, notes)

    def _beside(self, reading: NameReading, line: Line) -> tuple[str, str]:
        """Give the words of address and the aside that are moved out of the name, '' for what stays in it."""
        moved = [MOVE, MOVE]
        if reading.address:
            words = [(MOVE, "Chuyển sang cột Danh xưng"), (KEEP, "Giữ trong tên")]
            said = "Trước tên có danh xưng, cấp bậc hoặc học vị: chuyển sang cột Danh xưng?"
            moved[0] = self._ask("form_of_address", said, words, MOVE, line)[1] or KEEP
        if reading.aside and not reading.wrapped:
            words = [(MOVE, "Tách khỏi tên"), (KEEP, "Giữ trong tên")]
            said = "Sau tên có chức vụ hoặc ghi chú: tách khỏi tên?"
            moved[1] = self._ask("beside_name", said, words, MOVE, line)[1] or KEEP
        if KEEP in moved:
            return "", ""
        return reading.address, reading.aside

    def _capitals(self, name: str, reading: NameReading, line: Line) -> str:
        if not reading.proper:
            return name
        words = [(KEEP, "Giữ như trong tệp"), (CHANGE, f"Đổi, ví dụ thành “{reading.proper}”")]
        said = "Tên viết toàn chữ hoa hoặc toàn chữ thường: đổi thành chữ hoa đầu từ?"
        _, choice = self._ask("capitals", said, words, CHANGE if self.in_capitals else KEEP, line)
        return reading.proper if choice == CHANGE else name

    def _ask(
        self, kind: Kind, text: str, proposals: list[tuple[str, str]], default: str | None, line: Line
    ) -> tuple[str, str | None]:
        return self.asking.ask(kind, "", text, proposals, default=default, at=[line.place], people=[line.name])
