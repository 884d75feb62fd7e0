"""Signs staff out, here and in every service."""

from chassis import clock
from chassis.access.principal import Principal
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from contracts.registration import SessionEnded
from services.registration.domain.ids import StaffSessionId
from services.registration.storage.access import accounts


async def sign_out(db: Database, principal: Principal) -> None:
    """End the session everywhere; ending it twice says nothing new."""
    if principal.session_id is None:
        return
    session_id, ended_at = StaffSessionId(principal.session_id), clock.real_now()
    async with db.transaction() as conn:
        account_id = await accounts.end_session(conn, session_id, ended_at)
        if account_id is not None:
            await outbox.publish(conn, SessionEnded(session_id=session_id, account_id=account_id, ended_at=ended_at))
            await audit.note(conn, principal.subject, "session.ended", str(session_id))
