"""A lock of the screens goes back to what it covers, however many lie over each other."""

from uuid import UUID

import pytest

from services.honors.domain.ids import EntryId
from services.honors.domain.stage import acts
from services.honors.domain.stage.stage import TITLE, CardKind, Picture
from tests.support.honors.honors_rows import stage


@pytest.mark.parametrize("lock", [CardKind.FLAG_SALUTE, CardKind.SILENCE, CardKind.BLACK])
def test_a_lock_goes_back_to_the_name_that_it_covers(lock: CardKind) -> None:
    name = Picture(CardKind.HONOREE, entry_id=EntryId(UUID(int=4)))
    locked = acts.shown(acts.shown(stage(), name), Picture(lock))
    assert acts.released(locked, back=True).picture == name
    assert acts.released(locked, back=False).picture == TITLE
    assert acts.released(acts.taken_off(locked, EntryId(UUID(int=4))), back=True).picture == TITLE


def test_black_over_the_flag_goes_back_to_the_flag_which_is_a_lock_still() -> None:
    dark = acts.shown(acts.shown(stage(), Picture(CardKind.FLAG_SALUTE)), Picture(CardKind.BLACK))
    back = acts.released(dark, back=True)
    assert (back.card, back.locked, back.covered) == (CardKind.FLAG_SALUTE, True, TITLE)


def test_a_flag_that_black_covered_still_goes_back_to_what_lay_under_it() -> None:
    name = Picture(CardKind.HONOREE, entry_id=EntryId(UUID(int=4)))
    flag = acts.shown(acts.shown(stage(), name), Picture(CardKind.FLAG_SALUTE))
    dark = acts.shown(acts.shown(flag, Picture(CardKind.BLACK)), Picture(CardKind.BLACK))
    assert acts.released(dark, back=True) == flag
    assert acts.released(acts.released(dark, back=True), back=True).picture == name
    gone = acts.released(acts.taken_off(dark, EntryId(UUID(int=4))), back=True)
    assert (gone.card, acts.released(gone, back=True).picture) == (CardKind.FLAG_SALUTE, TITLE)
