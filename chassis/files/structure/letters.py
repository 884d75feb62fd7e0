"""Turns the numbered sentences of a letter into a list: "1. Ông Vi Thử An, sinh năm 1957, dân tộc Tày, Chủ tịch Hội …"."""

import re

from chassis.files.formats.grid import Grid, GridRow
from chassis.files.found import LeftOut
from chassis.files.headings import Vocabulary

_ITEM = re.compile(r"^\d{1,3}\s*[.)/]\s*(?=\S)|^[-+*•]\s*(?=(?:Ông|Bà|Đồng chí|Đ/c|Anh|Chị)\b)", re.IGNORECASE)
_BORN = re.compile(
    r"^(?:sinh(?: ngày| năm)?|năm sinh|ngày sinh|sn|s\.n\.?)?[\s:]*(?P<birth>[\d/.\-\s]*(?:19|20)\d\d)$", re.IGNORECASE
)
_YEAR_BEHIND = re.compile(
    r"(?P<name>[^()\d]+?)\s*\(\s*(?:sinh(?: năm)?|sn)?\s*(?P<birth>(?:19|20)\d\d)\s*\)", re.IGNORECASE
)
_SOMEBODY = re.compile(r"(?:Ông|Bà|Đồng chí|Đ/c|Đ\.c|Anh|Chị)\b", re.IGNORECASE)
_ETHNIC = re.compile(r"^(?:dân tộc|dt)\s*:?\s*(?P<group>.+)$", re.IGNORECASE)
_LABELLED = re.compile(r"^(?:chức vụ|nghề nghiệp|đơn vị(?: công tác)?|nơi công tác|là)\s*:?\s*", re.IGNORECASE)
HEADS = ("Họ và tên", "Ngày sinh", "Dân tộc", "Chức vụ, đơn vị công tác")
_SAID = "Danh sách viết thành câu trong văn bản, đã tách thành cột. Xin xem lại từng người."


def as_letter(grid: Grid, vocabulary: Vocabulary) -> tuple[Grid, list[LeftOut]] | None:
    """Give the list that the sentences of a letter make, and what stands around them; None without two facts a sentence."""
    if any(vocabulary.key_of(head) is None for head in HEADS):
        return None
    people: list[GridRow] = []
    others: list[GridRow] = []
    for row in grid.rows:
        text = next(iter(row.cells.values()), "") if len(row.cells) == 1 else ""
        if person := _person(row, text):
            people.append(person)
        elif (
            people and text and people[-1].cells.get(3, "").rstrip().endswith(",")
        ):  # the sentence goes on in the next paragraph
            people[-1].cells[3] = f"{people[-1].cells[3].rstrip()} {text.strip().rstrip('.;')}"
        else:
            others.append(row)
    if not people:
        return None
    for one in people:
        one.cells = {column: text.rstrip(" ,.;") for column, text in one.cells.items() if text.rstrip(" ,.;")}
    first = people[0].number
    above = [row for row in others if row.number < first]
    left = [
        LeftOut(grid.name, row.number, " · ".join(row.cells.values())[:300], "note")
        for row in others
        if row.number > first
    ]
    head = GridRow(0, cells=dict(enumerate(HEADS)))
    return Grid(grid.name, grid.hidden, [*above, head, *people]), [LeftOut(grid.name, None, _SAID, "note"), *left]


def _person(row: GridRow, text: str) -> GridRow | None:
    if not (item := _ITEM.match(text.strip())):
        return None
    name, *parts = re.split(r"\s*[,;]\s*|\s+[-–—]\s+", text.strip()[item.end() :])
    if in_brackets := _YEAR_BEHIND.fullmatch(name):
        name, parts = in_brackets["name"], [in_brackets["birth"], *parts]
    birth = group = ""
    rest: list[str] = []
    for part in parts:
        bare = part.strip().rstrip(".")
        if found := _BORN.match(bare):
            birth = birth or found["birth"].strip()
        elif found := _ETHNIC.match(bare):
            group = group or found["group"].strip()
        else:
            rest.append(_LABELLED.sub("", part.strip()))
    is_somebody = birth or (rest and _SOMEBODY.match(name))
    if not is_somebody or not 2 <= len(name.split()) <= 9:
        return None
    return GridRow(row.number, cells={0: name, 1: birth, 2: group, 3: ", ".join(rest)})
