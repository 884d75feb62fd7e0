"""Joins the rows of an honour roll file with the roll that is there: again = update, never twice."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.roll_row import COLUMNS, RollRow, RowProblem

_Key = tuple[str, str, int, RecipientKind, int]


@dataclass(frozen=True)
class Planned:
    """What an import would do: new rows, entries as they would become, and sentences for people."""

    created: list[RollRow] = field(default_factory=list)
    updated: list[Entry] = field(default_factory=list)
    unchanged: int = 0
    errors: list[RowProblem] = field(default_factory=list)
    warnings: list[RowProblem] = field(default_factory=list)


def plan_import(rows: Sequence[RollRow], roll: Sequence[Entry], known_codes: Collection[str]) -> Planned:
    """Join by decision number, award, grade, kind and list position (each kind's list counts from 1).

    A row whose decision got its number since finds the draft of the same award, kind and position. `known_codes`
    are the delegates heard of so far: an unknown one is a warning, since the delegate may be heard of later.
    """
    planned = Planned()
    there = {_key_of_entry(entry): entry for entry in roll}
    seen: dict[_Key, int] = {}
    unchanged = 0
    for row in rows:
        key = _key_of_row(row)
        if key in seen:
            message = f"Trùng với dòng {seen[key]}: cùng quyết định, hình thức, loại và số thứ tự."
            planned.errors.append(RowProblem(row.row, COLUMNS["list_position"][0], message))
            continue
        seen[key] = row.row
        entry = there.get(key) or (there.get(("", *key[1:])) if row.decision.number else None)
        planned.warnings.extend(_warnings(row, known_codes))
        if entry is None:
            planned.created.append(row)
            continue
        changed = _applied(entry, row)
        if changed == entry:
            unchanged += 1
        elif entry.is_announced or entry.status is EntryStatus.REVOKED:
            message = "Mục này đã công bố hoặc đã rút. Dùng chức năng đính chính, không sửa bằng tệp."
            planned.errors.append(RowProblem(row.row, None, message))
        else:
            planned.updated.append(changed)
    return replace(planned, unchanged=unchanged)


def _warnings(row: RollRow, known_codes: Collection[str]) -> list[RowProblem]:
    found = []
    if not row.decision.is_complete:
        message = "Quyết định chưa có số hoặc ngày: mục là bản nháp, chưa công bố được."
        found.append(RowProblem(row.row, COLUMNS["decision_number"][0], message))
    if not row.delegate_code and row.kind is RecipientKind.INDIVIDUAL and not row.posthumous:
        message = "Chưa có mã đại biểu: phải gắn đại biểu trước khi công bố."
        found.append(RowProblem(row.row, COLUMNS["delegate_code"][0], message))
    elif row.delegate_code and row.delegate_code not in known_codes:
        message = f"Chưa thấy đại biểu mã “{row.delegate_code}”; sẽ tự nối khi danh sách đại biểu có mã này."
        found.append(RowProblem(row.row, COLUMNS["delegate_code"][0], message))
    return found


def _applied(entry: Entry, row: RollRow) -> Entry:
    status = entry.status
    if status in (EntryStatus.DRAFT, EntryStatus.SCHEDULED):
        status = EntryStatus.SCHEDULED if row.decision.is_complete else EntryStatus.DRAFT
    return replace(
        entry,
        words=row.words,
        decision=row.decision,
        delegate_code=row.delegate_code,
        posthumous=row.posthumous,
        status=status,
    )


def _key_of_row(row: RollRow) -> _Key:
    return row.decision.number, row.award_code, row.grade, row.kind, row.list_position


def _key_of_entry(entry: Entry) -> _Key:
    return entry.decision.number, entry.award_code, entry.grade, entry.kind, entry.list_position
