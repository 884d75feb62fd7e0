"""The organisers let a session open by itself at an hour of its day, or leave it to people."""

from datetime import time

from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.storage.gates import doors


async def set_own_hour(
    db: Database, actor: str, congress_id: CongressId, session_id: SessionId, hour: time | None
) -> SessionState:
    """Give the session as it now is; it opens within some seconds of the hour. None: only people open it.

    Raises NotFound, Conflict for a rehearsal: its scans count for nobody, so nobody is to find it open by surprise.
    """
    async with db.transaction() as conn:
        session = await doors.find(conn, congress_id, session_id)
        if session is None:
            raise NotFound("Đại hội này không có phiên họp đó.")
        if session.rehearsal and hour is not None:
            raise Conflict("Buổi diễn tập không tự mở: Ban Tổ chức bấm mở khi bắt đầu tập.")
        await doors.set_own_hour(conn, congress_id, session_id, hour)
        told = f"{hour:%H:%M}" if hour else ""
        await audit.note(conn, actor, "session.own_hour", str(session_id), hour=told)
        return await doors.find(conn, congress_id, session_id) or session
