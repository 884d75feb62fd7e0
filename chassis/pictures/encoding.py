"""Writes pictures as JPEG that hold their pixels and nothing else, in the child process alone."""

import io
from collections.abc import Sequence

from PIL import Image

from chassis.pictures.cutting import Cut, Shape, height_of

_QUALITIES = (85, 75, 65, 55, 45, 35, 25)


def part_of(image: Image.Image, cut: Cut, shape: Shape, width: int) -> Image.Image:
    """Give the part at `width` pixels, or at its own width when that is less."""
    box = (cut.left, cut.top, cut.left + cut.width, cut.top + height_of(cut, shape))
    wide = min(width, cut.width)
    return image.resize((wide, height_of(Cut(0, 0, wide), shape)), Image.Resampling.LANCZOS, box)


def as_jpeg(image: Image.Image) -> bytes:
    return _written(image, _QUALITIES[0])


def small_jpeg(image: Image.Image, most_bytes: int, widths: Sequence[float] = (1, 0.75, 0.5, 0.25)) -> bytes:
    """Give a JPEG of at most `most_bytes`: of less quality, then smaller, until it fits."""
    made = b""
    for share in widths:
        small = image.resize((max(1, int(image.width * share)), max(1, int(image.height * share))))
        for quality in _QUALITIES:
            made = _written(small, quality)
            if len(made) <= most_bytes:
                return made
    raise MemoryError("not even a quarter of the picture fits")


def _written(image: Image.Image, quality: int) -> bytes:
    bare = Image.new("RGB", image.size)  # comments, profiles and places stay behind with the old one
    bare.paste(image)
    made = io.BytesIO()
    bare.save(made, "JPEG", quality=quality, optimize=True)
    return made.getvalue()
