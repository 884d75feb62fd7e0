"""Deletes a person who was entered by mistake, for good; who ever had a badge can only be withdrawn."""

from chassis.errors import Conflict, NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.deleting import why_not_deleted
from services.registration.storage.congress import congresses
from services.registration.storage.mail.mails import was_written_to
from services.registration.storage.people import delegates
from services.registration.storage.people.erasing import erase
from services.registration.storage.photos import photos
from services.registration.usecases.channels import LIVE
from services.registration.usecases.photos.tell_photos import tell_photos


async def delete_delegate(db: Database, actor: str, delegate_id: DelegateId, version: int, reason: str) -> None:
    """Delete them with everything that is kept of them; the audit says who did it, why, and the code that is free again.

    Raises NotFound, Conflict (changed since they were seen), RuleBroken (they had a badge, or were written to).
    """
    async with db.transaction() as conn:
        congress = await congresses.lock_congress_of(conn, delegate_id)
        one = await delegates.lock_delegate(conn, delegate_id)
        if congress is None or one is None:
            raise NotFound("Không có đại biểu này, hoặc đã xóa rồi.")
        if one.version != version:
            raise Conflict("Người khác vừa sửa đại biểu này. Xin xem lại rồi xóa.")
        if why := why_not_deleted(one, written_to=await was_written_to(conn, delegate_id)):
            raise RuleBroken(why)
        await tell_photos(conn, one.congress_id, await photos.remove_photos(conn, [delegate_id]))
        await erase(conn, delegate_id)
        await audit.note(
            conn, actor, "delegate.deleted", str(delegate_id), code=one.delegate_code, status=one.status, reason=reason
        )
        await touch(conn, LIVE, str(one.congress_id))
