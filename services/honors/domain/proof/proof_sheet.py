"""The roll as it is proofread before the day: each entry as it will be drawn and read, beside what the decision says."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from services.honors.domain.ids import EntryId
from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.doubts import doubts
from services.honors.domain.proof.edition import Edition, EditionState, is_unplaced
from services.honors.domain.proof.four_eyes import reworded, standing, words_digest
from services.honors.domain.proof.public_correction import ChangedWord
from services.honors.domain.proof.short_awards import ShortAward
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, Words
from services.honors.domain.roll.presence import against_presence
from services.honors.domain.roll.receiving.receiver import named
from services.honors.domain.roll.running_order import order_by_precedence, running_order
from services.honors.domain.roll.script import script
from services.honors.domain.stage.cards import Honoree, honoree


@dataclass(frozen=True)
class CorrectionLine:
    """A correction of announced words: `at_once` it is out and to be confirmed, else it waits. `is_mine`: whoever asks wrote it.

    `digest` is what settling it names.
    """

    at_once: bool
    digest: str
    changes: list[ChangedWord]
    reason: str
    asker: str
    asked_at: datetime
    is_mine: bool


@dataclass(frozen=True)
class ProofLine:
    """One entry. `words` and `decision` are what was entered; `honoree` is the card and `script` the MC's text, both as if
    whoever receives were in the hall: so they are at their longest.

    `digest` is what approving names; `is_mine`: whoever asks wrote words since they were approved, and cannot approve them. `doubts` are
    sentences; `placed` is false for one that came after the order was approved, and then `would_stand` is the number that it
    would have by precedence. `receiver` is whoever receives, with form of address, '' for nobody known. `is_guarded`: a correction waits for a second person.
    `reworded` is what became of the words that were approved, old and new; empty where they are the same or nobody kept them. `against_presence` is the doubt that the door raises, '' for none.
    """

    entry_id: EntryId
    order: int
    status: EntryStatus
    words: Words
    decision: Decision
    list_number: str
    delegate_code: str
    honoree: Honoree
    script: str
    receiver: str
    is_linked: bool
    digest: str
    approval: Standing
    approver: str
    approved_at: datetime | None
    is_mine: bool
    doubts: list[str]
    placed: bool
    would_stand: int | None
    is_announced: bool
    correction: CorrectionLine | None
    is_guarded: bool
    reworded: list[ChangedWord] = field(default_factory=list)
    against_presence: str = ""


@dataclass(frozen=True)
class ProofSheet:
    """`needs_approval`: nothing unapproved can be taken now; `rule` how that was set, None where the congress decides.

    `living_proxy`: somebody may be named to receive instead of a living person. `short_awards`: what is still said in short.
    """

    as_of: datetime
    revision: int
    synthetic: bool
    rehearsal: bool
    needs_approval: bool
    rule: bool | None
    living_proxy: bool
    edition: EditionState | None
    lines: list[ProofLine]
    short_awards: list[ShortAward]


def proof_lines(
    roll: Sequence[Entry], edition: Edition | None, reader: str, today: date, guarded: frozenset[EntryId] = frozenset()
) -> list[ProofLine]:
    """Give all entries in running order as the account `reader` sees them; `guarded` are those whose correction waits."""
    found = doubts(roll, today)
    return [
        _line(entry, order, reader, found.get(entry.entry_id, []), _would_stand(edition, roll, entry), guarded)
        for order, entry in enumerate(running_order(roll), start=1)
    ]


def _would_stand(edition: Edition | None, roll: Sequence[Entry], entry: Entry) -> int | None:
    """Give the number that an entry without a place in the edition would have by precedence."""
    if not is_unplaced(edition, entry):
        return None
    return order_by_precedence(roll, entry).index(entry.entry_id) + 1


def _line(
    entry: Entry, order: int, reader: str, found: list[str], would_stand: int | None, guarded: frozenset[EntryId]
) -> ProofLine:
    linked, proxy = entry.representative, entry.proxy
    with_everybody = replace(
        entry, representative=linked and replace(linked, present=True), proxy=proxy and replace(proxy, present=True)
    )
    person = entry.goes_up
    approval = entry.approval
    return ProofLine(
        entry_id=entry.entry_id,
        order=order,
        status=entry.status,
        words=entry.words,
        decision=entry.decision,
        list_number=entry.list_number,
        delegate_code=entry.delegate_code,
        honoree=honoree(with_everybody),
        script="".join(each.text for each in script(with_everybody)),
        receiver=named(person) if person else "",
        is_linked=person is not None,
        digest=words_digest(entry),
        approval=standing(entry),
        approver=approval.approver if approval else "",
        approved_at=approval.approved_at if approval else None,
        is_mine=reader in entry.writers,
        doubts=found,
        placed=would_stand is None,
        would_stand=would_stand,
        is_announced=entry.is_announced,
        correction=_correction(entry, reader),
        is_guarded=entry.entry_id in guarded,
        reworded=reworded(entry),
        against_presence=against_presence(entry),
    )


def _correction(entry: Entry, reader: str) -> CorrectionLine | None:
    kept = entry.correction
    if kept is None or entry.status is EntryStatus.REVOKED:
        return None
    mine = kept.asked_by == reader
    return CorrectionLine(kept.at_once, kept.digest, list(kept.changes), kept.reason, kept.asker, kept.asked_at, mine)
