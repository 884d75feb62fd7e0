"""Divides the hall into blocks: of a delegation, a category, a batch of honours."""

from collections.abc import Sequence

from chassis.errors import Malformed, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId
from services.registration.domain.seating.blocks import Block, fault_of
from services.registration.storage.seating import halls
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked


async def put_blocks(db: Database, actor: str, congress_id: CongressId, blocks: Sequence[Block]) -> None:
    """Let these be the blocks and no others; who sits there stays. Raises NotFound, Malformed, RuleBroken (no hall yet)."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        kept = await halls.find_hall(conn, congress_id)
        if kept is None:
            raise RuleBroken("Chưa có sơ đồ hội trường. Xin nhập các hàng ghế trước.")
        if fault := fault_of(blocks, kept.hall):
            raise Malformed(fault)
        await halls.put_blocks(conn, congress_id, blocks)
        await audit.note(conn, actor, "seat_blocks.changed", str(congress_id), blocks=len(blocks))
        await touch(conn, LIVE, str(congress_id))
