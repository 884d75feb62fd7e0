"""The process that sets the picture of the day as PDF: it takes a second, and a door must not wait meanwhile."""

import sys
from pathlib import Path

from chassis.files.confining.confinement import Asked
from chassis.paper.typesetting import typeset

SOURCE = Path(__file__).with_name("picture.typ")


def main(asked: Asked) -> None:
    """Take the words of the paper and write the PDF to standard output."""
    sys.stdout.buffer.write(typeset(SOURCE, asked.said))
