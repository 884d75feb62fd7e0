"""Finds the texts of a page that may name its units: in its cells and headings, in its name and title."""

import re
from collections.abc import Iterator, Sequence

from chassis.files.meaning.groups import group_name
from chassis.files.meaning.offices import plain_form
from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.understanding.rows.line import Page

_LIST_OF = re.compile(r"danh sach (trich ngang )?(cac )?(dai bieu |doan dai bieu |doan |cua )*")
_OF = re.compile(r"\bcủa\s+([^,;()]+)", re.IGNORECASE)
_EVENT = re.compile(r"\s*\b(tham dự|dự|đại hội|hội nghị|lần thứ|năm)\b.*", re.IGNORECASE | re.DOTALL)
_SHORTENED = re.compile(r"\.|\b[A-ZĐ]{2,}")
_PROVINCE = re.compile(r"^(uy ban nhan dan|ubnd|tinh uy|hdnd) tinh\b|^tinh (?!doan\b)")


def names_of_units(page: Page) -> Iterator[str]:
    """Give every text of a page that may name a unit: in its cells, its headings, its name and its title."""
    yield group_name(page.name)
    yield from named_in(page.title)
    for line in page.lines:
        yield from filter(None, (line["unit_code"], line["unit_name"], line["workplace"]))
        yield from map(group_name, line.sections)


def named_in(title: Sequence[str]) -> list[str]:
    """Give the texts of a title that may be the name of the unit, the likeliest first."""
    lists: list[str] = []
    whole: list[str] = []
    senders: list[str] = []
    for line in title:
        if match := _LIST_OF.match(f"{folded(line)} "):
            lists.append(" ".join(_EVENT.sub("", line).split()[len(match[0].split()) :]))
        elif "(" not in line and not _EVENT.search(line) and not _PROVINCE.match(folded(line)):
            whole.append(line)
        senders.extend(found.strip(" .") for found in _OF.findall(line))
    return [text for text in (*lists, *whole, *senders) if text]


def as_rows_write(text: str, page: Page) -> str:
    """Give the name of a page's unit as its rows spell it out, `text` itself where none does: a head is in capitals."""
    cells = (cell for line in page.lines for cell in (line["unit_name"], line["workplace"]) if cell)
    same = (cell for cell in dict.fromkeys(cells) if plain_form(cell) == plain_form(text))
    return next((cell for cell in same if not _SHORTENED.search(cell)), text)
