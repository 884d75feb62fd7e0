"""The process that makes one PDF of several."""

import io
import sys

import pypdfium2

from chassis.files.confining.confinement import Asked


def main(asked: Asked) -> None:
    """Take `{"sizes"}` and that many PDFs, one behind the other, and write the one that has all their pages."""
    whole, at = pypdfium2.PdfDocument.new(), 0
    for size in asked.said["sizes"]:
        whole.import_pages(pypdfium2.PdfDocument(asked.data[at : at + size]))
        at += size
    made = io.BytesIO()
    whole.save(made)
    sys.stdout.buffer.write(made.getvalue())
