"""What is odd about the cells of a row, by what their columns mean."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from chassis.files.found import Column, FoundRow, letter

_ERROR = re.compile(r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)", re.IGNORECASE)

PINNED = "Chú thích ở ô"


@dataclass(frozen=True)
class OddCells:
    """By column key: `errors` are failed formulas, `dates` what was perhaps typed where Excel made a date of it,
    `years` years typed into a date cell, `old_font` the text in Unicode, `lines` the text with its line breaks. `shifted`: a
    sentence where the row has more cells than the table has columns, '' where it has not."""

    errors: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)
    years: frozenset[str] = frozenset()
    old_font: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, str] = field(default_factory=dict)
    shifted: str = ""


def odd_cells(
    values: Mapping[str, str], row: FoundRow, places: Mapping[int, str], columns: Sequence[Column] = ()
) -> OddCells:
    """Give what is odd about a row whose columns at `places` have these keys; `columns` are all of the sheet."""
    by_kind: dict[str, dict[str, str]] = {}
    for remark in row.remarks:
        if key := places.get(remark.column, ""):
            said = remark.proposal if remark.kind in ("looks_like_date", "old_font") else remark.text
            by_kind.setdefault(remark.kind, {})[key] = said
    typed = {key: text for key, text in values.items() if is_error(text)}
    return OddCells(
        errors={**typed, **by_kind.get("error", {})},
        dates=by_kind.get("looks_like_date", {}),
        years=frozenset(by_kind.get("year_in_date", {})),
        old_font=by_kind.get("old_font", {}),
        lines=by_kind.get("line_break", {}),
        shifted=_shifted(row, columns),
    )


def _shifted(row: FoundRow, columns: Sequence[Column]) -> str:
    told = next((remark.text for remark in row.remarks if remark.kind == "shifted"), "")
    if not told:
        return ""
    there, _, most = told.partition("/")
    if int(there) < int(most):
        return (
            f"Dòng có {there} ô, bảng có {most} cột: thiếu một ô, các ô sau nó lệch một cột. "
            f"{_in_order(columns)}Xin thêm ô trống vào chỗ thiếu, hoặc lưu lại tệp dạng .xlsx, rồi nhập lại."
        )
    return (
        f"Dòng có {there} ô, bảng chỉ có {most} cột: một ô có dấu phân cách thừa (dấu phẩy), các ô sau nó lệch một cột. "
        f"{_in_order(columns)}Xin đặt ô ấy trong dấu ngoặc kép, hoặc lưu lại tệp dạng .xlsx, rồi nhập lại."
    )


def _in_order(columns: Sequence[Column]) -> str:
    names = ", ".join(column.name for column in columns if column.headings)
    return f"Các ô phải theo thứ tự: {names}. " if names else ""


def comments_of(row: FoundRow) -> tuple[str, ...]:
    """Give what somebody pinned to cells of a row, as sentences: it is shown, and kept nowhere."""
    struck = (
        f"Ô {letter(remark.column)}{row.number}: chữ bị gạch ngang “{remark.text}” không đọc. Xin xem lại."
        for remark in row.remarks
        if remark.kind == "struck"
    )
    return (*struck, *_comments(row))


def told_struck(row: FoundRow, places: Container[int]) -> tuple[str, ...]:
    """Say of each cell at `places` that a line goes through that it is left empty."""
    return tuple(
        f"Ô {letter(remark.column)}{row.number}: “{remark.text}” bị gạch ngang cả ô nên không đọc. Xin xem lại."
        for remark in row.remarks
        if remark.kind == "struck_cell" and remark.column in places
    )


def _comments(row: FoundRow) -> tuple[str, ...]:
    return tuple(
        f"{PINNED} {letter(remark.column)}{row.number}: “{remark.text}”. Xin xem lại."
        for remark in row.remarks
        if remark.kind == "comment"
    )


def is_error(text: str) -> bool:
    """Tell whether a cell holds the text of a formula that failed."""
    return _ERROR.fullmatch(text.strip()) is not None
