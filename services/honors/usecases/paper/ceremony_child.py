"""The process that sets the ceremony's papers: it takes seconds, and a hall must not wait for it meanwhile."""

import sys
from pathlib import Path

from chassis.files.confinement import Asked
from chassis.paper.typesetting import typeset

SOURCE = Path(__file__).with_name("ceremony.typ")


def main(asked: Asked) -> None:
    """Take the papers' words as JSON and write the PDF to standard output."""
    sys.stdout.buffer.write(typeset(SOURCE, asked.said))
