"""What is wished of a portrait."""

import io

from PIL import Image

from chassis.pictures.cutting import Shape
from chassis.pictures.reading import Wish

WISH = Wish(Shape(3, 4), 360, 40_000, 240, 16_384)


def opened(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg))
    image.load()
    assert (image.format, image.mode) == ("JPEG", "RGB")
    return image
