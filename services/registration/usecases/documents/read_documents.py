"""Reads what the documents' page shows: the office's words, whom each document is for, what was made."""

from dataclasses import dataclass

from chassis.storage.database import Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.documents.letterhead import LetterKind, proposed
from services.registration.domain.documents.wanted import STANDINGS
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.documents import runs
from services.registration.storage.documents.letterheads import letterheads_of
from services.registration.storage.documents.runs import DocumentRun
from services.registration.storage.people import delegates
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.documents.save_letterhead import KeptLetterhead


@dataclass(frozen=True)
class UnitReaders:
    """How many of one unit get which letter, and how many of those have no badge, so that their letter has no code."""

    unit_code: str
    name: str
    people: int
    summonses: int
    invitations: int
    summonses_without_code: int
    invitations_without_code: int


@dataclass(frozen=True)
class Documents:
    """Units without people are left out; makings newest first."""

    letterheads: list[KeptLetterhead]
    units: list[UnitReaders]
    runs: list[DocumentRun]


async def read_documents(db: Database, congress_id: CongressId) -> Documents:
    """Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        kept = await letterheads_of(conn, congress_id)
        people = await delegates.delegates_of(conn, congress_id)
        made = await runs.runs_of(conn, congress_id)
    heads = [KeptLetterhead(kind, *kept.get(kind, (0, proposed(congress, kind)))) for kind in LetterKind]
    return Documents(heads, _units(congress, [one for one in people if one.on_list]), made)


def _units(congress: Congress, people: list[Delegate]) -> list[UnitReaders]:
    found = []
    for unit in congress.units:
        here = [one for one in people if one.person.unit_code == unit.unit_code]
        if here:
            readers = [[one for one in here if one.person.standing == STANDINGS[kind]] for kind in LetterKind]
            without_code = (sum(one.current is None for one in some) for some in readers)
            found.append(UnitReaders(unit.unit_code, unit.name, len(here), *map(len, readers), *without_code))
    return found
