"""Sets what is wanted of the composition of a congress."""

from collections.abc import Sequence

from chassis.errors import Conflict, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.composition.measures import measure_of
from services.registration.domain.composition.targets import Target
from services.registration.domain.ids import CongressId
from services.registration.storage.report.targets import put_targets, targets_of
from services.registration.usecases.congress.the_congress import the_congress_locked


async def set_targets(
    db: Database, actor: str, congress_id: CongressId, version: int, targets: Sequence[Target]
) -> tuple[int, tuple[Target, ...]]:
    """Give the version and the targets from now on. `version` is the one the editor saw.

    Raises NotFound, RuleBroken (no such measure, or twice), Conflict with the targets as they are.
    """
    keys = [one.key for one in targets]
    if unknown := [key for key in keys if measure_of(key) is None]:
        raise RuleBroken(f"Không có chỉ tiêu “{unknown[0]}”. Xin chọn trong danh sách rồi lưu lại.")
    if len(set(keys)) < len(keys):
        raise RuleBroken("Một chỉ tiêu được ghi hai lần. Xin giữ một dòng rồi lưu lại.")
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        there, kept = await targets_of(conn, congress_id)
        wanted = tuple(sorted(targets, key=lambda one: one.key))
        if wanted == kept:
            return there, kept
        if there != version:
            raise Conflict("Chỉ tiêu vừa được người khác sửa. Xin xem lại rồi sửa tiếp.", version=there, current=kept)
        await put_targets(conn, congress_id, there + 1, wanted)
        await audit.note(conn, actor, "composition.targets_set", str(congress_id), targets=keys)
        return there + 1, wanted
