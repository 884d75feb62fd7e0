"""What is handed out: which things, who has them, how many of each delegation."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import Field
from pydantic.dataclasses import dataclass

from chassis import clock
from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText, Told
from chassis.http.problems import problems
from services.checkin.api.who import Device, Organizer, Watcher, post_of, within
from services.checkin.domain.handouts.handout import MOST_ITEMS, Item, Tick
from services.checkin.domain.ids import DelegateId, ItemId
from services.checkin.domain.scans.moment import believable, told_age
from services.checkin.storage.handouts import items, ticks
from services.checkin.storage.handouts.ticks import Given, UnitHandouts
from services.checkin.usecases.handouts.record_ticks import record_ticks
from services.checkin.usecases.handouts.set_items import set_items

router = APIRouter(tags=["handouts"])
_MAY_FAIL = problems(Unauthenticated, Forbidden, NotFound, Malformed, Unavailable)
_MOST_TICKS = 500


@dataclass(frozen=True)
class UnitSheet:
    """What can be handed out, and what people of one unit have."""

    items: list[Item]
    given: list[Given]


@dataclass(frozen=True)
class HandoutCounts:
    """`given` of each unit stands in the order of `items`."""

    items: list[Item]
    units: list[UnitHandouts]


class TickBody(Told):
    """One tick as its device made it, `age_ms` before it is sent."""

    delegate_id: UUID
    item_id: UUID
    given: bool
    age_ms: float | None = None


class TicksBody(Told):
    ticks: list[TickBody] = Field(max_length=_MOST_TICKS)


class ItemBody(Body):
    item_id: UUID | None = Field(default=None, description="Để trống: món mới.")
    name: Annotated[str, PlainText(40, least=1)]


class ItemsBody(Body):
    items: list[ItemBody] = Field(max_length=MOST_ITEMS)


@dataclass(frozen=True)
class TicksKept:
    """How many of the ticks are about people and items known here; the others need not be sent again."""

    kept: int


@router.get("/handouts", responses=_MAY_FAIL)
async def get_unit_sheet(
    principal: Device, db: Db, unit_code: Annotated[str, PlainText(64, least=1), Query()]
) -> UnitSheet:
    """Give a device what can be handed out and what a unit has."""
    congress_id = post_of(principal).congress_id
    async with db.connection() as conn:
        return UnitSheet(await items.read(conn, congress_id), await ticks.of_unit(conn, congress_id, unit_code))


@router.post("/handouts", responses=_MAY_FAIL)
async def post_ticks(body: TicksBody, principal: Device, db: Db) -> TicksKept:
    """Keep what a device handed out."""
    post, now = post_of(principal), clock.real_now()
    made = [
        Tick(DelegateId(each.delegate_id), ItemId(each.item_id), each.given, clock.at(now - _age(each)))
        for each in body.ticks
    ]
    return TicksKept(await record_ticks(db, post.congress_id, post.device_id, made))


def _age(tick: TickBody) -> timedelta:
    """A clock that nobody can believe says now."""
    age = told_age(tick.age_ms)
    return age if age is not None and believable(age) else timedelta()


@router.get("/congresses/{congress_id}/handouts", responses=_MAY_FAIL)
async def get_counts_of_handouts(congress_id: UUID, principal: Watcher, db: Db) -> HandoutCounts:
    """Count what was handed out, by delegation."""
    congress = within(principal, congress_id)
    async with db.connection() as conn:
        found = await items.read(conn, congress)
        return HandoutCounts(found, await ticks.by_unit(conn, congress, [item.item_id for item in found]))


@router.put("/congresses/{congress_id}/handout-items", responses=_MAY_FAIL)
async def put_items(congress_id: UUID, body: ItemsBody, principal: Organizer, db: Db) -> list[Item]:
    """Say what is handed out, in its order; what is left out goes, with what was ticked of it."""
    wanted = [(ItemId(item.item_id) if item.item_id else None, item.name) for item in body.items]
    return await set_items(db, principal.subject, within(principal, congress_id), wanted)
