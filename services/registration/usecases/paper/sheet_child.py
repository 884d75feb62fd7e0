"""The process that draws sheets of badges: it takes seconds, and a hall must not wait for it meanwhile."""

import sys
from pathlib import Path

from chassis.files.confined import confine
from chassis.paper.typesetting import jpeg_as_svg, typeset
from services.registration.usecases.badges.qr_picture import qr_svg

SOURCE = Path(__file__).with_name("sheet.typ")


def main() -> None:
    """Take a `Sheet` as JSON and write its PDF to standard output."""
    sheet = confine().said
    for badge in sheet["badges"]:
        badge["qr"] = qr_svg(badge["code"]) if badge["code"] else ""
    sheet["portraits"] = {name: jpeg_as_svg(jpeg, 3, 4) for name, jpeg in sheet["portraits"].items()}
    sys.stdout.buffer.write(typeset(SOURCE, sheet))
