"""How often Python looks for cycles while people wait."""

import gc

from chassis.garbage import RARELY, collect_rarely


def test_cycles_are_looked_for_rarely_and_never_in_the_program_itself_until_that_is_undone() -> None:
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    undo = collect_rarely()
    try:
        assert gc.get_threshold() == RARELY
        assert gc.get_freeze_count() > frozen
    finally:
        undo()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
