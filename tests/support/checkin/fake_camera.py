"""Renders QR codes as the picture of a camera, for Chromium's fake video device."""

from collections.abc import Sequence
from pathlib import Path

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M

WIDTH, HEIGHT, SIDE = 640, 480, 360
FRAMES_A_SECOND = 5
DESK_GREY, GREY_CHROMA = 110, 128


def write_film(file: Path, scenes: Sequence[tuple[str | Image.Image | None, float]]) -> None:
    """Write a Y4M film. A scene is the text of a QR or a picture of one (None: nothing there) and its seconds.

    Chromium plays it from the start whenever a page opens the camera, and again when it has ended.
    """
    with file.open("wb") as film:
        film.write(f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F{FRAMES_A_SECOND}:1 Ip A1:1 C420mpeg2\n".encode())
        for seen, seconds in scenes:
            film.write(_frame(seen) * round(seconds * FRAMES_A_SECOND))


def _frame(seen: str | Image.Image | None) -> bytes:
    picture = Image.new("L", (WIDTH, HEIGHT), DESK_GREY)
    if seen is not None:
        badge = _qr(seen) if isinstance(seen, str) else seen
        picture.paste(badge.convert("L").resize((SIDE, SIDE)), ((WIDTH - SIDE) // 2, (HEIGHT - SIDE) // 2))
    return b"FRAME\n" + picture.tobytes() + bytes([GREY_CHROMA]) * (WIDTH * HEIGHT // 2)


def _qr(text: str) -> Image.Image:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    picture: Image.Image = code.make_image().get_image()
    return picture


def camera_showing(film: Path) -> tuple[str, ...]:
    """Give Chromium's arguments for a camera that sees `film`, which its user allows."""
    return (
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-video-capture={film}",
    )
