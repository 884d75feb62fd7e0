"""Who of a row is told to be there: whoever is known to be in the hall, and never somebody of whom nobody knows who receives."""

from dataclasses import replace
from uuid import UUID

import pytest

from services.honors.domain.ids import DelegateId, EntryId, RowId
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative
from services.honors.domain.rows.batches import batches
from services.honors.domain.rows.row import Gaps, Row
from services.honors.domain.rows.sheet import Presence, row_views
from tests.support.honors.honors_rows import CONGRESS, entry

CHILD = Representative(DelegateId(UUID(int=5)), "Trần Giả Lập", "Bà", active=True, present=True)
DEAD = entry(posthumous=True)
HOUSEHOLD = entry(kind=RecipientKind.HOUSEHOLD)


def counted(*standing: Entry) -> set[tuple[int, int, int]]:
    """Give (ready, unknown, total) of one row, as the stage and as the pages of rows tell it: one where they agree."""
    ids = tuple(EntryId(UUID(int=n)) for n in range(1, len(standing) + 1))
    row = Row(RowId(UUID(int=8)), ids, number=1, gaps=Gaps.CLOSE)
    placed = [
        (n, replace(one, entry_id=EntryId(UUID(int=n)), list_position=n, row=row))
        for n, one in enumerate(standing, start=1)
    ]
    (batch,) = batches([one for _, one in placed], 10)
    (view,) = row_views(CONGRESS, placed)
    assert view.unknown == sum(
        one.presence is Presence.UNKNOWN and one.status is not EntryStatus.REVOKED for one in view.members
    )
    return {(told.ready, told.unknown, told.total) for told in (batch, view)}


@pytest.mark.parametrize(
    ("standing", "told"),
    [
        ((DEAD,), (0, 1, 1)),
        ((HOUSEHOLD,), (0, 1, 1)),
        ((entry(),), (0, 1, 1)),
        ((replace(DEAD, representative=CHILD),), (1, 0, 1)),
        ((replace(DEAD, proxy=CHILD),), (1, 0, 1)),
        ((replace(DEAD, representative=replace(CHILD, present=False)),), (0, 0, 1)),
        ((replace(HOUSEHOLD, representative=replace(CHILD, active=False)),), (0, 1, 1)),
        ((replace(DEAD, status=EntryStatus.REVOKED), replace(HOUSEHOLD, representative=CHILD), DEAD), (1, 1, 2)),
    ],
)
def test_who_is_not_known_is_not_counted_as_present_and_is_told_apart(
    standing: tuple[Entry, ...], told: tuple[int, int, int]
) -> None:
    assert counted(*standing) == {told}
