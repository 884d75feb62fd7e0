"""The rows as people cut them and as they stand behind the stage: who stands where, who is there, what is odd."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from services.honors.domain.ids import EntryId
from services.honors.domain.known.known_congress import KnownCongress, Sitting
from services.honors.domain.roll.entry import Entry, EntryStatus, Representative
from services.honors.domain.roll.line import called, posthumously
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.roll.receiving.receiver import named, receiver_of
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.plan import RowPlan
from services.honors.domain.rows.row import Gaps, Row

TORN = "Thứ tự đã đổi sau khi cắt: hàng này không còn đứng liền nhau. Xếp lại hoặc cắt lại."
MIXED = "Hàng này có nhiều hình thức khen thưởng. Nếu không cố ý, cắt ở chỗ đổi."
NO_SITTING = "Phiên trao của hàng này không còn trong chương trình. Chọn lại phiên."
_AWAY = (EntryStatus.REVOKED, EntryStatus.DEFERRED, EntryStatus.ON_HOLD, EntryStatus.DRAFT)


class Presence(StrEnum):
    """HERE; LEFT: was in the hall and went; AWAY: has not come; UNKNOWN: nobody is known who receives."""

    HERE = "HERE"
    LEFT = "LEFT"
    AWAY = "AWAY"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True)
class Member:
    """Somebody in a row. `order` is the number in the roll, `place` that from the left, None for who does not go up.

    `name` is said with form of address or kind, of the dead with "Truy tặng" before it; `receiver` goes up for it, '' where the honoured person does. `seat` and
    `pronunciation` are of whoever goes up. `blocked` is a sentence: why it cannot be called now. `standing_by`: they are ready behind
    the stage; `certificate_number` is that of what was handed over; `has_proxy`: the receiver was named by hand,
    `may_have_proxy`: one may be. `posthumous`: the honouree is dead, so whoever receives is asked as what.
    """

    entry_id: EntryId
    order: int
    place: int | None
    name: str
    unit_name: str
    award_name: str
    status: EntryStatus
    is_announced: bool
    receiver: str
    presence: Presence
    seat: str
    pronunciation: str
    blocked: str | None
    standing_by: bool
    certificate_number: str
    has_proxy: bool
    may_have_proxy: bool
    posthumous: bool


@dataclass(frozen=True)
class RowView:
    """A row with those who stand in it from left to right; `ready` of `total` are there, of `unknown` nobody knows who
    receives. `warnings` are sentences.
    """

    row: Row
    members: list[Member]
    total: int
    ready: int
    warnings: list[str]
    unknown: int = 0


@dataclass(frozen=True)
class RowSheet:
    """All rows in their order. `edition` is the number of the frozen order that runs, 0 while none is; `plan` 0 and `made_at` None where the roll was never cut; `loose` stand in no row."""

    as_of: datetime
    revision: int
    synthetic: bool
    rehearsal: bool
    plan: int
    maker: str
    made_at: datetime | None
    sittings: list[Sitting]
    rows: list[RowView]
    loose: list[Member]
    edition: int = 0


def row_sheet(
    congress: KnownCongress,
    roll: Sequence[Entry],
    plan: RowPlan | None,
    as_of: datetime,
    revision: int,
    *,
    rehearsal: bool,
) -> RowSheet:
    """Give the rows of a roll whose entries know theirs."""
    placed = list(enumerate(running_order(roll), start=1))
    return RowSheet(
        as_of=as_of,
        revision=revision,
        synthetic=congress.synthetic,
        rehearsal=rehearsal,
        plan=plan.number if plan else 0,
        maker=plan.maker if plan else "",
        made_at=plan.made_at if plan else None,
        sittings=list(congress.sittings),
        rows=row_views(congress, placed),
        loose=[member(entry, order, None) for order, entry in placed if entry.row is None] if plan else [],
    )


def row_views(congress: KnownCongress, placed: Sequence[tuple[int, Entry]]) -> list[RowView]:
    """Give the rows in their order; `placed` is the running order, each entry with its number from 1."""
    found: dict[int, list[tuple[int, Entry]]] = {}
    for order, entry in placed:
        if entry.row:
            found.setdefault(entry.row.number, []).append((order, entry))
    standing = [order for order, entry in placed if entry.status is not EntryStatus.REVOKED]
    return [_row_view(congress, found[number], standing) for number in sorted(found)]


def places(gaps: Gaps, entries: Sequence[Entry]) -> list[int | None]:
    """Give the place of each from the left, from 1; None for somebody who does not go up where the others close up."""
    if gaps is Gaps.KEEP:
        return [place for place, _ in enumerate(entries, start=1)]
    told: list[int | None] = []
    for entry in entries:
        comes = entry.status not in _AWAY and entry.is_ready
        told.append(1 + sum(place is not None for place in told) if comes else None)
    return told


def presence(entry: Entry) -> Presence:
    person = entry.goes_up
    if person is None or not entry.has_receiver:
        return Presence.UNKNOWN
    if person.present:
        return Presence.HERE
    return Presence.LEFT if person.left else Presence.AWAY


def member(entry: Entry, order: int, place: int | None) -> Member:
    person, receiver = entry.goes_up, receiver_of(entry)
    before, name, _ = called(entry)
    stands_against = obstacle(entry)
    return Member(
        entry_id=entry.entry_id,
        order=order,
        place=place,
        name=f"{posthumously(entry)}{f'{before} {name}'.strip()}",
        unit_name=entry.words.unit_name,
        award_name=entry.words.award_name,
        status=entry.status,
        is_announced=entry.is_announced,
        receiver=_receiver(receiver) if receiver and not entry.is_in_person else "",
        presence=presence(entry),
        seat=person.seat if person else "",
        pronunciation=person.pronunciation if person else "",
        blocked=stands_against.value if stands_against and not entry.is_announced else None,
        standing_by=entry.standing_by,
        certificate_number=entry.certificate_number,
        has_proxy=entry.proxy is not None,
        may_have_proxy=entry.may_have_proxy,
        posthumous=entry.posthumous,
    )


def _receiver(person: Representative) -> str:
    """Give who receives, of somebody who is no delegate with what they are to the honouree."""
    return f"{named(person)}, {person.position}" if person.delegate_id is None and person.position else named(person)


def _row_view(congress: KnownCongress, members: Sequence[tuple[int, Entry]], standing: Sequence[int]) -> RowView:
    entries = [entry for _, entry in members]
    row = entries[0].row
    assert row is not None
    there = [entry for entry in entries if entry.status is not EntryStatus.REVOKED]
    told = [
        member(entry, order, place) for (order, entry), place in zip(members, places(row.gaps, entries), strict=True)
    ]
    return RowView(
        row=replace(row, entry_ids=tuple(entry.entry_id for entry in entries)),
        members=told,
        total=len(there),
        ready=sum(entry.is_ready for entry in there),
        warnings=_warnings(congress, row, members, standing),
        unknown=sum(not entry.has_receiver for entry in there),
    )


def _warnings(
    congress: KnownCongress, row: Row, members: Sequence[tuple[int, Entry]], standing: Sequence[int]
) -> list[str]:
    orders = [order for order, entry in members if entry.status is not EntryStatus.REVOKED]
    between = [order for order in standing if orders and orders[0] <= order <= orders[-1]]
    known = {sitting.session_id for sitting in congress.sittings}
    found = {
        TORN: len(between) > len(orders),
        MIXED: not row.title and len({entry.words.award_name for _, entry in members}) > 1,
        NO_SITTING: row.session_id is not None and row.session_id not in known,
    }
    return [sentence for sentence, holds in found.items() if holds]
