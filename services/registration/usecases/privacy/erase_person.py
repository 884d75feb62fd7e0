"""Erases what is known of a person who asked for it, or whose time has come; what was counted stays, without a name."""

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.forgetting import forget
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import CredentialState, Delegate
from services.registration.domain.privacy.erasing import erased, names_somebody, why_not_erased
from services.registration.storage.badges import credentials
from services.registration.storage.nominations import nominations
from services.registration.storage.photos import photos
from services.registration.storage.privacy import anonymising
from services.registration.storage.seating import seats
from services.registration.usecases.people.finding.the_delegate import the_delegate_in_its_congress
from services.registration.usecases.people.tell_delegate import store_and_tell
from services.registration.usecases.photos.tell_photos import tell_photos

NAMED = (
    "Căn cứ xóa có tên của chính người này, mà nhật ký giữ dòng đó mãi mãi. Xin ghi số và ngày của đơn, không ghi tên."
)


async def erase_person(db: Database, actor: str, delegate_id: DelegateId, version: int, reason: str) -> None:
    """Erase them here, and say so: checkin and honors then forget them too. Again changes nothing.

    Kafka and the files below PostgreSQL hold the old bytes until `daihoi forget`. What stays: the announced honour
    (public record), the frozen credentials report, ids in the audit. Raises NotFound, Conflict (changed since they were
    seen), RuleBroken (the congress is not over, `reason` names the person: the trail keeps it for good).
    """
    async with db.transaction() as conn:
        congress, one = await the_delegate_in_its_congress(conn, delegate_id)
        if one.erased:
            return
        if one.version != version:
            raise Conflict("Người khác vừa sửa đại biểu này. Xin xem lại rồi xóa.")
        kept = await nominations.find(conn, delegate_id)
        if why := why_not_erased(one, kept.nomination.state if kept else None, congress, clock.now()):
            raise RuleBroken(why)
        if names_somebody(reason, one.person.full_name, *await anonymising.names_ever(conn, delegate_id)):
            raise RuleBroken(NAMED)
        await erase_locked(conn, one)
        await audit.note(conn, actor, "delegate.erased", str(delegate_id), reason=reason)


async def erase_locked(conn: Connection, one: Delegate) -> None:
    """Erase a delegate whose row is locked, and tell it; the caller notes who did it."""
    now, gone = clock.now(), erased(one)
    marks = [str(one.delegate_id), *await anonymising.names_ever(conn, one.delegate_id)]
    await tell_photos(conn, one.congress_id, await photos.remove_photos(conn, [one.delegate_id]))
    await seats.let_go(conn, one.delegate_id)
    await credentials.end_credential(conn, one.delegate_id, CredentialState.REVOKED, "", now)
    await anonymising.take_words(conn, one.delegate_id)
    await anonymising.take_words_of_units(conn, one.congress_id, marks[1:])
    await forget(conn, marks)
    await store_and_tell(conn, gone)
    await anonymising.mark_erased(conn, one.delegate_id, gone.delegate_code, now)
