"""Lets Python's collector of cycles run rarely: each run of it stops the process, and somebody stands at a door."""

import gc
from collections.abc import Callable

RARELY = (50_000, 20, 20)
"""A frame for five thousand live pages makes fifteen thousand objects that end with it; 700 at a time, as Python has it, the
collector took two fifths of such a frame."""


def collect_rarely() -> Callable[[], None]:
    """Look for cycles rarely from now on, and never again at what is there already: the program itself. Give what undoes this.

    What is in no cycle is freed at once, as ever.
    """
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(*RARELY)

    def undo() -> None:
        gc.set_threshold(*before)
        gc.unfreeze()

    return undo
