"""Adds badges for people who are no delegates: press, staff, security, performers."""

from collections.abc import Sequence

from chassis import clock
from chassis.errors import RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.reference import outside_badges
from services.registration.domain.ids import CongressId, OutsideBadgeId
from services.registration.storage.badges import outside
from services.registration.storage.badges.outside import OutsideBadge
from services.registration.usecases.congress.the_congress import the_congress_locked


async def add_outside_badges(
    db: Database, actor: str, congress_id: CongressId, kind: str, organisation: str, names: Sequence[str]
) -> list[OutsideBadge]:
    """Give the new badges, one a name; "" leaves the name's place free. Raises NotFound, RuleBroken for another kind."""
    if kind not in {one.code for one in outside_badges()}:
        raise RuleBroken(f"Không có loại thẻ “{kind}”. Xin chọn trong danh sách.")
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        first = await outside.next_number(conn, congress_id)
        made = [
            OutsideBadge(OutsideBadgeId(new_id()), number, kind, name, organisation)
            for number, name in enumerate(names, start=first)
        ]
        await outside.insert_outside_badges(conn, congress_id, made, clock.now())
        await audit.note(conn, actor, "outside_badges.added", str(congress_id), kind=kind, badges=len(made))
    return made
