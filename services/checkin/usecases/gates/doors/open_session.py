"""Opens or closes the doors of a session."""

from chassis import clock
from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.storage.gates import doors
from services.checkin.storage.roster import roster
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.gates.doors.tell_doors import tell_turned_doors


async def open_session(
    db: Database, actor: str, congress_id: CongressId, session_id: SessionId, *, is_open: bool, over_real: bool = False
) -> SessionState:
    """Give the session as it now is. Opening a real one ends every rehearsal.

    Raises NotFound, Conflict for a rehearsal while a real session is open: every gate would count for it alone. `over_real`
    says that this is meant.
    """
    async with db.transaction() as conn:
        now = clock.now()
        session = await doors.find(conn, congress_id, session_id)
        if session is None:
            raise NotFound("Đại hội này không có phiên họp đó.")
        if is_open and session.rehearsal and not session.open and not over_real:
            await _refuse_over_real(conn, congress_id)
        await doors.set_open(conn, congress_id, session_id, now, is_open=is_open)
        session = await doors.find(conn, congress_id, session_id) or session
        if is_open and not session.rehearsal:
            await doors.close_rehearsals(conn, congress_id, now)
        await tell_turned_doors(conn, congress_id)
        await roster.mark_changed(conn, [(congress_id, None)])
        await audit.note(conn, actor, "session.opened" if is_open else "session.closed", str(session_id))
        await touch(conn, COUNTS, str(congress_id))
    return session


async def _refuse_over_real(conn: Connection, congress_id: CongressId) -> None:
    real = [each for each in await doors.list_sessions(conn, congress_id) if each.open and not each.rehearsal]
    if real:
        raise Conflict(
            f"“{real[-1].name}” đang mở điểm danh: mở buổi diễn tập thì mọi cửa thôi đếm cho phiên đó. "
            "Xin đóng phiên đó trước."
        )
