"""The process that sets documents: it takes seconds, and a hall must not wait for it meanwhile."""

import sys
from pathlib import Path

from chassis.files.confining.confinement import Asked
from chassis.paper.typesetting import first_page, typeset
from services.registration.usecases.badges.qr_picture import qr_svg

SOURCES = {"letters": Path(__file__).with_name("letters.typ"), "tables": Path(__file__).with_name("tables.typ")}


def main(asked: Asked) -> None:
    """Take `{"source", "data", "picture"}` and write a PDF, or a PNG of the first page, to standard output."""
    wanted = asked.said
    data = wanted["data"]
    for one in data.get("letters", ()):
        one["qr"] = qr_svg(one["code"]) if one["code"] else ""
    draw = first_page if wanted["picture"] else typeset
    sys.stdout.buffer.write(draw(SOURCES[wanted["source"]], data))
