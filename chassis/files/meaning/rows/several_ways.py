"""Asks once for the file how lines are meant whose cells stand one column off, where several ways fit equally well."""

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from chassis.files.found import Column, FoundRow, FoundSheet, Remark
from chassis.files.meaning.columns import LEAVE
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.rows.put_right import mark_of
from chassis.files.meaning.spelling import spoken

_SHOWN = 3


@dataclass(frozen=True)
class _Way:
    """The line with these `texts` by place; the cell at `place`, under `heading`, was joined, or left out and is ''."""

    place: int
    heading: str
    texts: Mapping[int, str]

    @property
    def choice(self) -> str:
        return spoken(self.heading)

    def of(self, row: FoundRow) -> FoundRow:
        """Give the row as this way has it."""
        return replace(row, cells=tuple(self.texts.get(place, text) for place, text in enumerate(row.cells)))


@dataclass(frozen=True)
class _Doubtful:
    row: FoundRow
    ways: tuple[_Way, ...]

    @property
    def told(self) -> str:
        return next(one.text for one in self.row.remarks if one.kind == "shifted")

    @property
    def is_short(self) -> bool:
        there, _, most = self.told.partition("/")
        return int(there) < int(most)


def as_chosen(
    sheet: FoundSheet, names: Container[str], asking: Asking
) -> tuple[FoundSheet, Mapping[int, tuple[str, ...]]]:
    """Ask which way holds for all lines that may be read in the same several ways; `names` are keys of columns of names.

    Give the sheet as it was answered, and by row the question that a line waits for.
    """
    alike: dict[tuple[bool, tuple[int, ...]], list[_Doubtful]] = defaultdict(list)
    for row in sheet.rows:
        if ways := _ways(row, sheet.columns):
            one = _Doubtful(row, ways)
            alike[one.is_short, tuple(way.place for way in ways)].append(one)
    rows: dict[int, FoundRow] = {}
    waits: dict[int, tuple[str, ...]] = {}
    for lines in alike.values():
        id_, choice = _ask(sheet, lines, names, asking)
        for one in lines:
            way = next((way for way in one.ways if way.choice == choice), None)
            if way is None and choice != LEAVE:
                waits[one.row.number] = (id_,)
            rows[one.row.number] = _answered(one, way, stays_out=choice == LEAVE)
    return replace(sheet, rows=tuple(rows.get(row.number, row) for row in sheet.rows)), waits


def _ways(row: FoundRow, columns: Sequence[Column]) -> tuple[_Way, ...]:
    """Give the ways to read a row, none where there is one alone or nobody could say which is meant."""
    by_number: dict[str, list[Remark]] = defaultdict(list)
    for remark in row.remarks:
        if remark.kind == "either":
            by_number[remark.text].append(remark)
    names = {column.place: column.name for column in columns}
    ways = tuple(
        _Way(first.column, names.get(first.column, ""), {one.column: one.proposal for one in (first, *others)})
        for first, *others in by_number.values()
    )
    return ways if len({way.choice for way in ways} - {""}) == len(ways) else ()


def _answered(one: _Doubtful, way: _Way | None, *, stays_out: bool) -> FoundRow:
    """Give the row as it was chosen; without an answer as the first way has it, and staying out as one that is off."""
    kept = tuple(remark for remark in one.row.remarks if remark.kind not in ("either", "shifted"))
    if stays_out:
        return one.row
    if way is None:
        return replace(one.row, remarks=kept)
    return replace(way.of(one.row), remarks=(*kept, Remark(way.place, "chosen", one.told, way.texts[way.place])))


def _ask(
    sheet: FoundSheet, lines: Sequence[_Doubtful], names: Container[str], asking: Asking
) -> tuple[str, str | None]:
    first = lines[0]
    what = (
        "thiếu một ô nên lệch cột. Ô nào bị thiếu?"
        if first.is_short
        else "thừa ô vì có dấu phân cách trong ô nên lệch cột. Ô nào bị tách rời?"
    )
    places = [column.place for column in sheet.columns if column.key in names]

    def name_of(row: FoundRow) -> str:
        return " ".join(filter(None, map(row.cell, places)))

    def shown(at: int) -> str:
        ways = [(name_of(one.ways[at].of(one.row)), one.ways[at].texts[one.ways[at].place]) for one in lines[:_SHOWN]]
        said = "; ".join(f"{name}: “{text}”" if text else name for name, text in ways)
        return said + (" …" if len(lines) > _SHOWN else "")

    return asking.ask(
        "shifted_rows",
        mark_of(text for one in lines for way in one.ways for text in (way.heading, *way.texts.values())),
        f"{len(lines)} dòng {what}",
        [
            *((way.choice, f"Ô “{way.heading}”: {shown(at)}") for at, way in enumerate(first.ways)),
            (LEAVE, "Để những dòng này ngoài, sửa trong tệp"),
        ],
        default=None,
        at=[Place(sheet.name, one.row.number) for one in lines],
        people=[name_of(one.row) for one in lines],
    )
