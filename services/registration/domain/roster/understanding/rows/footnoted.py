"""Gives a person what the mark behind their name refers to, as a remark of the file about them."""

from collections.abc import Mapping
from dataclasses import replace

from chassis.files.meaning.footnotes import marked, said_by
from services.registration.domain.people.roster_columns import NAMES
from services.registration.domain.roster.understanding.rows.line import Line


def footnoted(line: Line, notes: Mapping[str, str]) -> Line:
    """Give the line without the mark; `notes` are those under its table. A mark of no note is told, never passed over."""
    key = next((key for key in reversed(NAMES) if line[key]), "")
    name, mark = marked(line[key]) if key else ("", "")
    if not mark:
        return line
    if said := said_by(mark, notes):
        remark = "; ".join(filter(None, (line["remark"], said)))
        return replace(line, values={**line.values, key: name, "remark": remark})
    told = f"Sau tên có dấu “{mark}” mà không thấy lời chú thích trong tệp. Xin kiểm tra."
    return replace(line, values={**line.values, key: name}, said=(*line.said, told))
