"""Notes that a delegation was told of the congress's move, or that it was not after all."""

from chassis import clock
from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.moving import to_tell
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import moves
from services.registration.storage.units.units import find_unit
from services.registration.usecases.congress.the_congress import the_congress_locked


async def mark_told(
    db: Database, actor: str, congress_id: CongressId, version: int, unit_code: str, *, told: bool
) -> None:
    """`version` is the move that was told. Raises NotFound, Conflict (the congress moved again meanwhile)."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        if await find_unit(conn, congress_id, unit_code) is None:
            raise NotFound("Đại hội này không có đoàn đó.")
        move = to_tell(await moves.moves_of(conn, congress_id), await moves.told_of(conn, congress_id))
        if move is None or move.version != version:
            raise Conflict("Đại hội vừa được dời lần nữa. Xin đọc lời báo mới rồi báo lại cho đoàn này.")
        if told:
            await moves.note_told(conn, congress_id, version, unit_code, clock.now(), actor)
        else:
            await moves.forget_told(conn, congress_id, version, unit_code)
        await audit.note(conn, actor, "congress.unit_told", str(congress_id), unit=unit_code, told=told)
