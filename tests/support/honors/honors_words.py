"""What registration hears of honors, as honors says it."""

from datetime import UTC, date, datetime
from uuid import UUID

from contracts.honors import (
    EntryAnnounced,
    EntryCorrected,
    EntryReturned,
    EntryWithdrawn,
    ItemKind,
    ItemState,
    ProgrammeChanged,
    ProgrammeItem,
    RecipientKind,
)

AT = datetime(2020, 9, 9, 2, 0, tzinfo=UTC)


def announced(congress: UUID, sequence: int, *, rehearsal: bool = False, **different: object) -> EntryAnnounced:
    given: dict[str, object] = {
        "kind": RecipientKind.INDIVIDUAL,
        "name": f"Vi Thử {sequence}",
        "unit_name": "Huyện Ba Bể",
        "award_code": "BK_TINH",
        "award_name": "Bằng khen của Chủ tịch UBND tỉnh",
        "decision_number": "1/QĐ-UBND",
        "decision_date": date(2020, 9, 1),
        "announced_at": AT,
        **different,
    }
    return EntryAnnounced(
        congress_id=congress, entry_id=UUID(int=sequence), sequence=sequence, rehearsal=rehearsal, **given
    )


def corrected(congress: UUID, sequence: int, award: str, minute: int = 0, *, rehearsal: bool = False) -> EntryCorrected:
    return EntryCorrected(
        congress_id=congress,
        entry_id=UUID(int=sequence),
        sequence=sequence,
        name=f"Vi Thử {sequence}",
        unit_name="Huyện Ba Bể",
        award_name=award,
        reason="Ghi nhầm hình thức",
        corrected_at=AT.replace(minute=minute),
        rehearsal=rehearsal,
    )


def withdrawn(congress: UUID, sequence: int) -> EntryWithdrawn:
    return EntryWithdrawn(
        congress_id=congress, entry_id=UUID(int=sequence), sequence=sequence, reason="Hủy quyết định", withdrawn_at=AT
    )


def returned(congress: UUID, sequence: int) -> EntryReturned:
    return EntryReturned(
        congress_id=congress, entry_id=UUID(int=sequence), sequence=sequence, reason="Công bố nhầm", returned_at=AT
    )


def programme(congress: UUID, version: int, *states: ItemState, rehearsal: bool = False) -> ProgrammeChanged:
    """Give a programme of as many items, those that were held at 09:00."""
    items = tuple(
        ProgrammeItem(
            number=number,
            kind=ItemKind.CEREMONY,
            title=f"Mục {number}",
            state=state,
            started_at=AT if state is ItemState.DONE else None,
            ended_at=AT if state is ItemState.DONE else None,
        )
        for number, state in enumerate(states, 1)
    )
    return ProgrammeChanged(congress_id=congress, aggregate_version=version, items=items, rehearsal=rehearsal)
