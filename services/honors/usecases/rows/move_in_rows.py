"""Somebody stands in another row or at another place of it. Where that changes the running order, the order is approved anew."""

from chassis.errors import Forbidden, RuleBroken
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId, RowId
from services.honors.domain.roll.running_order import is_open, order_kept, running_order
from services.honors.domain.rows.cutting import PUBLIC_MOVED, UNKNOWN_ROW, moved, order_of
from services.honors.domain.rows.sheet import RowSheet
from services.honors.usecases.roll.make_edition import make_edition
from services.honors.usecases.rows.cut_rows import cut_rows, seen_scene, standing
from services.honors.usecases.rows.read_rows import sheet_of
from services.honors.usecases.stage.scene import Scene, locked_scene

ASK_APPROVER = (
    "Chỗ này đổi thứ tự công bố, nên cần người có vai Duyệt khen thưởng. "
    "Người khác chỉ chuyển được tên ở đầu hoặc cuối hàng sang hàng bên cạnh."
)


async def move_in_rows(
    db: Database,
    congress_id: CongressId,
    actor: str,
    maker: str,
    revision: int,
    entry_id: EntryId,
    to: RowId,
    after: EntryId | None,
    *,
    edition: int | None,
    may_order: bool,
) -> RowSheet:
    """Let somebody stand right of `after` (None: at the left end) in row `to`.

    Where the order of calling changes by that, it becomes the next edition, which only who `may_order` makes, and only knowingly:
    `edition` is its number. Raises NotFound,
    Conflict, RuleBroken, Forbidden.
    """
    async with db.transaction() as conn:
        scene = await seen_scene(conn, congress_id, revision)
        entry, ordered = scene.entry(entry_id), running_order(scene.roll)
        if scene.plan is None:
            raise RuleBroken(UNKNOWN_ROW)
        if not is_open(entry):
            raise RuleBroken(PUBLIC_MOVED)
        wanted = moved(standing(scene), entry_id, to, after)
        if isinstance(wanted, str):
            raise RuleBroken(wanted)
        here = {one.entry_id for one in ordered if is_open(one)}
        order = order_kept(scene.roll, [one for one in order_of(ordered, entry_id, wanted) if one in here])
        if order != [one.entry_id for one in ordered]:
            if not may_order:
                raise Forbidden(ASK_APPROVER)
            _refuse_unasked(scene, edition)
            await make_edition(conn, scene, actor, maker, order)
            scene = await locked_scene(conn, congress_id)
        return sheet_of(await cut_rows(conn, scene, actor, maker, "rows.moved", lambda _, __: wanted))


def _refuse_unasked(scene: Scene, edition: int | None) -> None:
    """Raises RuleBroken where whoever moves did not say which edition that makes."""
    coming = scene.edition.number + 1 if scene.edition else 1
    if edition != coming:
        told = f"Chỗ này đổi thứ tự công bố và thành bản thứ tự số {coming}."
        raise RuleBroken(f"{told} Xem lại rồi bấm “Đổi thứ tự”.")
