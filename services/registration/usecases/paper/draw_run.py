"""Draws the sheets of a printing once more, as they were: for a press that was sent again after its answer was lost."""

from collections.abc import Container
from datetime import datetime

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.registration.domain.badges.paper import Layout
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, PrintRunId
from services.registration.storage.badges import papers
from services.registration.storage.badges.papers import KeptBadge
from services.registration.storage.photos import photos
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.paper.face import edition_line, face_of, title_of_delegates
from services.registration.usecases.paper.sheet import SheetBadge, draw_sheet


async def draw_run(db: Database, keyring: Keyring, congress_id: CongressId, run_id: PrintRunId) -> bytes:
    """Give the PDF with the words that were kept; a portrait that is another one by now is left out.

    Raises NotFound, RuleBroken when that printing was taken back.
    """
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        run = next((one for one in await papers.runs_of(conn, congress_id) if one.run_id == run_id), None)
        if run is None:
            raise RuleBroken("Lần in này đã hủy. Xin bấm in lần nữa để in mới.")
        badges = await papers.badges_of_run(conn, run_id)
        digests = await photos.digests_of(conn, congress_id)
        same = [
            one.delegate_id
            for one in badges
            if one.printed.portrait_digest and one.printed.portrait_digest == digests.get(one.delegate_id)
        ]
        found = await photos.portraits_of(conn, same, small=run.layout is Layout.SMALL)
    portraits = {str(one): jpeg for one, jpeg in found.items()}
    faces = [_face(keyring, congress, one, run.printed_at, portraits) for one in badges]
    return await draw_sheet(run.layout, title_of_delegates(congress), faces, portraits)


def _face(
    keyring: Keyring, congress: Congress, one: KeptBadge, printed_at: datetime, portraits: Container[str]
) -> SheetBadge:
    kept, name = one.printed, str(one.delegate_id)
    code = keyring.badge_code(congress.congress_number, kept.credential_id, one.version)
    printed = f"{one.delegate_code} · {edition_line(printed_at, kept.edition)}"
    portrait = name if name in portraits else ""
    return face_of(kept.person, kept.unit_name, code, one.short_code, printed, portrait, kept.mark)
