"""Cuts a picture to one shape. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """Width to height, e.g. 3 to 4."""

    width: int
    height: int


@dataclass(frozen=True)
class Cut:
    """The part of a picture that is kept: its left upper corner and its width, in the picture's pixels."""

    left: int
    top: int
    width: int


def height_of(cut: Cut, shape: Shape) -> int:
    return round(cut.width * shape.height / shape.width)


def fits(cut: Cut, shape: Shape, size: tuple[int, int], least: int) -> bool:
    """Tell whether the part lies within a picture of `size` (width, height) and is at least `least` pixels wide."""
    width, height = size
    inside = cut.left >= 0 and cut.top >= 0 and cut.left + cut.width <= width
    return inside and cut.width >= least and cut.top + height_of(cut, shape) <= height


def centred(size: tuple[int, int], shape: Shape) -> Cut:
    """Give the largest part of this shape around the middle of a picture of `size` (width, height)."""
    width, height = size
    wide = min(width, height * shape.width // shape.height)
    tall = height_of(Cut(0, 0, wide), shape)
    if tall > height:  # rounding
        wide -= 1
        tall = height_of(Cut(0, 0, wide), shape)
    return Cut((width - wide) // 2, (height - tall) // 2, wide)
