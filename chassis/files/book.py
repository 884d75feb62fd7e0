"""Reads a spreadsheet that nobody vouches for, whatever office made it, into what stands in it by name."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from chassis.errors import Malformed, TooLarge
from chassis.files.confining.confined import run
from chassis.files.confining.forking import make_ready
from chassis.files.found import FoundBook
from chassis.files.found_lines import heard
from chassis.files.limits import Limits, broken, too_heavy

CHILD = make_ready("chassis.files.reading_child")


async def read_book(
    data: bytes, vocabulary: Mapping[str, Sequence[str]], *, limits: Limits | None = None, filename: str = ""
) -> FoundBook:
    """Read an XLSX, XLS, ODS or CSV in a child process with limits on memory, processor and time.

    `vocabulary` maps a key to the headings it may have in people's words; accents, case, punctuation and units in brackets
    do not matter. The kind of file is known by its content, `filename` only names the sheet of a CSV. Cells are what a person sees:
    dates dd/mm/yyyy, formulas' stored results, codes with the part that comes from the number format.
    Raises Malformed for what cannot be read and TooLarge for what asks for too much, each with a sentence for the person who
    sent it; its `extra["more_rows_than"]` is the limit of rows when that was exceeded, else None.
    """
    limits = limits or Limits()
    if len(data) > limits.file_bytes:
        raise TooLarge(str(too_heavy(limits)))
    words = {key: list(headings) for key, headings in vocabulary.items()}
    answer = await run(CHILD, limits, filename, words, data)
    if answer is None:
        raise Malformed(str(broken()))
    lines = answer.splitlines()
    if lines[0].startswith(b'["refused"'):
        _, kind, sentence, rows = json.loads(lines[0])
        raise TooLarge(sentence, more_rows_than=rows) if kind == "too_large" else Malformed(sentence)
    return replace(heard(lines), filename=filename)
