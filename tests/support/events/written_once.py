"""Spreadsheets that many tests send: the same words are written once in a process."""

from collections.abc import Sequence
from functools import lru_cache

from chassis.files.writing import write_table


def table_once(headings: Sequence[str], rows: Sequence[Sequence[str]], above: Sequence[str]) -> bytes:
    return _written(tuple(headings), tuple(map(tuple, rows)), tuple(above))


@lru_cache(maxsize=256)
def _written(headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...], above: tuple[str, ...]) -> bytes:
    return write_table(headings, rows, above=above)
