"""Draws a letter to nobody, so that an office sees what it has typed before it is kept."""

from chassis.storage.database import Database
from services.registration.domain.documents.letterhead import Letterhead, LetterKind
from services.registration.domain.ids import CongressId
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.documents.drawing import draw_picture
from services.registration.usecases.documents.letter import letters, nobody


async def preview_letter(db: Database, congress_id: CongressId, kind: LetterKind, head: Letterhead) -> bytes:
    """Give a PNG of the first page; nothing is kept. Raises NotFound, RuleBroken."""
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
    return await draw_picture("letters", letters(kind, congress, head, [nobody(congress)]))
