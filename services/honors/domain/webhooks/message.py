"""What is told to others of a name that became public, was mended, or is public no more."""

from dataclasses import dataclass
from typing import Any

from services.honors.domain.public.published import PublicEntry

TYPES = {
    "honors.entry.announced.v1": "honours.announced",
    "honors.entry.corrected.v1": "honours.corrected",
    "honors.entry.withdrawn.v1": "honours.withdrawn",
    "honors.entry.returned.v1": "honours.withdrawn",
}
"""By what honors says to other services. A name that was announced by mistake is to be taken down like a withdrawn one."""
GONE = frozenset({"honors.entry.withdrawn.v1", "honors.entry.returned.v1"})
TRIAL = "honours.trial"


@dataclass(frozen=True)
class Message:
    """`what` is the type of the message, `name` that of the entry, '' where it may not be told any more."""

    what: str
    name: str
    data: dict[str, Any]


def message(said: str, entry_id: str, sequence: int, now: PublicEntry | None) -> Message | None:
    """Give what is told of an event `said`, one of TYPES; None where it is overtaken: words are those of now, never older ones.

    `now` is the entry as the public sees it, None when it does not.
    """
    where = {"entry_id": entry_id, "sequence": sequence}
    if said in GONE:
        again = now is not None and not now.withdrawn and now.sequence == sequence
        return None if again else Message(TYPES[said], "", where)
    if now is None or now.withdrawn or now.sequence != sequence:
        return None
    return Message(TYPES[said], now.name or "", {**where, **_words(now)})


def _words(entry: PublicEntry) -> dict[str, Any]:
    """The fields of the public pages, and no other (domain brief, section 10)."""
    return {
        "kind": entry.kind.value,
        "posthumous": entry.posthumous,
        "form_of_address": entry.form_of_address,
        "name": entry.name,
        "unit_name": entry.unit_name,
        "award_name": entry.award_name,
        "decision_number": entry.decision_number,
        "decision_date": entry.decision_date.isoformat() if entry.decision_date else None,
        "announced_at": entry.announced_at.isoformat() if entry.announced_at else None,
        "corrected": entry.corrected,
    }
