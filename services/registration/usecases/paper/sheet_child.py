"""The process that draws sheets of badges: it takes seconds, and a hall must not wait for it meanwhile."""

import json
import sys
from pathlib import Path

from chassis.files.confining.confinement import Asked
from chassis.paper.typesetting import draw_pages, jpeg_as_svg, typeset
from services.registration.usecases.badges.qr_picture import qr_svg

DOTS_PER_INCH = 200
"""Of a picture for a phone: a badge of A6 becomes 827 x 1169 pixels, a module of its code 8."""
SOURCE = Path(__file__).with_name("sheet.typ")


def main(asked: Asked) -> None:
    """Take a sheet as JSON and write its PDF to standard output; pictures as a line of JSON, their sizes, and one by one."""
    sheet = asked.said
    for badge in sheet["badges"]:
        badge["qr"] = qr_svg(badge["code"]) if badge["code"] else ""
    sheet["portraits"] = {name: jpeg_as_svg(jpeg, 3, 4) for name, jpeg in sheet["portraits"].items()}
    if not sheet["layout"].endswith("_PICTURE"):
        sys.stdout.buffer.write(typeset(SOURCE, sheet))
        return
    pictures = draw_pages(SOURCE, sheet, DOTS_PER_INCH)
    sys.stdout.buffer.write(json.dumps([len(one) for one in pictures]).encode() + b"\n" + b"".join(pictures))
