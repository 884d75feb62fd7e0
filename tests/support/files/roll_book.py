"""Makes honour rolls as the reading engine would find them, and the roll they leave; everybody is synthetic."""

import itertools
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from chassis.files.found import Column, FoundBook, FoundRow, FoundSheet
from services.honors.domain.ids import CongressId, DelegateId, EntryId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll_file.check import RollCheck, check_roll
from services.honors.domain.roll_file.columns import HEADINGS
from services.honors.domain.roll_file.comparing.applied import roll_after
from services.honors.domain.roll_file.setting import Setting

TODAY = date(2026, 11, 28)
_IDS = itertools.count(1000)
Rows = Sequence[Mapping[str, str]]


def person(name: str, place: int = 1, **changes: str) -> dict[str, str]:
    """A good row of somebody who is honoured."""
    row = {
        "list_position": str(place),
        "kind": "Cá nhân",
        "name": name,
        "unit_name": "Huyện Mẫu Ất",
        "award_name": "Bằng khen của Chủ tịch UBND tỉnh",
        "decision_number": "1512/QĐ-UBND",
        "decision_date": "05/11/2026",
        "issuer": "Chủ tịch UBND tỉnh",
    }
    return {**row, **changes}


def delegate(n: int, name: str, unit: str = "Huyện Mẫu Ất") -> KnownDelegate:
    return KnownDelegate(
        *(DelegateId(UUID(int=n)), CongressId(UUID(int=9)), 1, f"DB-{n:04d}", "Bà", name, unit),
        active=True,
        replaces=None,
    )


def book(rows: Rows, title: Sequence[str] = ()) -> FoundBook:
    keys = list(dict.fromkeys(key for row in rows for key in row))
    columns = tuple(
        Column(
            place,
            (HEADINGS[key][0],),
            key,
            filled=sum(bool(row.get(key)) for row in rows),
            letter="ABCDEFGHIJKLMN"[place],
        )
        for place, key in enumerate(keys)
    )
    found = tuple(FoundRow(number, tuple(row.get(key, "") for key in keys)) for number, row in enumerate(rows, start=2))
    return FoundBook((FoundSheet("DS", title=tuple(title), columns=columns, rows=found),))


def check(
    rows: Rows,
    answers: Mapping[str, str] | None = None,
    *,
    roll: Sequence[Entry] = (),
    delegates: Sequence[KnownDelegate] = (),
    title: Sequence[str] = (),
) -> RollCheck:
    return check_roll(book(rows, title), Setting(TODAY, delegates, roll), dict(answers or {}))


def taken_in(
    rows: Rows,
    answers: Mapping[str, str] | None = None,
    *,
    roll: Sequence[Entry] = (),
    delegates: Sequence[KnownDelegate] = (),
) -> list[Entry]:
    """Give the roll as it is once the file was taken in."""
    found = check(rows, answers, roll=roll, delegates=delegates)
    return roll_after(found, roll, lambda: EntryId(UUID(int=next(_IDS))))
