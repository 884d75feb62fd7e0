"""The process that draws a seat plan: it takes seconds, and a hall must not wait for it meanwhile."""

import sys
from pathlib import Path

from chassis.files.confining.confinement import Asked
from chassis.paper.typesetting import typeset

SOURCE = Path(__file__).with_name("plan.typ")


def main(asked: Asked) -> None:
    """Take a plan as JSON and write its PDF to standard output."""
    sys.stdout.buffer.write(typeset(SOURCE, asked.said))
