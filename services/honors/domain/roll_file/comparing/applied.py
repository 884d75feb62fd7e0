"""Turns what a file means into entries: those that come in, change, go along with their decision, or are withdrawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from services.honors.domain.ids import EntryId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.entry import Entry, EntryStatus, Representative
from services.honors.domain.roll_file.check import RollCheck
from services.honors.domain.roll_file.understanding.candidate import Candidate


@dataclass(frozen=True)
class Applied:
    created: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    withdrawn: tuple[Entry, ...]


def applied(check: RollCheck, new_id: Callable[[], EntryId]) -> Applied:
    """Give what would be stored; an announced entry whose decision is renumbered is a corrected one."""
    changed = [one.compared.entry for one in check.entries if one.kind == "changed" and one.compared]
    return Applied(
        created=tuple(_newcomer(one.candidate, new_id()) for one in check.entries if one.kind == "new"),
        changed=tuple(
            replace(one, corrected=True) if one.is_announced else one for one in (*changed, *check.renumbered)
        ),
        withdrawn=tuple(replace(one.entry, status=EntryStatus.REVOKED) for one in check.gone if one.is_withdrawn),
    )


def topics_of(check: RollCheck, done: Applied) -> list[tuple[EntryId, str, str]]:
    """Give movement and field of work that the file says of entries, also of those that it leaves as they are."""
    new = [one.candidate for one in check.entries if one.kind == "new"]
    there = [(one.entry.entry_id, one.candidate) for one in check.entries if one.entry]
    created = [(entry.entry_id, one) for entry, one in zip(done.created, new, strict=True)]
    told = {entry_id: (one.movement, one.sector) for entry_id, one in (*there, *created) if one.movement or one.sector}
    return [(entry_id, *said) for entry_id, said in told.items()]


def roll_after(check: RollCheck, roll: Sequence[Entry], new_id: Callable[[], EntryId]) -> list[Entry]:
    """Give the roll as it would be once the file was applied."""
    done = applied(check, new_id)
    there = {one.entry_id: one for one in (*roll, *done.changed, *done.withdrawn, *done.created)}
    return list(there.values())


def _newcomer(one: Candidate, entry_id: EntryId) -> Entry:
    assert one.kind is not None
    assert one.award is not None
    return Entry(
        entry_id=entry_id,
        kind=one.kind,
        words=one.words,
        award_code=one.award.code,
        precedence=one.award.precedence,
        grade=one.grade,
        decision=one.decision,
        list_position=one.list_position,
        posthumous=one.posthumous,
        delegate_code=one.delegate_code,
        status=EntryStatus.SCHEDULED if one.decision.is_complete else EntryStatus.DRAFT,
        representative=_receiver(one.linked) if one.linked else None,
        list_number=one.list_number,
        is_confirmed=one.is_confirmed,
    )


def _receiver(who: KnownDelegate) -> Representative:
    return Representative(
        delegate_id=who.delegate_id,
        name=who.full_name,
        form_of_address=who.form_of_address,
        active=who.active,
        present=False,
        pronunciation=who.pronunciation,
        position=who.position,
        unit_name=who.unit_name,
    )
