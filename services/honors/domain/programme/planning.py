"""The programme is written down: items come, go, change places and words; what was held keeps its times."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from services.honors.domain.ids import ItemNumber
from services.honors.domain.programme.programme import Item, ItemKind, ItemState, Programme


@dataclass(frozen=True)
class PlannedItem:
    """One line as somebody wrote it; `number` None: a new one."""

    number: int | None
    kind: ItemKind
    title: str
    minutes: int
    at_minute: int | None
    speaker: str
    alternate: str
    notes: str


def planned(programme: Programme, lines: Sequence[PlannedItem]) -> Programme | str:
    """Give the programme with these lines in this order, or the sentence why not."""
    known = {each.number: each for each in programme.items}
    numbers = [line.number for line in lines if line.number is not None]
    if len(set(numbers)) < len(numbers) or not known.keys() >= set(numbers):
        return "Chương trình vừa được người khác sửa. Trang đã tải lại; xin xem rồi sửa lần nữa."
    gone = [each for each in programme.items if each.number not in numbers]
    if any(each.state in (ItemState.RUNNING, ItemState.DONE) for each in gone):
        return "Không xóa được mục đang hoặc đã diễn ra: thời gian của mục ấy nằm trong biên bản."
    fresh = max((programme.last_number, *known))
    items: list[Item] = []
    for line in lines:
        if line.number is None:
            fresh += 1
        number = ItemNumber(line.number if line.number is not None else fresh)
        items.append(_written(known.get(number), number, line))
    return replace(programme, items=tuple(items), last_number=fresh)


def _written(before: Item | None, number: ItemNumber, line: PlannedItem) -> Item:
    item = before or Item(number, line.kind, line.title, line.minutes)
    return replace(
        item,
        kind=line.kind,
        title=line.title,
        minutes=line.minutes,
        at_minute=line.at_minute,
        speaker=line.speaker,
        alternate=line.alternate,
        notes=line.notes,
        instead=item.instead and bool(line.alternate),
    )
