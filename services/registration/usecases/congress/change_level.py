"""Changes cap and ratio of a level when a plan or the law has changed them."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.reference import Level
from services.registration.storage.congress import levels


async def change_level(
    db: Database, actor: str, code: str, version: int, *, max_delegates: int, exemplar_percent: int | None, source: str
) -> Level:
    """Give the level as it is from now on; congresses that were founded before keep their own cap.

    `version` is the one the editor saw; `exemplar_percent` None: there is no ratio; `source` names the paper that says so.
    Raises NotFound, Conflict with the level as it now is.
    """
    async with db.transaction() as conn:
        await levels.lock_levels(conn)
        level = await levels.find_level(conn, code)
        if level is None:
            raise NotFound("Không có cấp này.")
        rules = {"max_delegates": max_delegates, "exemplar_percent": exemplar_percent, "source": source}
        changed = replace(level, **rules, source_province="")  # type: ignore[arg-type] # the names are the fields
        if changed == level:
            return level
        if level.version != version:
            raise Conflict(
                "Quy định của cấp này vừa được người khác sửa. Xin xem giá trị mới rồi sửa tiếp.",
                version=level.version,
                current=level,
            )
        changed = replace(changed, version=version + 1)
        await levels.put_rules(conn, changed, clock.now())
        await audit.note(
            conn, actor, "level.changed", code, max_delegates=max_delegates, exemplar_percent=exemplar_percent
        )
        return changed
