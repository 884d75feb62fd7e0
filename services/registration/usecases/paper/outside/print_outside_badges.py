"""Prints badges of people who are no delegates: no code, a number instead."""

from collections.abc import Collection
from datetime import datetime

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from services.registration.domain.badges.paper import Layout
from services.registration.domain.congress.reference import badge_colours, outside_badges
from services.registration.domain.ids import CongressId, OutsideBadgeId
from services.registration.storage.badges import outside
from services.registration.storage.badges.outside import OutsideBadge
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.paper.face import edition_line, title_of
from services.registration.usecases.paper.sheet import SheetBadge, draw_sheet

NAME_BY_HAND = "……………………………"


_PRINTED: TypeAdapter[list[OutsideBadgeId]] = TypeAdapter(list[OutsideBadgeId])


async def print_outside_badges(
    db: Database,
    actor: str,
    congress_id: CongressId,
    layout: Layout,
    badge_ids: Collection[OutsideBadgeId],
    key: str | None = None,
) -> bytes:
    """Give the PDF of these badges, of all not yet printed when none is named. `key`: the caller's; the same press again
    gives the same sheets and prints nothing new. Raises NotFound, RuleBroken, Conflict (the key came with another wish)."""
    sending = Sending(f"outside-badge-printing/{congress_id}", key, actor, (layout, sorted(map(str, badge_ids))))
    async with db.transaction() as conn:
        before = await answered_before(conn, sending, _PRINTED)
        congress = await the_congress(conn, congress_id)
        known = await outside.outside_badges_of(conn, congress_id)
    wanted = before or badge_ids
    due = [one for one in known if (one.badge_id in wanted if wanted else one.printed_at is None)]
    if not due:
        raise RuleBroken("Không có thẻ nào cần in. Xin thêm thẻ, hoặc chọn thẻ để in lại.")
    now = clock.now()
    faces = [_face(one, now, one.edition if before else one.edition + 1) for one in due]
    pdf = await draw_sheet(layout, title_of(congress), faces)
    ids = [one.badge_id for one in due]
    async with db.transaction() as conn:
        if not await answered_before(conn, sending, _PRINTED):
            await outside.note_drawn(conn, congress_id, ids)
            await audit.note(conn, actor, "outside_badges.printed", str(congress_id), badges=len(due))
            await keep_answer(conn, sending, _PRINTED, ids)
    return pdf


def _face(one: OutsideBadge, now: datetime, edition: int) -> SheetBadge:
    kinds = {kind.code: kind.name for kind in outside_badges()}
    return SheetBadge(
        name=one.full_name or NAME_BY_HAND,
        position="",
        unit=one.organisation,
        category=kinds[one.kind],
        colour=badge_colours()[one.kind],
        code="",
        short_code=f"Số {one.number:03d}",
        printed=edition_line(now, edition),
    )
