"""Reads the plan of the group photos with what cannot hold in it."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from chassis.storage.database import Connection, Database
from services.honors.domain.ids import CongressId
from services.honors.domain.photos.plan import TimedTurn, busy, plan_warnings, timed
from services.honors.domain.programme.programme import starts_at
from services.honors.storage.photos.photo_plans import count_units, find_plan
from services.honors.storage.programme.programmes import find_programme
from services.honors.usecases.stage.scene import read_scene

VIETNAM = timezone(timedelta(hours=7))


@dataclass(frozen=True)
class PhotoSheet:
    """`number` 0 and `made_at` None while there is no plan; `units` are the delegations with how many they are now."""

    number: int
    maker: str
    made_at: datetime | None
    synthetic: bool
    turns: list[TimedTurn]
    warnings: list[str]
    units: dict[str, int]


async def read_photo_plan(db: Database, congress_id: CongressId) -> PhotoSheet:
    """Give the plan of a congress. Raises NotFound."""
    async with db.transaction() as conn:
        return await photo_sheet(conn, congress_id)


async def photo_sheet(conn: Connection, congress_id: CongressId) -> PhotoSheet:
    """Give it within the caller's transaction. Raises NotFound."""
    congress = (await read_scene(conn, congress_id)).congress
    plan, counts = await find_plan(conn, congress_id), await count_units(conn, congress_id)
    turns = plan.turns if plan else ()
    programme, begins = await find_programme(conn, congress_id), starts_at(congress)
    heard = busy(programme, begins) if programme and begins else ()
    return PhotoSheet(
        number=plan.number if plan else 0,
        maker=plan.maker if plan else "",
        made_at=plan.made_at if plan else None,
        synthetic=congress.synthetic,
        turns=timed(turns, congress.sittings, counts, VIETNAM, heard),
        warnings=plan_warnings(turns, counts) if turns else [],
        units=counts,
    )
