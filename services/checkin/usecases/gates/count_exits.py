"""The organisers say whether a session counts who goes out, so that the hall knows who is inside."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.storage.gates import doors
from services.checkin.storage.roster import roster
from services.checkin.usecases.channels import COUNTS


async def count_exits(
    db: Database, actor: str, congress_id: CongressId, session_id: SessionId, *, counted: bool
) -> SessionState:
    """Give the session as it now is; devices hear of it with their list. Raises NotFound."""
    async with db.transaction() as conn:
        if await doors.find(conn, congress_id, session_id) is None:
            raise NotFound("Đại hội này không có phiên họp đó.")
        await doors.set_exits(conn, congress_id, session_id, counted=counted)
        session = await doors.find(conn, congress_id, session_id)
        assert session
        await roster.mark_changed(conn, [(congress_id, None)])
        await audit.note(
            conn, actor, "session.exits_counted" if counted else "session.exits_not_counted", str(session_id)
        )
        await touch(conn, COUNTS, str(congress_id))
    return session
