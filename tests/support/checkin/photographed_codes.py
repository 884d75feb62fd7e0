"""Pictures of our QR codes as a camera at the door takes them, made from a seed, and what five decoders read in them."""

import io
import json
import math
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from chassis.access.signing import SigningKey
from contracts.credential_code import CredentialClaim, encode
from daihoi.local.building.node import find_node
from services.registration.usecases.badges.qr_picture import PIXELS, qr_png

ROOT = Path(__file__).parents[3]
KEY = SigningKey.from_seed("22" * 32)
SIDE = 480
"""Pixels of a side of the picture; the scanner's page looks for codes in pictures of at most 960."""
MODULES = 41
TABLE = 118
"""Grey of what lies behind the badge."""


@dataclass(frozen=True, slots=True)
class Level:
    """How bad a picture is.

    `module` is the pixels a module of the code gets, `blur` a Gauss radius in modules, `tilt` degrees out of the camera's
    plane, `turn` degrees within it (None: any), `glare` the part of the code's width that a lamp's white spot takes away
    from the corner marks, `moire` the depth of the stripes of a photographed screen (0..1), `noise` that of the sensor
    (0..1), `inverted` white on black, as a screen in dark mode may show it.
    """

    module: float = 6.0
    blur: float = 0.0
    tilt: float = 0.0
    turn: float | None = 0.0
    glare: float = 0.0
    moire: float = 0.0
    noise: float = 0.04
    inverted: bool = False


def badge_code(number: int) -> str:
    """Give the genuine code of badge `number`."""
    claim = CredentialClaim(1, 5, f"{number:032x}", 1)
    return encode(claim, KEY.sign(claim.to_bytes()))


def photograph(number: int, level: Level, seed: int = 11) -> Image.Image:
    """Give badge `number` as a square grey picture, always the same one for the same `level` and `seed`."""
    random = Random(f"{seed} {number} {level}")
    card = _card(number, level)
    angle = random.uniform(0, 360) if level.turn is None else level.turn
    if level.inverted:
        card = ImageChops.invert(card)
    picture = card.rotate(angle, Image.Resampling.BICUBIC, fillcolor=TABLE)
    if level.tilt:
        picture = _tilted(picture, level.tilt)
    if level.moire:
        picture = ImageChops.multiply(picture, _stripes(random, level.moire))
    if level.glare:
        picture = ImageChops.lighter(picture, _reflection(random, level))
    if level.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(level.blur * level.module))
    return _with_noise(picture, random, level.noise)


def read_by_all(pictures: list[Image.Image], readers: tuple[str, ...]) -> dict[str, list[str]]:
    """Give by reader ("zxing-wasm", "zbar", "jsqr" in Node, "opencv", and always "zxing-cpp") what stands in each picture, or ""."""
    with tempfile.TemporaryDirectory() as name:
        for number, picture in enumerate(pictures):
            (Path(name) / f"{number:05d}-{SIDE}.gray").write_bytes(picture.tobytes())
        in_node = [reader for reader in readers if reader != "opencv"]
        program = [find_node().program, ROOT / "web" / "tools" / "read-qr.mjs", name, *in_node]
        said = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    read = {reader: [texts[file] for file in sorted(texts)] for reader, texts in json.loads(said).items()}
    if "opencv" in readers:
        read["opencv"] = [_by_opencv(picture) for picture in pictures]
    return {**read, "zxing-cpp": ["".join(one.text for one in zxingcpp.read_barcodes(each)) for each in pictures]}


def _by_opencv(picture: Image.Image) -> str:
    import cv2  # half a second and a hundred megabytes, for the one test that asks
    import numpy

    # finds the corner marks as it finds ArUco's; its older detector loses a clean code in sixteen
    return str(cv2.QRCodeDetectorAruco().detectAndDecode(numpy.asarray(picture))[0])


@cache
def _symbol(number: int) -> Image.Image:
    return Image.open(io.BytesIO(qr_png(badge_code(number)))).convert("L")


def _card(number: int, level: Level) -> Image.Image:
    """The white card on the table, printed in a black that is none and on a white that is none."""
    symbol = _symbol(number)
    side = round(symbol.width / PIXELS * level.module)
    printed = symbol.resize((side, side), Image.Resampling.BOX).point(lambda grey: 28 + grey * 200 // 255)
    picture = Image.new("L", (SIDE, SIDE), TABLE)
    corner = (SIDE - side) // 2
    picture.paste(printed, (corner, corner))
    return picture


def _tilted(picture: Image.Image, degrees: float) -> Image.Image:
    """Turn the picture's plane about its upright middle line before a camera twice its width away."""
    distance, middle = 2.0 * SIDE, SIDE / 2
    cosine, lean = math.cos(math.radians(degrees)), -math.tan(math.radians(degrees)) / distance
    base = 1 - lean * middle
    wide, high = 1 / cosine + middle * lean, middle * lean
    told = (wide, 0, middle - wide * middle, high, 1, -high * middle, lean, 0, base)
    scaled = [value / base for value in told]
    return picture.transform(picture.size, Image.Transform.PERSPECTIVE, scaled[:8], Image.Resampling.BICUBIC, 1, TABLE)


def _stripes(random: Random, depth: float) -> Image.Image:
    """Two crossing waves, as the dots of a screen and those of a camera make them."""
    waves = [_wave(random, depth / 2) for _ in range(2)]
    return ImageChops.multiply(*waves)


def _wave(random: Random, depth: float) -> Image.Image:
    length, big = random.uniform(5, 17), SIDE * 3 // 2
    row = bytes(round(255 * (1 - depth * (1 + math.sin(math.tau * x / length)) / 2)) for x in range(big))
    turned = (
        Image.frombytes("L", (big, 1), row).resize((big, big)).rotate(random.uniform(0, 180), Image.Resampling.BILINEAR)
    )
    edge = (big - SIDE) // 2
    return turned.crop((edge, edge, edge + SIDE, edge + SIDE))


def _reflection(random: Random, level: Level) -> Image.Image:
    """A lamp's white spot somewhere on the code, soft at its edge."""
    code = MODULES * level.module
    across = code * level.glare
    x = y = SIDE / 2 - code / 2
    while _on_a_corner_mark((x - SIDE / 2) / level.module, (y - SIDE / 2) / level.module, level.glare):
        x, y = (SIDE / 2 + random.uniform(-0.5, 0.5) * (code - across) for _ in range(2))
    spot = Image.new("L", (SIDE, SIDE), 0)
    ImageDraw.Draw(spot).ellipse((x - across / 2, y - across / 2, x + across / 2, y + across / 2), fill=255)
    return spot.filter(ImageFilter.GaussianBlur(across / 8))


def _on_a_corner_mark(x: float, y: float, glare: float) -> bool:
    """Tell whether a spot `x` and `y` modules from the code's middle reaches a mark; without all three nobody finds a code."""
    mark = MODULES / 2 - 3.5
    reach = 3.5 * math.sqrt(2) + glare * MODULES / 2 * 1.25
    return any(math.dist((x, y), corner) < reach for corner in ((-mark, -mark), (mark, -mark), (-mark, mark)))


def _with_noise(picture: Image.Image, random: Random, part: float) -> Image.Image:
    sensor = Image.frombytes("L", picture.size, random.randbytes(SIDE * SIDE))
    return Image.blend(picture, sensor, part)
