"""One row is cut in two, joined with the next, or held in another way."""

from collections.abc import Mapping
from dataclasses import replace

from chassis import ids
from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId, RowId, SessionId
from services.honors.domain.rows.cutting import UNKNOWN_ROW, find, join, split
from services.honors.domain.rows.row import Row
from services.honors.domain.rows.sheet import RowSheet
from services.honors.usecases.rows.cut_rows import cut_rows, seen_scene
from services.honors.usecases.rows.read_rows import sheet_of

STRANGE_SITTING = "Phiên này không có trong chương trình của đại hội. Xin tải lại trang rồi chọn lại."


async def split_row(
    db: Database, congress_id: CongressId, actor: str, maker: str, revision: int, row_id: RowId, first: EntryId
) -> RowSheet:
    """Let a new row begin with `first`. Raises NotFound, Conflict, RuleBroken."""
    async with db.transaction() as conn:
        scene = await seen_scene(conn, congress_id, revision)
        new_id = RowId(ids.new_id())
        after = await cut_rows(
            conn, scene, actor, maker, "rows.split", lambda rows, _: split(rows, row_id, first, new_id)
        )
        return sheet_of(after)


async def join_rows(
    db: Database, congress_id: CongressId, actor: str, maker: str, revision: int, row_id: RowId
) -> RowSheet:
    """Let a row take in the one behind it. Raises NotFound, Conflict, RuleBroken."""
    async with db.transaction() as conn:
        scene = await seen_scene(conn, congress_id, revision)
        after = await cut_rows(conn, scene, actor, maker, "rows.joined", lambda rows, _: join(rows, row_id))
        return sheet_of(after)


async def hold_row(
    db: Database,
    congress_id: CongressId,
    actor: str,
    maker: str,
    revision: int,
    row_id: RowId,
    changed: Mapping[str, object],
) -> RowSheet:
    """Hold a row in another way; `changed` has the new values by the name of the field. Raises NotFound, Conflict, RuleBroken."""
    async with db.transaction() as conn:
        scene = await seen_scene(conn, congress_id, revision)
        known = {sitting.session_id for sitting in scene.congress.sittings}
        session_id = changed.get("session_id")
        if session_id is not None and SessionId(session_id) not in known:  # type: ignore[arg-type]
            raise RuleBroken(STRANGE_SITTING)

        def hold(rows: tuple[Row, ...], _: object) -> tuple[Row, ...] | str:
            if find(rows, row_id) is None:
                return UNKNOWN_ROW
            return tuple(replace(row, **changed) if row.row_id == row_id else row for row in rows)  # type: ignore[arg-type]

        return sheet_of(await cut_rows(conn, scene, actor, maker, "rows.held", hold))
