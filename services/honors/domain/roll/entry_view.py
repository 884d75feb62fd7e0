"""An entry as people of the organisation see it, with the line that the MC reads."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.four_eyes import is_changed_in_public, standing
from services.honors.domain.proof.public_correction import told
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative
from services.honors.domain.roll.line import line_to_read
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.roll.presence import against_presence
from services.honors.domain.roll.receiving.receiver import receiver_note, receiver_warning
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.roll.script import Spoken, script
from services.honors.domain.rows.batches import batch_numbers

CHANGED_IN_PUBLIC = "Lời đã đổi sau khi công bố, chưa ai duyệt."


@dataclass(frozen=True)
class RepresentativeView:
    """Who goes up. `pronunciation` is how the name is said, '' where that is plain; `delegate_id` None for who is no delegate.

    `active` is false for one who is no delegate any more (replaced or withdrawn).
    """

    delegate_id: DelegateId | None
    name: str
    form_of_address: str
    present: bool
    pronunciation: str = ""
    position: str = ""
    unit_name: str = ""
    active: bool = True


@dataclass(frozen=True)
class EntryView:
    """An entry for people of the organisation, never for the public before it is announced.

    `list_number` is the number that the file wrote beside. `order` is the place in the running order from 1; `line` what the MC reads; `blocked_reason` a sentence.
    `was_shown`: a screen said that it showed the name; `received_by` and `received_as` tell who received in fact.
    `script` is the whole text that the MC reads; `receiver_note` keeps them from calling up who is absent, `receiver_warning`
    tells of a receiver from another unit, both '' where there is nothing to say. `approval` tells how the words stand,
    whether or not this stage asks for it; `words_warning` is a sentence where announced words were changed and nobody approved that;
    `proxy` was named to receive instead of whom the link says, None for nobody; `may_have_proxy`: somebody may be named so;
    `against_presence` one where the roll calls dead or absent whom the door let in, '' where it does not;
    `correction_waits` one on a correction that changes nothing until a second person approves it.
    """

    entry_id: EntryId
    order: int
    batch: int
    status: EntryStatus
    kind: RecipientKind
    name: str
    unit_name: str
    position: str
    citation: str
    award_code: str
    award_name: str
    award_precedence: int
    grade: int
    decision_number: str
    decision_date: date | None
    issuer: str
    list_position: int
    list_number: str
    posthumous: bool
    delegate_code: str
    representative: RepresentativeView | None
    announceable: bool
    blocked_reason: str | None
    sequence: int | None
    announced_at: datetime | None
    corrected: bool
    line: str
    was_shown: bool
    received_by: str
    received_as: str
    review_period: str = ""
    script: list[Spoken] = field(default_factory=list)
    receiver_note: str = ""
    receiver_warning: str = ""
    screen_citation: str = ""
    approval: Standing = Standing.UNAPPROVED
    words_warning: str = ""
    standing_by: bool = False
    decision_announced: bool = False
    correction_waits: str = ""
    proxy: RepresentativeView | None = None
    may_have_proxy: bool = False
    against_presence: str = ""


@dataclass(frozen=True)
class RollView:
    """The whole honour roll in running order."""

    as_of: datetime
    revision: int
    synthetic: bool
    entries: list[EntryView]


def entry_views(roll: Sequence[Entry], batch_size: int) -> list[EntryView]:
    """Give all entries in running order, each with its number; a withdrawn one keeps its number and leaves a gap in its row."""
    return list(EntryViews(running_order(roll), batch_size).values())


class EntryViews(Mapping[EntryId, EntryView]):
    """The views of a roll by entry, in running order, each made when it is asked for: a stage shows twenty of a thousand."""

    def __init__(self, ordered: Sequence[Entry], batch_size: int) -> None:
        self._placed = {entry.entry_id: (entry, order) for order, entry in enumerate(ordered, start=1)}
        self._batches = batch_numbers(ordered, batch_size)
        self._made: dict[EntryId, EntryView] = {}

    def __getitem__(self, entry_id: EntryId) -> EntryView:
        if entry_id not in self._made:
            entry, order = self._placed[entry_id]
            view = _view(entry, order, self._batches[entry_id])
            self._made[entry_id] = replace(
                view,
                standing_by=entry.standing_by,
                decision_announced=entry.decision_announced,
                correction_waits=told(entry.correction),
                proxy=_receiver(entry.proxy),
                may_have_proxy=entry.may_have_proxy,
                against_presence=against_presence(entry),
            )
        return self._made[entry_id]

    def __iter__(self) -> Iterator[EntryId]:
        return iter(self._placed)

    def __len__(self) -> int:
        return len(self._placed)

    def order(self, entry_id: EntryId) -> int:
        """Give the number of an entry without making its view."""
        return self._placed[entry_id][1]


def _receiver(person: Representative | None) -> RepresentativeView | None:
    if person is None:
        return None
    return RepresentativeView(
        person.delegate_id,
        person.name,
        person.form_of_address,
        person.is_ready,
        person.pronunciation,
        person.position,
        person.unit_name,
        person.active,
    )


def _view(entry: Entry, order: int, batch: int) -> EntryView:
    return EntryView(
        entry_id=entry.entry_id,
        order=order,
        batch=batch,
        status=entry.status,
        kind=entry.kind,
        name=entry.words.name,
        unit_name=entry.words.unit_name,
        position=entry.words.position,
        citation=entry.words.citation,
        award_code=entry.award_code,
        award_name=entry.words.award_name,
        award_precedence=entry.precedence,
        grade=entry.grade,
        decision_number=entry.decision.number,
        decision_date=entry.decision.date,
        issuer=entry.decision.issuer,
        list_position=entry.list_position,
        list_number=entry.list_number,
        posthumous=entry.posthumous,
        delegate_code=entry.delegate_code,
        representative=_receiver(entry.linked_receiver),
        announceable=(stands_against := obstacle(entry)) is None,
        blocked_reason=stands_against.value if stands_against else None,
        sequence=entry.sequence,
        announced_at=entry.announced_at,
        corrected=entry.corrected,
        line=line_to_read(entry),
        was_shown=entry.was_shown,
        received_by=entry.received_by,
        received_as=entry.received_as,
        review_period=entry.words.review_period,
        script=script(entry),
        receiver_note=receiver_note(entry),
        receiver_warning=receiver_warning(entry),
        screen_citation=entry.words.screen_citation,
        approval=standing(entry),
        words_warning=CHANGED_IN_PUBLIC if is_changed_in_public(entry) else "",
    )
