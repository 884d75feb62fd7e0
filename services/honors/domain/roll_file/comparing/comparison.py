"""Compares a line of the file with its entry: field by field, old to new; what people mended loses only when ticked."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from chassis.files.meaning.offices import institutions_in_full
from chassis.files.meaning.questions import Asking
from services.honors.domain.roll.entry import KIND_NAMES, Decision, Entry, EntryStatus, Words
from services.honors.domain.roll_file.understanding.candidate import Candidate

KEEP, TAKE = "keep", "take"
WORDS = {
    "kind": "loại",
    "name": "tên",
    "unit_name": "đơn vị",
    "award_name": "hình thức khen thưởng",
    "position": "chức vụ",
    "citation": "thành tích",
    "screen_citation": "thành tích trên màn hình",
    "form_of_address": "danh xưng",
    "review_period": "giai đoạn",
    "decision_number": "số quyết định",
    "decision_date": "ngày quyết định",
    "issuer": "cơ quan quyết định",
    "list_position": "số thứ tự",
    "delegate_code": "mã đại biểu",
    "posthumous": "truy tặng",
}
BY_HAND = "sửa tay"


@dataclass(frozen=True)
class Change:
    """One field that differs. `set_by` says who set the old value; `kept`: what people mended stays."""

    field: str
    old: str
    new: str
    set_by: str
    kept: bool = False


@dataclass(frozen=True)
class Compared:
    """The entry as the file would leave it, and what changes; `kept` changes are not in it."""

    entry: Entry
    changes: tuple[Change, ...]

    @property
    def changed(self) -> bool:
        return any(not change.kept for change in self.changes)


def compare(candidate: Candidate, entry: Entry, asking: Asking, emptied: Collection[str] = ()) -> Compared:
    """Compare; an empty cell changes nothing, and what a file leaves out stays, but for what is to be `emptied`."""
    old, new = values_of(entry), {**said_by(candidate), **_as_it_was(candidate, entry)}
    changes = tuple(
        _change(name, old[name], new[name], entry, candidate, asking)
        for name in WORDS
        if (new[name] or name in emptied) and new[name] != old[name]
    )
    award = candidate.award
    if (
        award
        and (award.code, candidate.grade) != (entry.award_code, entry.grade)
        and old["award_name"] == new["award_name"]
    ):
        changes = (*changes, Change("award_name", old["award_name"], award.full_name(candidate.grade), ""))
    if candidate.is_confirmed and not entry.is_confirmed and "delegate_code" not in {one.field for one in changes}:
        changes = (*changes, Change("delegate_code", "", candidate.delegate_code, ""))
    taken = {change.field: change.new for change in changes if not change.kept}
    return Compared(_with(entry, candidate, taken), changes)


def values_of(entry: Entry) -> dict[str, str]:
    """Give what a file may say of an entry, as people read it."""
    words, decision = entry.words, entry.decision
    return {
        "kind": KIND_NAMES[entry.kind],
        **{name: getattr(words, name) for name in ("name", "unit_name", "award_name", "position", "citation")},
        "screen_citation": words.screen_citation,
        "form_of_address": words.form_of_address,
        "review_period": words.review_period,
        "decision_number": decision.number,
        "decision_date": f"{decision.date:%d/%m/%Y}" if decision.date else "",
        "issuer": decision.issuer,
        "list_position": str(entry.list_position),
        "delegate_code": entry.delegate_code,
        "posthumous": "Có" if entry.posthumous else "",
    }


def said_by(candidate: Candidate) -> dict[str, str]:
    """Give the same of a line of a file."""
    words, decision = candidate.words, candidate.decision
    return {
        "kind": KIND_NAMES[candidate.kind] if candidate.kind else "",
        **{name: getattr(words, name) for name in ("name", "unit_name", "award_name", "position", "citation")},
        "screen_citation": words.screen_citation,
        "form_of_address": words.form_of_address,
        "review_period": words.review_period,
        "decision_number": decision.number,
        "decision_date": f"{decision.date:%d/%m/%Y}" if decision.date else "",
        "issuer": decision.issuer,
        "list_position": str(candidate.list_position),
        "delegate_code": candidate.delegate_code,
        "posthumous": "Có" if candidate.posthumous else "",
    }


def _as_it_was(candidate: Candidate, entry: Entry) -> dict[str, str]:
    """Give what the file says in other words than the entry: its place by the number that it has, its award with UBND in short."""
    same_place = candidate.list_number.rstrip(".)") == str(entry.list_position)
    award = entry.words.award_name
    said_short = award == institutions_in_full(candidate.words.award_name)
    return {
        **({"list_position": str(entry.list_position)} if same_place else {}),
        **({"award_name": award} if said_short else {}),
    }


def _change(name: str, old: str, new: str, entry: Entry, candidate: Candidate, asking: Asking) -> Change:
    if name not in entry.by_hand:
        return Change(name, old, new, "")
    _, choice = asking.ask(
        "desk",
        f"{entry.entry_id}:{name}",
        f"{entry.words.name}, {WORDS[name]} đã sửa tay “{old}”, tệp ghi “{new}”. Giữ chữ đã sửa, hay lấy của tệp?",
        [(KEEP, "Giữ chữ đã sửa"), (TAKE, "Lấy của tệp")],
        default=KEEP,
        at=[candidate.place],
        people=[entry.words.name],
    )
    return Change(name, old, new, BY_HAND, kept=choice != TAKE)


def _with(entry: Entry, candidate: Candidate, taken: Mapping[str, str]) -> Entry:
    words = Words(**{name: taken.get(name, getattr(entry.words, name)) for name in _WORDS_OF_ENTRY})
    decision = Decision(
        taken.get("decision_number", entry.decision.number),
        candidate.decision.date if "decision_date" in taken else entry.decision.date,
        taken.get("issuer", entry.decision.issuer),
    )
    status = entry.status
    if status in (EntryStatus.DRAFT, EntryStatus.SCHEDULED):
        status = EntryStatus.SCHEDULED if decision.is_complete else EntryStatus.DRAFT
    if candidate.award and "award_name" in taken:
        award = candidate.award
        entry = replace(entry, award_code=award.code, precedence=award.precedence, grade=candidate.grade)
    return replace(
        entry,
        kind=candidate.kind if candidate.kind and "kind" in taken else entry.kind,
        words=words,
        decision=decision,
        status=status,
        list_position=candidate.list_position if "list_position" in taken else entry.list_position,
        list_number=candidate.list_number or entry.list_number,
        delegate_code=taken.get("delegate_code", entry.delegate_code),
        is_confirmed=candidate.is_confirmed or (entry.is_confirmed and "delegate_code" not in taken),
        posthumous=candidate.posthumous if "posthumous" in taken else entry.posthumous,
        by_hand={name: was for name, was in entry.by_hand.items() if name not in taken},
    )


_WORDS_OF_ENTRY = (
    *("name", "unit_name", "award_name", "position", "citation", "form_of_address", "review_period", "screen_citation"),
)
