"""What a portrait is: its shape, its sizes, and how long a change of it can be taken back."""

from dataclasses import dataclass
from datetime import timedelta

SHAPE = (3, 4)
PORTRAIT_WIDTH = 360
"""Pixels: 27 mm on a badge of A6 at 330 dpi."""
PORTRAIT_BYTES = 40_000
THUMBNAIL_WIDTH = 240
"""Pixels: 17 mm on a small badge at 358 dpi."""
THUMBNAIL_BYTES = 16_384
NARROWEST_CUT = 90
TIME_TO_UNDO = timedelta(hours=24)


@dataclass(frozen=True)
class PhotoInfo:
    """A portrait without its pixels. `width` x `height` is the whole picture, `left`, `top`, `cut_width` the part that is
    shown (3:4), all in its pixels. `version` grows with every change.
    """

    version: int
    width: int
    height: int
    left: int
    top: int
    cut_width: int
