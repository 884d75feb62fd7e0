"""The hall as data, and the blocks it is divided into."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, File, UploadFile
from pydantic import Field, StringConstraints

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.problems import problems
from chassis.ids import new_id
from services.registration.api.text import Code, Name, Text
from services.registration.api.who import Organizer, within
from services.registration.domain.ids import BlockId
from services.registration.domain.seating.blocks import Block, BlockKind
from services.registration.domain.seating.hall import LONGEST_ROW, MOST_ROWS, MOST_SEATS, Hall, Numbering, Row
from services.registration.usecases.seating.hall.put_blocks import put_blocks
from services.registration.usecases.seating.hall.put_hall import HallPut, put_hall
from services.registration.usecases.seating.hall.read_hall_file import read_hall_file, read_pasted_hall

router = APIRouter(tags=["seats"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed)
RowCode = Annotated[str, PlainText(12, least=1)]
Places = Annotated[int, Field(ge=0, le=LONGEST_ROW)]
Numbers = Annotated[list[Places], Field(max_length=LONGEST_ROW)]
Pasted = Annotated[str, StringConstraints(max_length=20_000)]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]


class WantedRow(Body):
    """One row: how many places to the left and to the right of the middle, seen by somebody who faces the stage."""

    code: RowCode
    floor: Annotated[int, Field(ge=0, le=20)] = 1
    left: Places
    right: Places
    aisles: Numbers = Field(
        default_factory=list, description="Sau bao nhiêu ghế tính từ giữa thì có lối đi; 0: ở giữa."
    )
    without: Numbers = Field(default_factory=list, description="Những số không có ghế.")
    kept: bool = Field(False, description="Giữ cho lãnh đạo, khách mời danh dự.")


class WantedHall(Body):
    """The rows from the stage backwards. `version` is the one you saw, 0 where there was no hall yet."""

    version: Annotated[int, Field(ge=0, le=2**31 - 2)]
    may_unseat: Annotated[int, Field(ge=0, le=6_000, description="Số người mất ghế mà người lưu đã xác nhận.")] = 0
    name: Text = ""
    numbering: Numbering = Numbering.CENTRE
    rows: list[WantedRow] = Field(min_length=1, max_length=MOST_ROWS)
    left_door: Name = "cửa trái"
    right_door: Name = "cửa phải"


class PastedHall(Body):
    """Lines as they are copied from a spreadsheet: floor, row, seats ("28" or "14+14"), aisles, or with headings."""

    text: Pasted


class WantedBlock(Body):
    """`key` is a unit's code (UNIT) or a category's (CATEGORY); `seats` are codes."""

    kind: BlockKind
    key: Code = ""
    name: Name
    colour: Colour
    seats: list[Code] = Field(max_length=MOST_SEATS)


class WantedBlocks(Body):
    blocks: list[WantedBlock] = Field(max_length=200)


@router.put(
    "/congresses/{congress_id}/hall",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def set_hall(congress_id: UUID, body: WantedHall, principal: Organizer, db: Db) -> HallPut:
    """Set the hall; seats are called from now on as it does. Who would lose theirs is named first: `unseats` of the refusal
    sent back as `may_unseat` agrees to it."""
    rows = tuple(
        Row(row.code.upper(), row.floor, row.left, row.right, tuple(row.aisles), tuple(row.without), row.kept)
        for row in body.rows
    )
    hall = Hall(body.name, body.numbering, rows, body.left_door, body.right_door)
    congress = within(principal, congress_id)
    return await put_hall(db, principal.subject, congress, hall, body.version, may_unseat=body.may_unseat)


@router.post("/congresses/{congress_id}/hall/pasted-rows", responses=FAILURES)
async def read_pasted_rows(congress_id: UUID, body: PastedHall, principal: Organizer) -> list[Row]:
    """Give the rows that a pasted table means; nothing is stored."""
    within(principal, congress_id)
    return list(read_pasted_hall(body.text))


@router.post(
    "/congresses/{congress_id}/hall/file-rows",
    responses=problems(Unauthenticated, Forbidden, NotFound, TooLarge, Malformed),
)
async def read_rows_of_file(
    congress_id: UUID, file: Annotated[UploadFile, File()], principal: Organizer, db: Db
) -> list[Row]:
    """Give the rows that a spreadsheet means; nothing is stored."""
    within(principal, congress_id)
    return list(await read_hall_file(db, await file.read(), file.filename or ""))


@router.put("/congresses/{congress_id}/seat-blocks", status_code=204, responses=FAILURES)
async def set_blocks(congress_id: UUID, body: WantedBlocks, principal: Organizer, db: Db) -> None:
    """Let these be the blocks and no others; people stay where they sit."""
    blocks = [
        Block(BlockId(new_id()), one.kind, one.key, one.name, one.colour, tuple(dict.fromkeys(one.seats)))
        for one in body.blocks
    ]
    await put_blocks(db, principal.subject, within(principal, congress_id), blocks)
