"""Opens or closes the doors of a session."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.storage.gates import doors
from services.checkin.storage.roster import roster
from services.checkin.usecases.channels import COUNTS


async def open_session(
    db: Database, actor: str, congress_id: CongressId, session_id: SessionId, *, is_open: bool
) -> SessionState:
    """Give the session as it now is. Opening a real one ends every rehearsal. Raises NotFound."""
    async with db.transaction() as conn:
        now = clock.now()
        await doors.set_open(conn, congress_id, session_id, now, is_open=is_open)
        session = await doors.find(conn, congress_id, session_id)
        if session is None:
            raise NotFound("Đại hội này không có phiên họp đó.")
        if is_open and not session.rehearsal:
            await doors.close_rehearsals(conn, congress_id, now)
        await roster.mark_changed(conn, [(congress_id, None)])
        await audit.note(conn, actor, "session.opened" if is_open else "session.closed", str(session_id))
        await touch(conn, COUNTS, str(congress_id))
    return session
