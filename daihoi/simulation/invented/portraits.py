"""Draws portraits of people who do not exist: plain shapes, and written across them that they are made up."""

import io
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageFont

import chassis.paper

_FONT = Path(chassis.paper.__file__).parent / "fonts" / "BeVietnamPro_600SemiBold.ttf"
_SKIN = ("#e8c39e", "#d9a878", "#f1d3b3", "#c98f62")
_HAIR = ("#1d1a18", "#33261d", "#6e6a67")
_CLOTHES = ("#274a7a", "#7a2731", "#2f6b4f", "#55407a", "#444444")


def draw_portrait(seed: int, width: int = 600, height: int = 800) -> Image.Image:
    """Give a face that `seed` alone decides, in front of a plain wall, marked as made up."""
    chance = Random(seed)
    image = Image.new("RGB", (width, height), "#dfe6ec")
    pen = ImageDraw.Draw(image)
    middle, unit = width / 2, min(width, height * 3 / 4) / 12

    def oval(x: float, y: float, across: float, down: float, colour: str) -> None:
        pen.ellipse((x - across, y - down, x + across, y + down), fill=colour)

    eyes, skin, hair = height * 0.42, chance.choice(_SKIN), chance.choice(_HAIR)
    oval(middle, height, unit * 5, height * 0.3, chance.choice(_CLOTHES))
    pen.rectangle((middle - unit, eyes, middle + unit, height * 0.75), fill=skin)
    oval(middle, eyes - unit * 0.8, unit * (2.9 + chance.random() * 0.5), unit * 3.6, hair)
    oval(middle, eyes, unit * 2.5, unit * 3.2, skin)
    for side in (-1, 1):
        oval(middle + side * unit, eyes - unit * 0.2, unit * 0.25, unit * 0.2, "#222222")
    pen.arc((middle - unit, eyes + unit * 0.6, middle + unit, eyes + unit * 1.8), 20, 160, fill="#8c3b3b", width=6)
    pen.text((middle, height * 0.93), "GIẢ LẬP", "white", ImageFont.truetype(str(_FONT), int(unit * 1.5)), anchor="mm")
    return image


def portrait_file(seed: int, width: int = 600, height: int = 800) -> bytes:
    """Give the same as a JPEG."""
    made = io.BytesIO()
    draw_portrait(seed, width, height).save(made, "JPEG", quality=85)
    return made.getvalue()
