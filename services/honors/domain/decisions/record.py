"""What people keep of a decision beside the roll: the text that is read in full, and when it was announced."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from services.honors.domain.proof.approval import Approval, Standing
from services.honors.domain.proof.four_eyes import as_approved, standing
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus
from services.honors.domain.roll.running_order import running_order

Key = tuple[str, date]
"""number and date of a decision: numbers begin anew each year"""


@dataclass(frozen=True)
class DecisionRecord:
    """`text` is what the MC reads, '' while nobody wrote it; `writer` is the account that wrote it last.

    `rehearsed`: it was announced in the rehearsal that goes on.
    """

    number: str
    day: date
    text: str = ""
    writer: str = ""
    approval: Approval | None = None
    announced_at: datetime | None = None
    rehearsed: bool = False

    @property
    def digest(self) -> str:
        """Give 16 hex digits that stand for the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    @property
    def standing(self) -> Standing:
        """Tell whether this very text was approved."""
        if self.approval is None:
            return Standing.UNAPPROVED
        return Standing.APPROVED if self.approval.digest == self.digest else Standing.REWORDED


Records = Mapping[Key, DecisionRecord]
NO_RECORDS: Records = {}


def record_of(records: Records, decision: Decision) -> DecisionRecord | None:
    key = key_of(decision)
    return records.get(key) if key else None


def key_of(decision: Decision) -> Key | None:
    """Give what a decision is kept under; None for a draft."""
    return (decision.number, decision.date) if decision.number and decision.date else None


def awaits_its_decision(entry: Entry) -> bool:
    """Tell whether the row of `entry` has its decision announced before anybody is called, and it was not yet."""
    row = entry.row
    wanted = row is not None and row.decision_first
    return wanted and entry.decision.is_complete and not entry.decision_announced and not entry.is_announced


def under(roll: Iterable[Entry], entry: Entry) -> list[Entry]:
    """Give who is honoured by the decision of `entry`, in running order and with the words that may be drawn; nobody where nobody's may.

    Whom the decision honours does not hang on whose words are approved by now: a decision of which a name was left out would be
    read wrongly. Of words that changed since they were approved, those that were count, where their stage asks for approval.
    """
    honoured = [
        one
        for one in running_order(roll)
        if key_of(one.decision) == key_of(entry.decision) and one.status is not EntryStatus.REVOKED
    ]
    return [_drawn(one) for one in honoured] if any(map(_may_be_drawn, honoured)) else []


def _drawn(entry: Entry) -> Entry:
    return entry if _may_be_drawn(entry) else as_approved(entry)


def _may_be_drawn(entry: Entry) -> bool:
    return not entry.rules.approved or entry.is_public or standing(entry) is Standing.APPROVED
