"""Proposes rows: by award and grade, of like size. Whoever holds the ceremony changes them by hand afterwards."""

from chassis import ids
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, RowId
from services.honors.domain.rows.cutting import propose
from services.honors.domain.rows.sheet import RowSheet
from services.honors.usecases.rows.cut_rows import cut_rows, seen_scene
from services.honors.usecases.rows.read_rows import sheet_of


async def propose_rows(
    db: Database, congress_id: CongressId, actor: str, maker: str, revision: int, most: int
) -> RowSheet:
    """Cut the whole roll anew, at most `most` to a row. Raises NotFound, Conflict, RuleBroken once a row has public names."""
    async with db.transaction() as conn:
        scene = await seen_scene(conn, congress_id, revision)
        after = await cut_rows(
            conn,
            scene,
            actor,
            maker,
            "rows.proposed",
            lambda _, ordered: propose(ordered, most, lambda: RowId(ids.new_id())),
        )
        return sheet_of(after)
