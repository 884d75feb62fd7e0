"""The places of each unit: given out, moved, taken back, with a deadline."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, File, Response, UploadFile
from pydantic import Field, StringConstraints

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.files.plain_text import clean
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, Moment
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from chassis.http.spreadsheets import SENT, spreadsheet
from services.registration.api.text import Code, Note, UnitCode
from services.registration.api.who import Organizer, Reader, own_unit, within
from services.registration.domain.ids import BatchId
from services.registration.domain.places import Cell
from services.registration.usecases.places.lock_units import lock_units
from services.registration.usecases.places.move_places import Move, move_places
from services.registration.usecases.places.places_book import PlacesBook, read_places
from services.registration.usecases.places.places_table import (
    ReadTable,
    read_pasted_places,
    read_places_file,
    write_places,
)
from services.registration.usecases.places.put_places import put_places
from services.registration.usecases.places.set_deadline import set_deadline
from services.registration.usecases.places.take_back_places import take_back_places

router = APIRouter(tags=["places"])
Places = Annotated[int, Field(ge=0, le=10_000)]
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)


class WantedCell(Body):
    """A unit and a category of delegates."""

    unit_code: UnitCode
    category: Code

    def cell(self) -> Cell:
        return Cell(self.unit_code, self.category)


class WantedPlaces(WantedCell):
    places: Places


class WantedMove(Body):
    """Places from one cell to another; a side that is left out is the reserve of the congress."""

    places: Annotated[int, Field(ge=1, le=10_000)]
    source: WantedCell | None = None
    target: WantedCell | None = None
    reason: Note = ""


class WantedTable(Body):
    """These cells get these places, all others keep theirs. `revision` is the one you saw."""

    revision: Annotated[int, Field(ge=0, le=2**31 - 1)]
    cells: list[WantedPlaces] = Field(max_length=20_000)
    reason: Note = ""


class WantedDeadline(Body):
    """`closes_at` null: the units are asked no longer (only without `unit_code`). A moment that is over locks, and is refused
    unless `over_is_meant`; `submission-lock` locks by the server's clock."""

    closes_at: Moment | None
    unit_code: Code = ""
    over_is_meant: bool = False


class WantedLock(Body):
    """`unit_code` empty: every unit of the congress, also those that had got longer."""

    unit_code: Code = ""


class PastedTable(Body):
    text: Annotated[str, StringConstraints(max_length=200_000)]


@router.get("/congresses/{congress_id}/places", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_places(congress_id: UUID, principal: Reader, db: Db) -> PlacesBook:
    """Give the places of each unit and who stands in them. A unit's clerk sees their own unit, without the movements."""
    congress = within(principal, congress_id)
    return await read_places(db, congress, only_unit=await own_unit(db, principal, congress))


@router.post("/congresses/{congress_id}/place-movements", status_code=201, responses=FAILURES)
async def move_some_places(
    congress_id: UUID, body: WantedMove, principal: Organizer, db: Db, key: IdempotencyKey = None
) -> PlacesBook:
    """Give places to a unit, take them back, or move them to another; never more than the cap, never one that is taken."""
    source, target = (side.cell() if side else None for side in (body.source, body.target))
    move = Move(body.places, source, target, body.reason)
    return await move_places(db, principal.subject, within(principal, congress_id), move, key=key)


@router.put("/congresses/{congress_id}/places", responses=FAILURES)
async def put_table_of_places(congress_id: UUID, body: WantedTable, principal: Organizer, db: Db) -> PlacesBook:
    """Bring a whole table about in one batch, or nothing of it. Refused when places moved since you saw it."""
    wanted = {one.cell(): one.places for one in body.cells}
    congress = within(principal, congress_id)
    return await put_places(db, principal.subject, congress, body.revision, wanted, body.reason)


@router.post(
    "/congresses/{congress_id}/place-movements/{batch_id}/take-back",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def take_places_back(congress_id: UUID, batch_id: BatchId, principal: Organizer, db: Db) -> PlacesBook:
    """Take back everything that was moved together, by movements the other way."""
    return await take_back_places(db, principal.subject, within(principal, congress_id), batch_id)


@router.put(
    "/congresses/{congress_id}/submission-deadline",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def put_deadline(congress_id: UUID, body: WantedDeadline, principal: Organizer, db: Db) -> PlacesBook:
    """Open the portal of the units until a moment, lock it, or give one unit longer."""
    congress = within(principal, congress_id)
    meant = body.over_is_meant
    return await set_deadline(db, principal.subject, congress, body.closes_at, body.unit_code, over_is_meant=meant)


@router.post(
    "/congresses/{congress_id}/submission-lock",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def lock_submissions(congress_id: UUID, body: WantedLock, principal: Organizer, db: Db) -> PlacesBook:
    """Lock the lists of all units, or of one, from this moment on: the server's, not that of who asks."""
    return await lock_units(db, principal.subject, within(principal, congress_id), body.unit_code)


@router.post(
    "/congresses/{congress_id}/place-tables/read",
    responses=problems(Unauthenticated, Forbidden, NotFound, TooLarge, Malformed),
)
async def read_table_of_places(
    congress_id: UUID, principal: Organizer, db: Db, file: Annotated[UploadFile, File()]
) -> ReadTable:
    """Say what a file means as places; nothing is stored."""
    book = await read_places(db, within(principal, congress_id))
    return await read_places_file(db, await file.read(), clean(file.filename or "")[:200], book)


@router.post(
    "/congresses/{congress_id}/place-tables/pasted",
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def read_pasted_table(congress_id: UUID, body: PastedTable, principal: Organizer, db: Db) -> ReadTable:
    """Say what lines copied from a spreadsheet mean as places; nothing is stored."""
    return read_pasted_places(body.text, await read_places(db, within(principal, congress_id)))


@router.get(
    "/congresses/{congress_id}/places.xlsx",
    response_class=Response,
    responses={**problems(Unauthenticated, Forbidden, NotFound, Malformed), **SENT},
)
async def download_places(congress_id: UUID, principal: Reader, db: Db) -> Response:
    """Give the table and how far each place is as a spreadsheet; the first sheet can be sent back in."""
    congress = within(principal, congress_id)
    book = await read_places(db, congress, only_unit=await own_unit(db, principal, congress))
    return spreadsheet(await asyncio.to_thread(write_places, book), "phan-bo-dai-bieu")
