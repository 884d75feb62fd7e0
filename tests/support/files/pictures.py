"""Pictures as phones, scanners and strangers send them; every face is drawn and marked as made up."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from PIL import Image

from daihoi.simulation.invented.portraits import draw_portrait

ORIENTATION, GPS, CAMERA = 0x0112, 0x8825, 0x010F
SECRETS = (b"Exif", b"May cua toi", b"ghi chu rieng", b"http://ns.adobe.com/xap", b"ICC_PROFILE", b"8BIM")


def phone_photo(seed: int = 1, orientation: int = 1, width: int = 1600, height: int = 1200) -> bytes:
    """Give a JPEG with place, camera and a comment; the top of its picture is red, below it is blue when held upright."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[CAMERA] = orientation, "May cua toi"
    exif[GPS] = {1: "N", 2: (22.0, 8.0, 49.0), 3: "E", 4: (105.0, 50.0, 5.0)}
    made = io.BytesIO()
    picture = draw_portrait(seed, width, height)
    picture.paste("#d01010", (0, 0, width, height // 8))
    picture.save(
        made, "JPEG", exif=exif, comment=b"ghi chu rieng", quality=85, xmp=b"http://ns.adobe.com/xap/1.0/ place"
    )
    return made.getvalue()


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **options)
    return made.getvalue()


def huge_png(width: int = 60_000, height: int = 60_000) -> bytes:
    """Give a PNG of a few hundred bytes that says it has 3.6 thousand million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


def heic() -> bytes:
    return struct.pack(">I", 24) + b"ftypheic" + b"\0" * 400


def archive(files: Mapping[str, bytes], kind: int = zipfile.ZIP_STORED) -> bytes:
    """Give a ZIP whose names are marked as UTF-8 where they are not ASCII."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", kind) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return made.getvalue()


def archive_of_an_old_program(names: Mapping[bytes, bytes]) -> bytes:
    """Give a ZIP whose names are these bytes, with no word on how they are to be read."""
    stand_ins = {f"{'x' * (len(raw) - 4)}{number:04d}": raw for number, raw in enumerate(names)}
    made = archive({stand_in: names[raw] for stand_in, raw in stand_ins.items()})
    for stand_in, raw in stand_ins.items():
        made = made.replace(stand_in.encode(), raw)
    return made
