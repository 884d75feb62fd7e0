"""The process that fills the office's Word forms."""

import io
import sys
from pathlib import Path

from docxtpl import DocxTemplate

from chassis.files.confining.confinement import Asked

HERE = Path(__file__).parent


def main(asked: Asked) -> None:
    """Take `{"form", "data"}` and write the DOCX to standard output. Words are escaped, never markup."""
    form = DocxTemplate(HERE / f"{asked.said['form']}.docx")
    form.render(asked.said["data"], autoescape=True)
    made = io.BytesIO()
    form.save(made)
    sys.stdout.buffer.write(made.getvalue())
