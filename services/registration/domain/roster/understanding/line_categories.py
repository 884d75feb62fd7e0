"""Finds the category of each line: in its cell or in the headings above it, and asks once about a word."""

import re
from dataclasses import dataclass

from chassis.files.meaning.groups import group_name
from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import spoken
from services.registration.domain.congress import reference
from services.registration.domain.people.delegate import usual_standing
from services.registration.domain.roster.understanding.delegations import Delegations
from services.registration.domain.roster.understanding.rows.line import Line
from services.registration.domain.roster.values.categories import categories_of, read_category
from services.registration.domain.roster.values.plain_attributes import read_standing
from services.registration.domain.roster.values.unit_names import is_no_unit

NOTHING = "nothing"
_LIST_OF = re.compile(r"^\s*danh sách\s+(các\s+)?", re.IGNORECASE)
_PRESS = (
    "Phóng viên, phục vụ, an ninh, văn nghệ không phải đại biểu. Xin bỏ dòng này; thẻ của họ làm ở trang In thẻ, "
    "mục Thẻ ngoài đại biểu."
)


@dataclass(frozen=True)
class CategoryFound:
    """`code` '' where the file says nothing; `standing` as the word tells it; `waits` open questions."""

    code: str = ""
    standing: str = ""
    waits: tuple[str, ...] = ()
    refused: str = ""


@dataclass(frozen=True)
class CategoryFinder:
    """Reads the categories of one page for a congress of this level."""

    level: str
    delegations: Delegations
    asking: Asking

    def of(self, line: Line) -> CategoryFound:
        if line["category"] and not is_no_unit(line["category"]):
            return self._of_word(line["category"], line)
        standing = ""
        for section in reversed(line.sections):
            text = group_name(section)
            if self.delegations.section_unit(text):
                continue
            if read_category(text, self.level).sort != "unknown":
                return self._of_word(text, line)
            if told := read_standing(text):
                standing = standing or told
                continue
            if chosen := self._of_section(text, line):
                return CategoryFound(chosen, standing)
        return self._of_page(line) or CategoryFound(standing=standing)

    def _of_word(self, word: str, line: Line) -> CategoryFound:
        reading = read_category(word, self.level)
        standing = read_standing(word)
        if reading.sort == "category":
            return CategoryFound(reading.code, standing)
        if reading.sort == "no_delegate":
            return CategoryFound(refused=_PRESS)
        id_, choice = self.asking.ask(
            "category",
            spoken(word),
            f"“{word[:60]}” là thành phần nào?",
            offered(reading.proposals or categories_of(self.level)),
            default=None,
            at=[line.place],
            people=[line.name],
        )
        if choice in categories_of(self.level):
            return CategoryFound(choice or "", standing)
        return CategoryFound(standing=standing, waits=(id_,))

    def _of_page(self, line: Line) -> CategoryFound | None:
        """Propose the category that the sheet's name or its title says: "DANH SÁCH ĐẠI BIỂU KHÁCH MỜI"."""
        page = self.delegations.page
        for text in (page.name, *(_LIST_OF.sub("", title) for title in page.title)):
            reading = read_category(text, self.level)
            if reading.sort != "category":
                continue
            id_, choice = self.asking.ask(
                "category",
                spoken(text),
                f"Cả danh sách “{text[:60]}” là thành phần này?",
                offered((reading.code, *(code for code in categories_of(self.level) if code != reading.code))),
                default=reading.code,
                at=[line.place],
                people=[line.name],
            )
            if choice in categories_of(self.level):
                return CategoryFound(choice or "")
            return CategoryFound(waits=(id_,))
        return None

    def _of_section(self, text: str, line: Line) -> str:
        _, choice = self.asking.ask(
            "section",
            spoken(text),
            f"Tiêu đề “{text[:80]}” giữa các dòng có phải là thành phần không?",
            [(NOTHING, "Không phải"), *offered(categories_of(self.level))],
            default=NOTHING,
            at=[line.place],
            people=[line.name],
        )
        return choice if choice in categories_of(self.level) else ""


def offered(codes: tuple[str, ...]) -> list[tuple[str, str]]:
    """Give categories as choices: code, and words that say which standing comes with it where the file says none."""
    words = {"OFFICIAL": "chính thức", "GUEST": "khách mời"}
    return [(code, f"{reference.categories()[code].name} ({words[usual_standing(code)]})") for code in codes]
