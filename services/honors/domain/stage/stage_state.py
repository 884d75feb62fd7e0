"""What the operator and the MC see: on air, next, the line to read, who is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from services.honors.domain.decisions.reading import DecisionReading, decision_card, decision_reading
from services.honors.domain.decisions.record import NO_RECORDS, Records, record_of, under
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.edition import Edition, EditionState, edition_state
from services.honors.domain.proof.four_eyes import standing
from services.honors.domain.proof.public_correction import told
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_view import EntryView, EntryViews
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.roll.running_order import is_open, running_order
from services.honors.domain.roll.script import skipped_word
from services.honors.domain.rows.batches import Batch, batches
from services.honors.domain.rows.calling import RowCall, row_call
from services.honors.domain.stage.arming import changes_of
from services.honors.domain.stage.calling_order import (
    LeftBehind,
    called_until,
    following,
    last_taken,
    left_behind,
    passed_over,
)
from services.honors.domain.stage.cards import BoardCard, card_to_come
from services.honors.domain.stage.on_air import OnAir, on_air_of
from services.honors.domain.stage.rules import asks_for_approval
from services.honors.domain.stage.stage import CardKind, Hold, Sign, Stage

UPCOMING = 11
"""the one to be read next and the ten after them"""
LATE_SHOWN = 20
MC_SEES = 4
NOBODY = EntryId(UUID(int=0))


@dataclass(frozen=True)
class ArmedState:
    """The name that stands armed: as it is now, the card it will be, and the digest that taking it names.

    `changes` are sentences on what differs from what was armed; while there are any it must be armed anew. Of a row that is
    taken as a whole `members` are all its names, `entry` the first. Where `decision` is there it is what comes next, nobody is
    named by taking it, and `entry` is who is called first after it.
    """

    entry: EntryView
    card: BoardCard
    digest: str
    changes: list[str]
    members: list[EntryView] = field(default_factory=list)
    decision: DecisionReading | None = None


@dataclass(frozen=True)
class Skipped:
    """Somebody whose number the MC's printed list has and who is not called: `word` says why."""

    order: int
    name: str
    word: str


@dataclass(frozen=True)
class QueueCounts:
    """`waiting` = not announced and neither deferred, held nor draft; `announceable` of them may be announced now."""

    total: int
    announced: int
    waiting: int
    announceable: int
    deferred: int
    on_hold: int
    draft: int


@dataclass(frozen=True)
class StageState:
    """The whole stage at one moment.

    `next` is what stands armed, and while nothing does, whom it is proposed to arm; `upcoming` begins with it. `late` came in late and
    stand before the armed name. `last` was announced last; `sequence` counts announcements; `skipped` are not called though their
    number lies among the next; `dwell_ms` is how long a name has the screens to itself before the next may be taken. `edition` is the
    approved order that runs, with what differs from it; `needs_approval`: only approved words may be taken; `unapproved` are still to
    be called and are not approved. `signs` stand between stage and MC; `call` is whom the MC calls up now; `taken_back` was announced
    by mistake last, `withdrawn` taken off on air or armed, '' once the next was taken; `corrections` are sentences on what waits for a
    second person; `left` were passed and cannot be called now, at the end all who remain.
    """

    as_of: datetime
    revision: int
    congress_id: CongressId
    congress_name: str
    synthetic: bool
    rehearsal: bool
    on_air: OnAir
    armed: ArmedState | None
    late: list[EntryView]
    last: EntryView | None
    sequence: int
    hold: Hold | None
    dwell_ms: int
    next: EntryView | None
    upcoming: list[EntryView]
    batch: Batch | None
    batches: list[Batch]
    batch_size: int
    counts: QueueCounts
    skipped: list[Skipped] = field(default_factory=list)
    edition: EditionState | None = None
    needs_approval: bool = False
    unapproved: int = 0
    signs: list[Sign] = field(default_factory=list)
    call: RowCall | None = None
    taken_back: str = ""
    withdrawn: str = ""
    corrections: list[str] = field(default_factory=list)
    left: list[LeftBehind] = field(default_factory=list)


_AS_IT_IS = ("hold", "dwell_ms", "taken_back", "withdrawn")


