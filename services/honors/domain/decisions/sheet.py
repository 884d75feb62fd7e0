"""The decisions of a roll as they are prepared before the day: what is read of each, and how far its text was approved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from services.honors.domain.decisions.reading import issuer_of
from services.honors.domain.decisions.record import DecisionRecord, Key, Records, key_of
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.approval import Standing
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.plan import award_names


@dataclass(frozen=True)
class DecisionLine:
    """One decision by which `honoured` entries are honoured; `entry_id` is the first of them.

    `digest` is what approving the text names; `is_mine`: whoever asks wrote it. `announced_first`: a row has it announced.
    """

    number: str
    date: date
    issuer: str
    award_name: str
    honoured: int
    entry_id: EntryId
    paragraphs: list[str]
    digest: str
    approval: Standing
    approver: str
    is_mine: bool
    announced_first: bool
    announced_at: datetime | None


def decision_lines(roll: Sequence[Entry], records: Records, reader: str) -> list[DecisionLine]:
    """Give the decisions in the order in which their first names are called, as the account `reader` sees them."""
    found: dict[Key, list[Entry]] = {}
    for entry in running_order(roll):
        key = key_of(entry.decision)
        if key and entry.status is not EntryStatus.REVOKED:
            found.setdefault(key, []).append(entry)
    return [_line(records.get(key) or DecisionRecord(*key), entries, reader) for key, entries in found.items()]


def text_refused(record: DecisionRecord | None, digest: str, actor: str) -> str | None:
    """Give the sentence why `actor` may not approve the text as they saw it, or None."""
    if record is None or not record.text:
        return "Chưa có toàn văn để duyệt."
    if record.digest != digest:
        return "Toàn văn vừa được sửa. Xem lại rồi duyệt."
    if record.writer == actor:
        return "Chính đồng chí đã ghi toàn văn này. Nhờ người khác đối chiếu với quyết định và duyệt."
    return None


def _line(record: DecisionRecord, entries: Sequence[Entry], reader: str) -> DecisionLine:
    return DecisionLine(
        number=record.number,
        date=record.day,
        issuer=issuer_of(entries),
        award_name=award_names(entries),
        honoured=len(entries),
        entry_id=entries[0].entry_id,
        paragraphs=record.text.splitlines(),
        digest=record.digest,
        approval=record.standing,
        approver=record.approval.approver if record.approval else "",
        is_mine=bool(record.text) and record.writer == reader,
        announced_first=any(one.row is not None and one.row.decision_first for one in entries),
        announced_at=record.announced_at,
    )
