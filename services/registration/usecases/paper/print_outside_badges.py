"""Prints badges of people who are no delegates: no code, a number instead."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.badges.paper import Layout
from services.registration.domain.congress.reference import badge_colours, outside_badges
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import outside
from services.registration.storage.badges.outside import OutsideBadge
from services.registration.storage.congress import congresses
from services.registration.usecases.paper.face import edition_line, title_of
from services.registration.usecases.paper.sheet import SheetBadge, draw_sheet

NAME_BY_HAND = "……………………………"


async def print_outside_badges(
    db: Database, actor: str, congress_id: CongressId, layout: Layout, badge_ids: Collection[UUID]
) -> bytes:
    """Give the PDF of these badges, of all not yet printed when none is named. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        congress = await congresses.find_congress(conn, congress_id)
        if congress is None:
            raise NotFound("Không có đại hội này.")
        known = await outside.outside_badges_of(conn, congress_id)
    due = [one for one in known if (one.badge_id in badge_ids if badge_ids else one.printed_at is None)]
    if not due:
        raise RuleBroken("Không có thẻ nào cần in. Xin thêm thẻ, hoặc chọn thẻ để in lại.")
    now = clock.now()
    pdf = await draw_sheet(layout, title_of(congress), [_face(one, now) for one in due])
    async with db.transaction() as conn:
        await outside.note_printed(conn, congress_id, [one.badge_id for one in due], now)
        await audit.note(conn, actor, "outside_badges.printed", str(congress_id), badges=len(due))
    return pdf


def _face(one: OutsideBadge, now: datetime) -> SheetBadge:
    kinds = {kind.code: kind.name for kind in outside_badges()}
    return SheetBadge(
        name=one.full_name or NAME_BY_HAND,
        position="",
        unit=one.organisation,
        category=kinds[one.kind],
        colour=badge_colours()[one.kind],
        code="",
        short_code=f"Số {one.number:03d}",
        printed=edition_line(now, one.edition + 1),
    )
