"""Deletes a synthetic congress in all three services; a tombstone and the audit stay."""

from chassis.errors import NotFound, RuleBroken
from chassis.storage.database import Database
from services.registration.domain.congress.congress import PlanRefused, deleted
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses
from services.registration.storage.congress.deleting import delete_belongings
from services.registration.storage.photos.photos import remove_all_photos
from services.registration.usecases.congress.tell_congress import store_and_tell
from services.registration.usecases.photos.tell_photos import tell_photos


async def delete_synthetic_congress(db: Database, actor: str, congress_id: CongressId, code: str) -> None:
    """Delete it for good. `code` is the congress's own, typed by who confirms.

    Raises NotFound, RuleBroken for a real congress or another code.
    """
    async with db.transaction() as conn:
        congress = await congresses.lock_congress_alone(conn, congress_id)
        if congress is None:
            raise NotFound("Không có đại hội này, hoặc đã xóa rồi.")
        gone = deleted(congress, code)
        if isinstance(gone, PlanRefused):
            raise RuleBroken(gone.sentence)
        await store_and_tell(conn, actor, "congress.deleted", gone)
        await tell_photos(conn, congress_id, await remove_all_photos(conn, congress_id))
        await delete_belongings(conn, congress_id)
