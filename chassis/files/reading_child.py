"""The child process that reads a foreign file.

It is told the vocabulary; it writes either one line `["refused", "malformed" | "too_large", sentence, rows]` or the lines of
`found_lines`.
"""

import json
import sys

from chassis.files.confining.confinement import Asked
from chassis.files.formats.sniff import read_sheets
from chassis.files.found_lines import said
from chassis.files.headings import Vocabulary
from chassis.files.limits import Refused, TooMuch, swollen
from chassis.files.structure.tables import find_tables


def main(asked: Asked) -> None:
    try:
        sheets = read_sheets(asked.data, asked.limits, asked.filename)
        book = find_tables(sheets, Vocabulary.of(asked.said), asked.limits)
        for line in said(book):
            sys.stdout.write(line + "\n")
    except Refused as reason:
        _refuse(reason)
    except MemoryError:
        _refuse(swollen())


def _refuse(reason: Refused) -> None:
    kind = "too_large" if isinstance(reason, TooMuch) else "malformed"
    rows = reason.rows if isinstance(reason, TooMuch) else None
    sys.stdout.write(json.dumps(["refused", kind, str(reason), rows]) + "\n")
