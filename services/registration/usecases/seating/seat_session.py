"""Lets a sitting have seats of its own, or those of all sittings again."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId, SessionId
from services.registration.domain.people.delegate import Status
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.seating import seats
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.tell_delegate import tell_all


async def seat_session(
    db: Database, actor: str, congress_id: CongressId, session_id: SessionId, *, apart: bool
) -> None:
    """Begin with a copy of the usual seats (`apart`), or forget the sitting's own; again changes nothing. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        if congress is None or session_id not in {one.session_id for one in congress.sessions}:
            raise NotFound("Không có phiên này trong đại hội.")
        if apart == (session_id in await seats.seated_sessions(conn, congress_id)):
            return
        if apart:
            await seats.seat_apart(conn, congress_id, session_id)
        else:
            await seats.seat_as_usual(conn, session_id)
        people = await delegates.lock_delegates_of(conn, congress_id)
        told = [replace(one, version=one.version + 1) for one in people if one.status is Status.ACTIVE]
        await delegates.raise_versions(conn, [one.delegate_id for one in told], clock.now())
        await tell_all(conn, congress, told)
        await audit.note(conn, actor, "session.seated", str(session_id), apart=apart)
        await touch(conn, LIVE, str(congress_id))
