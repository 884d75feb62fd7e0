"""What is armed: the name as it was drawn before the operator's eyes, and what differs from it now."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from services.honors.domain.decisions.reading import decision_card, decision_reading
from services.honors.domain.decisions.record import Records, awaits_its_decision, record_of, under
from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.line import line_to_read
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.roll.receiving.receiver import named, receiver_of
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
    "issuer": "Cơ quan quyết định",
    "text": "Toàn văn",
}
DECISION_FIRST = "Hàng này công bố quyết định trước khi gọi tên."
ABSENT = "absent_receiver"
UNSAID = ("entry_id", "line", "text", "portrait", ABSENT)
PORTRAIT_CHANGED = "Ảnh chân dung trên thẻ đã đổi."


def draw(congress: KnownCongress, entry: Entry) -> Armed:
    """Give `entry` as it is drawn and read now: words and receiver by field, and a digest of 16 hex digits over them."""
    fields = {name: _written(value) for name, value in asdict(honoree(entry)).items()}
    seen = {name: value for name, value in fields.items() if value or name != "portrait"}
    seen["line"] = line_to_read(entry)
    digest = digest_of(seen)  # who is not there is not drawn: the digest does not stand for them
    person = receiver_of(entry)
    away = {ABSENT: named(person)} if person and not person.is_ready else {}
    return Armed(entry.entry_id, digest, {**seen, **away})


def draw_next(congress: KnownCongress, roll: Sequence[Entry], entry: Entry, records: Records) -> Armed:
    """Give `entry` as it is drawn now; in a row that is taken as a whole and was not yet, everybody of it who may be called now:
    whoever comes late to it is called by name.

    A decision that its row has announced first comes before both, each of a row one after the other.
    """
    if entry.row is None or entry.row.showing is not Showing.WHOLE:
        return draw_decision(roll, entry, records) if awaits_its_decision(entry) else draw(congress, entry)
    row_id = entry.row.row_id
    if any(one.is_public for one in roll if one.row and one.row.row_id == row_id):
        return draw_decision(roll, entry, records) if awaits_its_decision(entry) else draw(congress, entry)
    standing = [one for one in running_order(roll) if one.row and one.row.row_id == row_id and obstacle(one) is None]
    if waiting := next((one for one in standing if awaits_its_decision(one)), None):
        return draw_decision(roll, waiting, records)
    members = tuple(draw(congress, one) for one in standing)
    digest = digest_of({"row": str(row_id), **{str(one.entry_id): one.digest for one in members}})
    return Armed(members[0].entry_id, digest, {}, row_id, members)


def draw_decision(roll: Sequence[Entry], entry: Entry, records: Records) -> Armed:
    """Give the decision of `entry` as it is drawn and read now, before `entry` is called."""
    honoured = under(roll, entry)
    reading = decision_reading(decision_card(honoured), honoured, entry, record_of(records, entry.decision))
    seen = {
        "decision_number": entry.decision.number,
        "decision_date": _written(entry.decision.date),
        "issuer": reading.issuer if reading else "",
        "award_name": reading.award_name if reading else "",
        "text": digest_of({"text": json.dumps([asdict(part) for line in reading.paragraphs for part in line])})
        if reading
        else "",
    }
    return Armed(entry.entry_id, digest_of(seen), seen, is_decision=True)


def changes_of(armed: Armed, congress: KnownCongress, roll: Sequence[Entry], records: Records) -> list[str]:
    """Give what differs from all that was armed; of a row with the name that it is about. `roll` is the whole one."""
    entries = {entry.entry_id: entry for entry in roll}
    if armed.is_decision:
        return _differing(armed, draw_decision(roll, entries[armed.entry_id], records))
    if any(awaits_its_decision(entries[one]) for one in armed.entry_ids):
        return [DECISION_FIRST]
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
    stands_against = obstacle(entry)
    return ([stands_against.value] if stands_against else []) + _differing(armed, draw(congress, entry))


def _said(armed: Armed, name: str) -> str:
    """Give a word as the operator saw it; a receiver who was not there is named though nobody calls them."""
    away = armed.seen.get(ABSENT) if name == "representative_name" else None
    return armed.seen.get(name) or (f"{away} (chưa có mặt)" if away else "trống")


def _differing(armed: Armed, now: Armed) -> list[str]:
    told = [
        f"{FIELDS.get(name, 'Nội dung')}: {_said(armed, name)} → {_said(now, name)}."
        for name, value in now.seen.items()
        if name not in UNSAID and value != armed.seen.get(name, "")
    ]
    told += [PORTRAIT_CHANGED] if armed.seen.get("portrait") != now.seen.get("portrait") else []
    if not told and now.digest != armed.digest:
        return ["Lời đọc của người dẫn chương trình đã khác."]
    return told
