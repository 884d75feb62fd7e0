"""The certificates in the order in which they lie beside the stage: row after row, from left to right."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.certificates.layout import Part
from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.four_eyes import standing
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.line import called
from services.honors.domain.roll.running_order import running_order

_STATES = {
    EntryStatus.ON_HOLD: "Tạm dừng",
    EntryStatus.DRAFT: "Quyết định chưa đủ số, ngày",
    EntryStatus.DEFERRED: "Trao sau",
}
_STANDINGS = {
    Standing.APPROVED: "Đã duyệt",
    Standing.REWORDED: "Chưa duyệt lời mới",
    Standing.UNAPPROVED: "Chưa duyệt",
}


@dataclass(frozen=True)
class Certificate:
    """One certificate. `number` is its place in the stack from 1, `row` and `place` on the stage, 0 where no row was cut.

    `approved`: a second person held these words against the decision.
    """

    number: int
    row: int
    place: int
    entry: Entry
    approved: bool

    @property
    def is_held(self) -> bool:
        """Tell whether it may not be printed yet: under a complaint, or of a decision without number or date."""
        return self.entry.status in (EntryStatus.ON_HOLD, EntryStatus.DRAFT)


def stack(roll: Sequence[Entry]) -> list[Certificate]:
    """Give one certificate for each entry that was not withdrawn."""
    lying = [one for one in running_order(roll) if one.status is not EntryStatus.REVOKED]
    places: dict[object, int] = {}
    made = []
    for number, entry in enumerate(lying, start=1):
        row = entry.row.row_id if entry.row else None
        places[row] = places.get(row, 0) + 1
        made.append(
            Certificate(
                number,
                entry.row.number if entry.row else 0,
                places[row] if entry.row else 0,
                entry,
                standing(entry) is Standing.APPROVED,
            )
        )
    return made


def state_of(one: Certificate) -> str:
    """Give what a print shop must know of a certificate before it prints it, as people read it."""
    how = standing(one.entry)
    put_off = _STATES.get(one.entry.status, "")
    words_stand = _STANDINGS[how]
    return f"{put_off}; {words_stand[0].lower()}{words_stand[1:]}" if put_off else words_stand


def words(entry: Entry) -> dict[Part, str]:
    """Give what is written of `entry`, part by part; '' where the roll has nothing."""
    is_person = entry.kind is RecipientKind.INDIVIDUAL
    about = (entry.words.position if is_person else "", entry.words.unit_name)
    date = f" ngày {entry.decision.date:%d/%m/%Y}" if entry.decision.date else ""
    return {
        Part.AWARD: f"{'Truy tặng ' if entry.posthumous else ''}{entry.words.award_name}",
        Part.NAME: " ".join(part for part in called(entry)[:2] if part),
        Part.ABOUT: ", ".join(part for part in about if part),
        Part.CITATION: entry.words.citation.replace("|", " "),
        Part.DECISION: f"Quyết định số {entry.decision.number}{date}" if entry.decision.number else "",
        Part.REGISTER: "Vào sổ số: …………………",
    }
