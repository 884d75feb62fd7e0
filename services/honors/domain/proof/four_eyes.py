"""Two people stand behind the words of an entry: all who wrote them, and another who held them against the decision."""

import hashlib
import json
from dataclasses import asdict, replace
from functools import lru_cache
from uuid import UUID

from services.honors.domain.ids import EntryId
from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.public_correction import ChangedWord
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, RecipientKind, Words
from services.honors.domain.roll.line import address_of, line_to_read
from services.honors.domain.roll.mending import written
from services.honors.domain.roll.receiving.capacity import ORGANISATION, RELATIVE

_KEPT = 8192
_NOBODY = EntryId(UUID(int=0))
# Digests that were kept before decision 158 stood also for as what somebody receives for a dead person.
_ONCE_RECEIVED_AS = ("", RELATIVE, ORGANISATION)


def words_digest(entry: Entry) -> str:
    """Give 16 hex digits that stand for all that is drawn and read of `entry` and of its decision, but for who receives it.

    Who receives, and as what, may change up to the moment of presentation (Decree 98/2023 art. 25), so nobody approves it beforehand.
    """
    return _digest_with(entry, "")


def stands_for(digest: str, entry: Entry) -> bool:
    """Tell whether `digest`, of whenever it was kept, is that of the words of `entry`."""
    return any(digest == _digest_with(entry, said) for said in _ONCE_RECEIVED_AS)


def standing(entry: Entry) -> Standing:
    """Tell whether these very words were approved."""
    if entry.approval is None:
        return Standing.UNAPPROVED
    return Standing.APPROVED if stands_for(entry.approval.digest, entry) else Standing.REWORDED


def as_approved(entry: Entry) -> Entry:
    """Give the entry with the award and the issuer of its decision as they were approved, where other words of it are not; as it is
    where nobody approved or kept them, or where it was of another decision then.
    """
    if entry.approval is None or standing(entry) is not Standing.REWORDED:
        return entry
    then, now = entry.approval.words, written(entry)
    if any(then.get(name) != now[name] for name in ("decision_number", "decision_date")):
        return entry
    return replace(
        entry,
        words=replace(entry.words, award_name=then.get("award_name") or entry.words.award_name),
        decision=replace(entry.decision, issuer=then.get("issuer", entry.decision.issuer)),
        posthumous=bool(then.get("posthumous", now["posthumous"])),
    )


def words_by_field(entry: Entry) -> dict[str, str]:
    """Give all that `words_digest` stands for, by field and as people read it."""
    return {**written(entry), "form_of_address": address_of(entry)}


def reworded(entry: Entry) -> list[ChangedWord]:
    """Give what became of the words that were approved; empty where they are the same, or nobody kept them."""
    if entry.approval is None or standing(entry) is not Standing.REWORDED:
        return []
    before, after = entry.approval.words, words_by_field(entry)
    return [
        ChangedWord(name, before[name], after[name]) for name in after if before.get(name, after[name]) != after[name]
    ]


def is_changed_in_public(entry: Entry) -> bool:
    """Tell whether an announced entry says by now what nobody approved, where its stage asks for approval."""
    how = standing(entry)
    is_changed = entry.corrected or how is Standing.REWORDED
    return entry.rules.approved and entry.is_public and is_changed and how is not Standing.APPROVED


def approval_refused(entry: Entry, digest: str, actor: str) -> str | None:
    """Give the sentence why `actor` may not approve `entry` as they saw it (`digest`), or None."""
    name = f"“{entry.words.name}”"
    if entry.status is EntryStatus.REVOKED:
        return f"{name} đã rút khỏi danh sách, không còn gì để duyệt."
    if not entry.decision.is_complete:
        return f"{name}: quyết định chưa có số hoặc ngày, chưa có gì để đối chiếu. Bổ sung rồi duyệt."
    if digest != words_digest(entry):
        return f"Lời của {name} vừa được sửa. Xem lại rồi duyệt."
    if actor in entry.writers:
        return f"Chính đồng chí đã nhập hoặc sửa lời của {name}. Nhờ người khác đối chiếu và duyệt."
    return None


def _digest_with(entry: Entry, receives_as: str) -> str:
    words = replace(entry.words, form_of_address=address_of(entry))
    return _digest(entry.kind, words, entry.decision, entry.posthumous, receives_as)


@lru_cache(maxsize=_KEPT)
def _digest(kind: RecipientKind, words: Words, decision: Decision, posthumous: bool, receives_as: str) -> str:
    said = {
        **asdict(words),
        "kind": kind.value,
        "posthumous": posthumous,
        "decision": f"{decision.number} {decision.date}",
        **({"issuer": decision.issuer} if decision.issuer else {}),
        **({"receives_as": receives_as} if receives_as else {}),
        "line": line_to_read(_alone(kind, words, decision, posthumous=posthumous)),
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def _alone(kind: RecipientKind, words: Words, decision: Decision, *, posthumous: bool) -> Entry:
    """Give an entry of these words whom nobody accompanies."""
    return Entry(
        entry_id=_NOBODY,
        kind=kind,
        words=words,
        award_code="",
        precedence=0,
        grade=0,
        decision=decision,
        list_position=1,
        posthumous=posthumous,
        delegate_code="",
        status=EntryStatus.SCHEDULED,
    )
