"""Keeps one line of the register of congresses one level down, filled by a unit or the office."""

from collections.abc import Collection
from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.domain.report.lower_levels import Doubt, LowerCongress, doubts_about, wrong_with
from services.registration.storage.congress import congresses, levels
from services.registration.storage.report.lower_congresses import find_lower, lower_of, put_lower


async def keep_lower_congress(
    db: Database,
    actor: str,
    congress_id: CongressId,
    event: LowerCongress,
    *,
    only_unit: str | None,
    confirmed: Collection[Doubt] = (),
) -> LowerCongress:
    """Give it as kept. `lower_id` is the caller's; `version` the one they saw, 0 for a new one; sent again it changes nothing.

    Raises NotFound, Forbidden (of another unit), Malformed, Conflict, RuleBroken (a doubt that is not among the `confirmed`).
    """
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        if congress is None or event.unit_code not in unit_names(congress):
            raise NotFound("Không có đại hội hoặc đoàn này. Xin tải lại trang.")
        if wrong := wrong_with(event, congress.level, in_vietnam(clock.now()).date()):
            field = {"field": f"body.{wrong.field}", "code": "unfit", "message": wrong.sentence}
            raise Malformed(wrong.sentence, errors=[field])
        kept = await find_lower(conn, congress_id, event.lower_id)
        if only_unit is not None and {event.unit_code, kept.unit_code if kept else only_unit} != {only_unit}:
            raise Forbidden("Đại hội cấp dưới này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
        there = kept.version if kept else 0
        if kept and replace(event, version=there) == kept:
            return kept
        if event.version != there:
            raise Conflict("Dòng này vừa được người khác sửa. Xin xem lại rồi sửa tiếp.", version=there, current=kept)
        await _require_meant(conn, congress_id, event, confirmed)
        new = replace(event, version=there + 1)
        if not await put_lower(conn, congress_id, new):
            raise Conflict("Mã dòng này đã dùng ở đại hội khác. Xin tải lại trang rồi thêm lại.")
        await audit.note(conn, actor, "lower_congress.kept", str(event.lower_id), unit=event.unit_code)
        return new


async def _require_meant(
    conn: Connection, congress_id: CongressId, event: LowerCongress, confirmed: Collection[Doubt]
) -> None:
    level = await levels.find_level(conn, event.level)
    assert level, "it stands below the congress"
    doubts = doubts_about(event, await lower_of(conn, congress_id), level.name, level.max_delegates)
    for doubt, sentence in doubts.items():
        if doubt not in confirmed:
            raise RuleBroken(sentence, refused=doubt)
