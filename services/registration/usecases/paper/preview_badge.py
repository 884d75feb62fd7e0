"""Shows one person's badge as it will be printed, with the portrait of now; nothing is printed by it."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from contracts.credential_code import CODE_DIGITS
from services.registration.domain.badges.paper import Layout
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.storage.badges import papers
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.photos import photos
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.paper.face import badge_face, edition_line, face_of, title_of_delegates
from services.registration.usecases.paper.marks import marks_now
from services.registration.usecases.paper.sheet import SheetBadge, draw_pictures

NOBODYS = "1" * CODE_DIGITS
"""Drawn where no badge was issued yet: it opens nothing."""


async def preview_badge(db: Database, keyring: Keyring, actor: str, delegate_id: DelegateId, layout: Layout) -> bytes:
    """Give a PNG of the badge; who looked is noted. Raises NotFound (also for whoever is no delegate any more), RuleBroken."""
    async with db.transaction() as conn:
        one = await delegates.find_delegate(conn, delegate_id)
        if one is None or one.status is not Status.ACTIVE:
            raise NotFound("Người này không còn trong danh sách nên không có thẻ để in.")
        congress = await congresses.find_congress(conn, one.congress_id)
        assert congress is not None
        paper = await papers.paper_of(conn, delegate_id)
        marks = await marks_now(conn, one.congress_id)
        found = await photos.portraits_of(conn, [delegate_id], small=layout is Layout.SMALL)
        await audit.note(conn, actor, "badge.previewed", str(delegate_id))
    portraits = {str(name): jpeg for name, jpeg in found.items()}
    if paper:
        line = edition_line(clock.now(), paper.edition + 1)
        face = badge_face(keyring, congress, one, line, portraits, marks)
    else:
        face = _before_issue(congress, one, str(delegate_id) if portraits else "", marks.get(delegate_id, ""))
    (picture,) = await draw_pictures(title_of_delegates(congress), [face], portraits, layout)
    return picture


def _before_issue(congress: Congress, one: Delegate, portrait: str, mark: str) -> SheetBadge:
    printed = f"{one.delegate_code} · Xem trước, chưa cấp thẻ"
    unit = unit_names(congress)[one.person.unit_code]
    return face_of(one.person, unit, NOBODYS, "0" * 12, printed, portrait, mark)
