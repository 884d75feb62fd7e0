"""Puts what happened on stage into the words that other services hear. What a rehearsal caused says so."""

from collections.abc import Sequence
from datetime import datetime

from contracts import honors as said
from contracts.stage_rows import RowsChanged, StageRow
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.programme.programme import Programme
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.line import address_of
from services.honors.domain.rows.going_up import GoesUp
from services.honors.domain.stage.stage import CardKind, Stage

_TOLD_AS = {
    CardKind.ROW: said.CardKind.HONOREE,
    CardKind.PHOTO_CALL: said.CardKind.AGENDA_ITEM,
    CardKind.DECISION: said.CardKind.AGENDA_ITEM,
    CardKind.VIDEO: said.CardKind.AGENDA_ITEM,
    CardKind.WELCOME: said.CardKind.TITLE,
    CardKind.ARRIVAL: said.CardKind.TITLE,
    CardKind.COUNTDOWN: said.CardKind.TITLE,
    CardKind.ROLL_CODE: said.CardKind.TITLE,
}
"""Kinds of cards that came later, in those that every reader knows."""


def entry_announced(stage: Stage, entry: Entry) -> said.EntryAnnounced:
    """`entry` is announced, so it has its sequence, its time and a dated decision."""
    assert entry.sequence is not None
    assert entry.announced_at is not None
    assert entry.decision.date is not None  # a draft is not announceable
    return said.EntryAnnounced(
        congress_id=stage.congress_id,
        entry_id=entry.entry_id,
        sequence=entry.sequence,
        kind=said.RecipientKind(entry.kind.value),
        name=entry.words.name,
        unit_name=entry.words.unit_name,
        award_code=entry.award_code,
        award_name=entry.words.award_name,
        decision_number=entry.decision.number,
        decision_date=entry.decision.date,
        announced_at=entry.announced_at,
        rehearsal=stage.is_rehearsed(entry.sequence),
        posthumous=entry.posthumous,
        form_of_address=address_of(entry),
        delegate_id=entry.honoured_delegate,
    )


def entry_corrected(stage: Stage, entry: Entry, reason: str, at: datetime) -> said.EntryCorrected:
    """`entry` was announced, and has its mended words."""
    assert entry.sequence is not None
    return said.EntryCorrected(
        congress_id=stage.congress_id,
        entry_id=entry.entry_id,
        sequence=entry.sequence,
        name=entry.words.name,
        unit_name=entry.words.unit_name,
        award_name=entry.words.award_name,
        decision_number=entry.decision.number,
        decision_date=entry.decision.date,
        reason=reason,
        corrected_at=at,
        rehearsal=stage.is_rehearsed(entry.sequence),
    )


def entry_withdrawn(stage: Stage, entry: Entry, reason: str, at: datetime) -> said.EntryWithdrawn:
    """`entry` was announced; who was not is withdrawn without a word to others."""
    assert entry.sequence is not None
    return said.EntryWithdrawn(
        congress_id=stage.congress_id,
        entry_id=entry.entry_id,
        sequence=entry.sequence,
        reason=reason,
        withdrawn_at=at,
        rehearsal=stage.is_rehearsed(entry.sequence),
    )


def entry_returned(stage: Stage, entry: Entry, reason: str, at: datetime) -> said.EntryReturned:
    """`entry` was announced by mistake, and still has the sequence it was announced with."""
    assert entry.sequence is not None
    return said.EntryReturned(
        congress_id=stage.congress_id,
        entry_id=entry.entry_id,
        sequence=entry.sequence,
        reason=reason,
        returned_at=at,
        rehearsal=stage.is_rehearsed(entry.sequence),
    )


def stage_changed(stage: Stage, at: datetime) -> said.StageChanged:
    """Give what the big screens are to show from now on"""
    return said.StageChanged(
        congress_id=stage.congress_id,
        revision=stage.revision,
        card=_TOLD_AS.get(stage.card) or said.CardKind(stage.card.value),
        entry_id=None if stage.card is CardKind.DECISION else stage.entry_id,
        changed_at=at,
        rehearsal=stage.rehearsal,
    )


def programme_changed(programme: Programme, *, rehearsal: bool) -> said.ProgrammeChanged:
    """Give the programme as it was stored, of a revision above 0; `rehearsal` while the stage is rehearsed."""
    items = tuple(
        said.ProgrammeItem(
            number=one.number,
            kind=said.ItemKind(one.kind.value),
            title=one.title,
            state=said.ItemState(one.state.value),
            started_at=one.started_at,
            ended_at=one.ended_at,
        )
        for one in programme.items
    )
    return said.ProgrammeChanged(
        congress_id=programme.congress_id, aggregate_version=programme.revision, items=items, rehearsal=rehearsal
    )


def rows_changed(congress_id: CongressId, delegate_id: DelegateId, rows: Sequence[GoesUp], version: int) -> RowsChanged:
    """Give in which rows somebody goes up now; no award is named."""
    return RowsChanged(
        delegate_id=delegate_id,
        congress_id=congress_id,
        aggregate_version=version,
        rows=tuple(
            StageRow(number=one.number, wave=one.wave, by_size=one.by_size, session_id=one.session_id) for one in rows
        ),
    )
