"""What is armed: the name as it was drawn before the operator's eyes, and what differs from it now."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from services.honors.domain.follow.known_congress import KnownCongress
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.line import line_to_read
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.row import Showing
from services.honors.domain.stage.cards import honoree
from services.honors.domain.stage.stage import Armed

FIELDS = {
    "name": "Tên",
    "unit_name": "Đơn vị",
    "position": "Chức vụ",
    "award_name": "Hình thức khen thưởng",
    "citation": "Thành tích",
    "decision_number": "Số quyết định",
    "decision_date": "Ngày quyết định",
    "form_of_address": "Danh xưng",
    "representative_name": "Người nhận",
    "representative_position": "Chức vụ người nhận",
    "posthumous": "Truy tặng",
    "review_period": "Giai đoạn",
}
UNSAID = ("entry_id", "line")


def draw(congress: KnownCongress, entry: Entry) -> Armed:
    """Give `entry` as it is drawn and read now: words and receiver by field, and a digest of 16 hex digits over them."""
    fields = asdict(honoree(entry))
    seen = {name: _written(value) for name, value in fields.items()}
    seen["line"] = line_to_read(entry)
    return Armed(entry.entry_id, digest_of(seen), seen)


def draw_next(congress: KnownCongress, roll: Sequence[Entry], entry: Entry) -> Armed:
    """Give `entry` as it is drawn now; in a row that is taken as a whole, everybody of it who may be called now."""
    if entry.row is None or entry.row.showing is not Showing.WHOLE:
        return draw(congress, entry)
    row_id = entry.row.row_id
    standing = [one for one in running_order(roll) if one.row and one.row.row_id == row_id and obstacle(one) is None]
    members = tuple(draw(congress, one) for one in standing)
    digest = digest_of({"row": str(row_id), **{str(one.entry_id): one.digest for one in members}})
    return Armed(members[0].entry_id, digest, {}, row_id, members)


def changes_of(armed: Armed, congress: KnownCongress, roll: Sequence[Entry]) -> list[str]:
    """Give what differs from all that was armed; of a row with the name that it is about."""
    entries = {entry.entry_id: entry for entry in roll}
    if armed.row_id is None:
        return changes(armed, congress, entries[armed.entry_id])
    told = [
        f"“{entries[one.entry_id].words.name}”: {sentence}"
        for one in armed.names
        for sentence in changes(one, congress, entries[one.entry_id])
    ]
    rows = {row.row_id if (row := entries[entry_id].row) else None for entry_id in armed.entry_ids}
    return told if rows == {armed.row_id} else ["Hàng này vừa được cắt lại.", *told]


def _written(value: object) -> str:
    if value is True:
        return "có"
    return "" if value is None or value is False else str(value)


def digest_of(seen: Mapping[str, str]) -> str:
    written = json.dumps(dict(seen), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()[:16]


def changes(armed: Armed, congress: KnownCongress, entry: Entry) -> list[str]:
    """Give, as sentences, what differs from what was armed, and what stands against it since; empty: it may be taken."""
    now = draw(congress, entry).seen
    stands_against = obstacle(entry)
    told = [
        f"{FIELDS.get(name, 'Nội dung')}: {armed.seen.get(name) or 'trống'} → {value or 'trống'}."
        for name, value in now.items()
        if name not in UNSAID and value != armed.seen.get(name, "")
    ]
    if not told and digest_of(now) != armed.digest:
        told = ["Lời đọc của người dẫn chương trình đã khác."]
    return ([stands_against.value] if stands_against else []) + told
