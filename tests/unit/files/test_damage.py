"""Files that were damaged anywhere: read or refused with a sentence, nothing else."""

import contextlib
import io
import zipfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from chassis.files.limits import Refused
from tests.support.files.sheets import book, found, ods, zipped

XLS = (Path(__file__).parents[2] / "data" / "spreadsheets" / "doi-cu.xls").read_bytes()
XLSX = book([["STT", "Họ và tên", "Năm sinh"], [1, "Vi Thử An", 1984], ["Cộng", None, 1]], merges=["A3:B3"], hidden=[2])
ROW = '<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Họ và tên</text:p></table:table-cell></table:table-row>'
ODS = ods(f'<table:table table:name="DS">{ROW * 3}</table:table>')
CSV = 'Họ và tên;Đơn vị\n"Vi; Thử";A\n'.encode()
FILES = {"xlsx": XLSX, "ods": ODS, "xls": XLS, "csv": CSV}
PIECES = (
    b"",
    b"-1",
    b"99999999999",
    b'"',
    b"<",
    b">",
    b"ZZ9",
    b"\x00",
    b"\xff",
    b'<c r="B2"><v>1e400</v></c>',
    b"</row>",
)
Damage = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), st.sampled_from(PIECES)), min_size=1, max_size=6)


def damaged(data: bytes, damage: list[tuple[float, int, bytes]]) -> bytes:
    for where, length, piece in damage:
        at = int(where * len(data))
        data = data[:at] + piece + data[at + length :]
    return data


def read_or_refuse(data: bytes) -> None:
    """Any other error than a refusal goes through and fails the test."""
    with contextlib.suppress(Refused):
        found(data)


@given(st.sampled_from(sorted(FILES)), Damage)
def test_a_file_damaged_as_a_whole_is_read_or_refused(kind: str, damage: list[tuple[float, int, bytes]]) -> None:
    read_or_refuse(damaged(FILES[kind], damage))


@given(st.sampled_from(["xlsx", "ods"]), st.integers(0, 20), Damage)
def test_a_file_damaged_within_a_part_is_read_or_refused(
    kind: str, which: int, damage: list[tuple[float, int, bytes]]
) -> None:
    with zipfile.ZipFile(io.BytesIO(FILES[kind])) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    name = sorted(parts)[which % len(parts)]
    read_or_refuse(zipped(parts | {name: damaged(parts[name], damage)}))
