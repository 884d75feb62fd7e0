"""Makes rosters as the reading engine would find them, and congresses that took them in; people are synthetic."""

import itertools
from collections.abc import Mapping, Sequence
from uuid import UUID

from chassis.files.found import Column, FoundBook, FoundRow, FoundSheet, Remark
from chassis.files.meaning.questions import Answers, Question
from services.registration.domain.congress.congress import Unit
from services.registration.domain.ids import CongressId, CredentialId, DelegateId
from services.registration.domain.people.delegate import Credential, CredentialState
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.check import RosterCheck, check_roster
from services.registration.domain.roster.comparing.applied import people_after
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.outcome import Outcome
from services.registration.domain.roster.setting import Setting

CONGRESS = CongressId(UUID(int=1))
BADGE = Credential(CredentialId("0" * 32), 1, CredentialState.ISSUED, "000000000000")
_IDS = itertools.count(1000)
SOMEBODY = {"full_name": "Nông Thị Giả Lập", "unit_name": "Sở Y tế", "category": "Khách mời"}


def sheet(
    rows: Sequence[Mapping[str, str]],
    *,
    name: str = "DS",
    title: Sequence[str] = (),
    sections: Mapping[int, Sequence[str]] | None = None,
    remarks: Mapping[int, Sequence[tuple[str, str, str, str]]] | None = None,
    hidden_rows: Sequence[int] = (),
    merged: Mapping[int, Sequence[str]] | None = None,
    hidden: bool = False,
) -> FoundSheet:
    """Make a sheet whose rows count from 2; keys are those of the columns, a key with a blank is a heading nobody knows.

    `sections`, `remarks` (column key, kind, text, proposal) and `merged` (keys of cells that belong to the row above) are by
    row number.
    """
    keys = list(dict.fromkeys(key for row in rows for key in row))
    columns = tuple(
        Column(
            place,
            (HEADINGS[key][0] if key in HEADINGS else key,),
            key if key in HEADINGS else None,
            filled=sum(bool(row.get(key)) for row in rows),
            letter="ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place],
        )
        for place, key in enumerate(keys)
    )
    found = []
    for number, row in enumerate(rows, start=2):
        odd = tuple(Remark(keys.index(key), kind, text, to) for key, kind, text, to in (remarks or {}).get(number, ()))
        cells = tuple(row.get(key, "") for key in keys)
        above = tuple((sections or {}).get(number, ()))
        filled = tuple(keys.index(key) for key in (merged or {}).get(number, ()))
        found.append(FoundRow(number, cells, number in hidden_rows, above, odd, filled))
    return FoundSheet(name, hidden, tuple(title), columns, tuple(found))


def book(*sheets: FoundSheet) -> FoundBook:
    return FoundBook(sheets)


def check(
    found: FoundBook | Sequence[Mapping[str, str]],
    answers: Answers | None = None,
    *,
    people: tuple[Known, ...] = (),
    units: tuple[Unit, ...] = (),
    level: str = "DISTRICT",
) -> RosterCheck:
    """Check a file against a congress of December 2026."""
    file = found if isinstance(found, FoundBook) else book(sheet(found))
    return check_roster(file, Setting(level, 2026, units, people), answers or {}, fingerprint=marked)


def taken_in(
    found: FoundBook | Sequence[Mapping[str, str]], people: tuple[Known, ...] = (), answers: Answers | None = None
) -> tuple[Known, ...]:
    """Give everybody who is there once the file was taken in and badges were issued to all."""
    return people_after(
        check(found, answers, people=people),
        people,
        CONGRESS,
        new_id=lambda: DelegateId(UUID(int=next(_IDS))),
        badge=BADGE,
        fingerprint=marked,
    )


def only(found: RosterCheck) -> Outcome:
    """Give the one person of a file."""
    (one,) = found.people
    return one


def question(found: RosterCheck, kind: str) -> Question:
    """Give the one question of this kind."""
    (one,) = [asked for asked in found.questions if asked.kind == kind]
    return one


def marked(number: str) -> str:
    """Stand for the keyed hash of an id number."""
    return f"mark of {number}"
