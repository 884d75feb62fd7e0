"""Gives a roster file back with what is wrong in it, so that its sender mends it where it stands; nothing is stored."""

from chassis.files.marking import mark_cells
from chassis.files.meaning.questions import Answers
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.roster.marks import marks_of
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.roster.check_roster_file import (
    compare,
    known_people,
    read_roster_in_turn,
    with_names,
)


async def mark_roster_file(
    db: Database,
    vault: PersonalDataVault,
    congress_id: CongressId,
    data: bytes,
    filename: str,
    answers: Answers,
    *,
    only_unit: str | None = None,
) -> bytes:
    """Give the file as XLSX with coloured cells and comments. Raises as checking the file does."""
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
    book = await read_roster_in_turn(db, data, filename, congress.max_delegates)
    async with db.connection() as conn:
        people = await known_people(conn, vault, congress_id, lock=False)
        check = with_names(await compare(conn, book, congress, people, vault, answers, only_unit=only_unit))
    return await mark_cells(data, marks_of(check, book), filename=filename)
