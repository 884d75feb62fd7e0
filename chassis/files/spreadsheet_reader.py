"""The child process that opens a foreign XLSX: it may die of it, and takes nobody along.

Run isolated (`COMMAND`), so of ours it knows only what plain text is. Standard input is the file, the argument the
limits as JSON, standard output `{"rows": [[number, [text, …]], …]}` or `{"too_large": "a sentence"}`.
"""

import io
import json
import re
import resource
import sys
import warnings
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from chassis.files.plain_text import clean_cell

_ROOT = Path(__file__).parents[2]
COMMAND = (
    *(sys.executable, "-I", "-c"),
    f"import sys; sys.path.insert(0, {str(_ROOT)!r}); from {__name__} import main; main()",
)


class TooMuch(Exception):
    """More rows, columns or characters than the limits allow; the message is for people."""

    def __init__(self, message: str, *, rows: int | None = None) -> None:
        super().__init__(message)
        self.rows = rows


def main() -> None:
    limits = json.loads(sys.argv[1])
    data = sys.stdin.buffer.read()
    for kind, amount in ((resource.RLIMIT_AS, limits["memory_bytes"]), (resource.RLIMIT_CPU, limits["cpu_seconds"])):
        try:
            resource.setrlimit(kind, (amount, amount))
        except (ValueError, OSError):
            continue  # a system without this limit still has the deadline
    try:
        answer: dict[str, Any] = {"rows": read(data, limits)}
    except TooMuch as reason:
        answer = {"too_large": str(reason), "more_rows_than": reason.rows}
    sys.stdout.write(json.dumps(answer))


def read(data: bytes, limits: dict[str, Any]) -> list[tuple[int, list[str]]]:
    """Give the rows with content of the first visible sheet that has any."""
    from openpyxl import load_workbook

    warnings.simplefilter("ignore")
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            sheet.reset_dimensions()  # the file may state a size that is not true
            rows = sheet_rows(sheet, limits)
            if rows:
                return rows
    return []


def sheet_rows(sheet: Any, limits: dict[str, Any]) -> list[tuple[int, list[str]]]:
    rows = []
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        texts = [cell_text(cell) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if not texts:
            continue
        if len(texts) > limits["columns"]:
            raise TooMuch(f"Dòng {number} có {len(texts)} cột; tối đa {limits['columns']} cột. Xin bỏ cột thừa.")
        longest = max(map(len, texts))
        if longest > limits["cell_characters"]:
            raise TooMuch(
                f"Dòng {number} có ô dài {longest} ký tự; tối đa {limits['cell_characters']} ký tự. Xin rút ngắn ô đó."
            )
        rows.append((number, texts))
        if len(rows) > limits["rows"]:
            raise TooMuch(f"Bảng có hơn {limits['rows']} dòng. Xin chia thành nhiều tệp nhỏ hơn.", rows=limits["rows"])
    return rows


def cell_text(cell: Any) -> str:
    """Give what a person sees in the cell: 1.0 is "1", a date dd/mm/yyyy, zeros kept by a "0000" format stay."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and re.fullmatch("0+", cell.number_format or ""):
        return str(value).zfill(len(cell.number_format))
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y" if value.time() == time() else "%d/%m/%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return clean_cell(str(value))
