"""The process that sets a report as PDF."""

import sys
from pathlib import Path

from chassis.files.confining.confinement import Asked
from chassis.paper.typesetting import typeset

SOURCE = Path(__file__).with_name("report.typ")


def main(asked: Asked) -> None:
    """Take the data of a report and write a PDF to standard output."""
    sys.stdout.buffer.write(typeset(SOURCE, asked.said))
