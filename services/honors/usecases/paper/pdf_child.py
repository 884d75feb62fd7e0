"""The process that sets papers as PDF, or their first page as a picture: it takes seconds, and a hall must not wait meanwhile."""

import base64
import sys
from pathlib import Path

from chassis.files.confining.confinement import Asked
from chassis.paper.typesetting import first_page, jpeg_as_svg, typeset

HERE = Path(__file__).parent


def main(asked: Asked) -> None:
    """Take `{"source", "data", "picture"}` and a JPEG that lies under it, if any; write the PDF, or the PNG, to standard output."""
    source, data = HERE / f"{asked.said['source']}.typ", asked.said["data"]
    if asked.data:
        under = base64.b64encode(asked.data).decode()
        data = {**data, "background": jpeg_as_svg(under, data["width"], data["height"])}
    draw = first_page if asked.said["picture"] else typeset
    sys.stdout.buffer.write(draw(source, data))
