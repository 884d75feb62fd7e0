"""Changes cap and ratio of a level when a plan or the law has changed them."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.reference import Level
from services.registration.storage.congress import levels


async def change_level(
    db: Database, actor: str, code: str, *, max_delegates: int, exemplar_percent: int | None, source: str
) -> Level:
    """Give the level as it is from now on; congresses that were founded before keep their own cap. Raises NotFound.

    `exemplar_percent` None: there is no ratio. `source` names the paper that says so.
    """
    async with db.transaction() as conn:
        level = await levels.find_level(conn, code)
        if level is None:
            raise NotFound("Không có cấp này.")
        changed = replace(
            level,
            max_delegates=max_delegates,
            exemplar_percent=exemplar_percent,
            source=source,
            source_province="",
        )
        if changed != level:
            await levels.put_rules(conn, changed, clock.now())
            await audit.note(
                conn, actor, "level.changed", code, max_delegates=max_delegates, exemplar_percent=exemplar_percent
            )
        return changed
