"""Has a report drawn as PDF or written as a Word file, in a process of its own, bounded in time and memory."""

import json
import unicodedata
from typing import Any, Literal

from chassis.errors import RuleBroken, TooLarge
from chassis.files.confining import confined
from chassis.files.limits import Limits
from services.registration.domain.congress.congress import Congress
from services.registration.domain.documents.letterhead import BY_HAND, Letterhead, LetterKind, date_line, proposed
from services.registration.domain.report.paper import PaperTable, ReportPaper

HERE = "services.registration.usecases.report"
LIMITS = Limits(memory_bytes=2_000_000_000, made_bytes=50_000_000, cpu_seconds=60, deadline_seconds=90)
Form = Literal["pdf", "docx"]
NO_BREAK = "\u00a0"
FIGURES = frozenset("0123456789., %")


def head_of(congress: Congress, kept: Letterhead | None) -> tuple[str, str, str]:
    """Give the organ above, whose report it is, and where it is written. `kept`: the office's own words on its letters."""
    head = kept or proposed(congress, LetterKind.SUMMONS)
    undated = Letterhead(**{**vars(head), "issued_on": None})
    return head.parent_organ, head.organ, date_line(undated)


def report_data(
    paper: ReportPaper,
    congress: Congress,
    head: tuple[str, ...],
    mark: str,
    *,
    draft: bool,
    number: str = f"Số: {BY_HAND}/BC-BTC",
) -> dict[str, Any]:
    """Give what the sources of a report read. `head` is that of `head_of`, for a paper without its own; `mark` stands on each
    page; `number` is the line for the number of the paper, '' for one that has none."""
    parent_organ, organ, date_said = paper.head or head
    said: dict[str, Any] = {
        "parent_organ": parent_organ,
        "organ": organ,
        "number_line": number,
        "date_line": date_said,
        "kind": paper.kind,
        "about": paper.about,
        "addressed": paper.addressed,
        "sections": [
            {"heading": one.heading, "lines": list(one.lines), "tables": [_table(table) for table in one.tables]}
            for one in paper.sections
        ],
        "notes": list(paper.notes),
        "signed": list(paper.signed),
        "mark": mark,
        "draft": draft,
        "synthetic": congress.synthetic,
    }
    bound: dict[str, Any] = json.loads(json.dumps(said, ensure_ascii=False).replace(" %", f"{NO_BREAK}%"))
    return bound


def _table(table: PaperTable) -> dict[str, Any]:
    figures = all(set(unicodedata.normalize("NFC", cell)) <= FIGURES for row in table.rows for cell in row[1:])
    return {
        "caption": table.caption,
        "columns": list(table.columns),
        "rows": [list(row) for row in table.rows],
        "figures": figures,
    }


async def draw_report(form: Form, data: dict[str, Any]) -> bytes:
    """Give the file. Raises RuleBroken."""
    try:
        made = await confined.run(f"{HERE}.{form}_child", LIMITS, "", data, b"")
    except TooLarge:
        made = None
    if made is None:
        raise RuleBroken("Không tạo được báo cáo. Xin thử lại; nếu vẫn lỗi, xin dùng bản in từ trang này.")
    return made
