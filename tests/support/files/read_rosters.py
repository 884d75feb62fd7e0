"""Reads a roster made row by row as the page would show it."""

from collections.abc import Sequence

from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.check import check_roster
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.telling.told import ToldRoster, told
from tests.support.files.sheets import Value, book, found


def read(
    rows: Sequence[Sequence[Value]], merges: Sequence[str] = (), answers: dict[str, str] | None = None
) -> ToldRoster:
    return read_data(book(rows, merges=merges), answers)


def read_data(data: bytes, answers: dict[str, str] | None = None) -> ToldRoster:
    return told(check_roster(found(data, HEADINGS), Setting("PROVINCE", 2026), answers or {}, fingerprint=str))