def stage_state(
    congress: KnownCongress,
    stage: Stage,
    roll: Sequence[Entry],
    as_of: datetime,
    edition: Edition | None = None,
    records: Records = NO_RECORDS,
) -> StageState:
    """Put together what the stage page and the MC's page show; `roll` may be in any order."""
    ordered, views, rows, last, stood, upcoming = _in_order(congress, stage, roll)
    return StageState(
        **{name: getattr(stage, name) for name in _AS_IT_IS},
        as_of=as_of,
        revision=stage.revision,
        congress_id=congress.congress_id,
        congress_name=congress.name,
        synthetic=congress.synthetic,
        rehearsal=stage.rehearsal,
        on_air=on_air_of(congress, stage, roll, views, records),
        armed=_armed(congress, stage, roll, views, records) if stood else None,
        late=[views[each.entry_id] for each in passed_over(stage, roll)[:LATE_SHOWN]],
        last=views[last.entry_id] if last else None,
        sequence=stage.sequence,
        next=upcoming[0] if upcoming else None,
        upcoming=upcoming[: max(UPCOMING, len(stood))],
        batch=_looked_at(rows, upcoming[0] if upcoming else views.get(stage.entry_id or NOBODY)),
        batches=rows,
        batch_size=stage.batch_size,
        counts=_counts(roll, sum(obstacle(each) is None for each in roll)),
        skipped=_skipped(ordered, last, upcoming, views),
        edition=edition_state(edition, roll),
        needs_approval=asks_for_approval(congress, stage),
        unapproved=sum(is_open(each) and standing(each) is not Standing.APPROVED for each in roll),
        signs=list(stage.signs),
        call=_call(stage, ordered, last),
        corrections=_corrections(ordered),
        left=left_behind(stage, roll, ordered, upcoming[0].entry_id if upcoming else None),
    )


def _in_order(
    congress: KnownCongress, stage: Stage, roll: Sequence[Entry]
) -> tuple[list[Entry], EntryViews, list[Batch], Entry | None, list[EntryId], list[EntryView]]:
    """Give the roll, its views and rows in order, who was taken last, who stands armed and who comes."""
    ordered = running_order(roll)
    views, rows = EntryViews(ordered, stage.batch_size), batches(ordered, stage.batch_size, congress.sittings)
    return ordered, views, rows, last_taken(roll), *_coming(stage, roll, views)


def _coming(stage: Stage, roll: Sequence[Entry], views: EntryViews) -> tuple[list[EntryId], list[EntryView]]:
    """Give who stands armed, and with them before the others who comes next."""
    stood = [one for one in (stage.armed.called if stage.armed else ()) if one in views]
    coming = following(stage, roll, called_until(stage, roll))[:UPCOMING]
    return stood, [views[one] for one in (*stood, *(each.entry_id for each in coming))]


def _corrections(ordered: Sequence[Entry]) -> list[str]:
    return [f"“{each.words.name}”: {waits}" for each in ordered if (waits := told(each.correction))]


def _looked_at(rows: Sequence[Batch], view: EntryView | None) -> Batch | None:
    return next((row for row in rows if view and row.number == view.batch), None)


def _call(stage: Stage, ordered: Sequence[Entry], last: Entry | None) -> RowCall | None:
    stood = stage.armed.called if stage.armed else ()
    ahead = [one for one in ordered if one.entry_id in stood] + following(stage, ordered, called_until(stage, ordered))
    return row_call(ordered, last, ahead, being_read=stage.card is CardKind.DECISION)


def _skipped(
    ordered: Sequence[Entry], last: Entry | None, coming: Sequence[EntryView], views: EntryViews
) -> list[Skipped]:
    """Give whom the next calls pass over: between the name taken last and the last of those shown as coming."""
    begins = views.order(last.entry_id) if last else 0
    ends = coming[MC_SEES - 1].order if len(coming) >= MC_SEES else len(ordered) + 1
    return [
        Skipped(order, each.words.name, word)
        for order, each in enumerate(ordered, start=1)
        if begins < order < ends and (word := skipped_word(each))
    ]


def _counts(roll: Sequence[Entry], announceable: int) -> QueueCounts:
    standing = [entry for entry in roll if entry.status is not EntryStatus.REVOKED]
    waiting = [entry for entry in standing if is_open(entry)]

    def having(status: EntryStatus) -> int:
        return sum(entry.status is status for entry in waiting)

    return QueueCounts(
        total=len(standing),
        announced=sum(entry.is_announced for entry in standing),
        waiting=having(EntryStatus.SCHEDULED),
        announceable=announceable,
        deferred=having(EntryStatus.DEFERRED),
        on_hold=having(EntryStatus.ON_HOLD),
        draft=having(EntryStatus.DRAFT),
    )


def _armed(
    congress: KnownCongress,
    stage: Stage,
    roll: Sequence[Entry],
    views: Mapping[EntryId, EntryView],
    records: Records,
) -> ArmedState | None:
    armed = stage.armed
    if armed is None or any(one not in views for one in armed.called):
        return None
    first = next(each for each in roll if each.entry_id == armed.entry_id)
    honoured, record = under(roll, first), record_of(records, first.decision)
    return ArmedState(
        entry=views[armed.entry_id],
        card=card_to_come(congress, stage, roll, armed),
        digest=armed.digest,
        changes=changes_of(armed, congress, roll, records),
        members=[views[one] for one in armed.entry_ids] if armed.row_id else [],
        decision=decision_reading(decision_card(honoured), honoured, first, record) if armed.is_decision else None,
    )
