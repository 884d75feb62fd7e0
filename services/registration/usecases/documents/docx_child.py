"""The process that fills the office's Word form."""

import io
import json
import sys
from pathlib import Path

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage

from chassis.files.confining.confinement import Asked
from services.registration.usecases.badges.qr_picture import qr_png
from services.registration.usecases.paper.sheet import SOFT_BREAK

FORM = Path(__file__).with_name("letters.docx")
CODE_WIDTH = Mm(36)


def main(asked: Asked) -> None:
    """Take the same data as `letters.typ` and write a DOCX to standard output. Words are escaped, never markup."""
    data = json.loads(json.dumps(asked.said, ensure_ascii=False).replace(SOFT_BREAK, ""))
    form = DocxTemplate(FORM)
    for one in data["letters"]:
        one["picture"] = InlineImage(form, io.BytesIO(qr_png(one["code"])), width=CODE_WIDTH) if one["code"] else ""
    data |= {"title": data["title"].upper(), "organ_head": data["organ"].upper()}
    data |= {
        "parent_organ": data["parent_organ"].upper(),
        "signer_role": [line.upper() for line in data["signer_role"]],
    }
    form.render(data, autoescape=True)
    made = io.BytesIO()
    form.save(made)
    sys.stdout.buffer.write(made.getvalue())
