"""One session of somebody is ended: a laptop that was lost, a browser that was left open."""

from chassis import clock
from chassis.errors import NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from contracts.registration import SessionEnded
from services.registration.domain.ids import AccountId, StaffSessionId
from services.registration.storage.access import accounts


async def end_one_session(db: Database, actor: str, account_id: AccountId, session_id: StaffSessionId) -> None:
    """End it in every service. Raises NotFound for one that is over, or somebody else's."""
    at = clock.real_now()
    async with db.transaction() as conn:
        held = {one.session_id for one in await accounts.list_sessions(conn, account_id, at)}
        if session_id not in held:
            raise NotFound("Phiên này đã kết thúc. Xin tải lại trang.")
        await accounts.end_session(conn, session_id, at)
        await outbox.publish(conn, SessionEnded(session_id=session_id, account_id=account_id, ended_at=at))
        await audit.note(conn, actor, "session.ended", str(session_id), account=str(account_id))
