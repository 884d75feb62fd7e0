"""Keeps that a file could not be read at all: an office whose file came to nothing is not forgotten when a page is closed."""

from chassis import clock
from chassis.ids import new_id
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId, ImportId
from services.registration.domain.roster.telling.open_rows import OpenRow
from services.registration.storage.people import roster_imports
from services.registration.storage.people.roster_imports import KeptImport
from services.registration.usecases.channels import LIVE

WHOLE_FILE = "Cả tệp"
"""Stands for the name in the one open row, number 0, of a file that did not come in."""


async def keep_refused_file(db: Database, actor: str, congress_id: CongressId, filename: str, why: str) -> None:
    """Keep the file among those that came in, with one open row that says `why`; the same refusal once."""
    async with db.transaction() as conn:
        kept = await roster_imports.imports_of(conn, congress_id)
        same = next((one for one in kept if one.filename == filename and not one.undone_at), None)
        if same and [(one.row, one.said) for one in same.open_rows] == [(0, why)]:
            return
        row = OpenRow(0, "", 0, WHOLE_FILE, "refused", why)
        about = (ImportId(new_id()), congress_id, actor, filename, clock.now(), 0, 0)
        await roster_imports.keep_import(conn, KeptImport(*about, open_rows=(row,)))
        await touch(conn, LIVE, str(congress_id))
