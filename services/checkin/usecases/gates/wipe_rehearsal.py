"""After the rehearsal (tổng duyệt) everything that it left goes: scans, presences, numbers. No real figure moves."""

from chassis import clock
from chassis.errors import Conflict, NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.storage.gates import doors
from services.checkin.storage.presence import attendance
from services.checkin.storage.roster import roster
from services.checkin.storage.scans import scans
from services.checkin.usecases import say
from services.checkin.usecases.channels import COUNTS


async def wipe_rehearsal(db: Database, actor: str, congress_id: CongressId, session_id: SessionId) -> int:
    """Forget one rehearsal, and say of everybody that they were not there; give how many scans went. What devices still hold
    of it brings nobody back.

    Raises NotFound, Conflict for a session that is no rehearsal and for one whose doors are open.
    """
    async with db.transaction() as conn:
        session = await doors.find(conn, congress_id, session_id)
        if session is None:
            raise NotFound("Đại hội này không có phiên họp đó.")
        if not session.rehearsal:
            raise Conflict("Chỉ xóa được dữ liệu của buổi diễn tập; phiên thật được giữ nguyên.")
        if session.open:
            raise Conflict("Buổi diễn tập đang mở. Xin đóng lại rồi xóa.")
        there = await attendance.lock_session(conn, session_id)
        wiped = await scans.wipe_session(conn, session_id, there)
        await doors.mark_wiped(conn, congress_id, session_id, clock.now())
        await attendance.move(conn, there)
        await outbox.publish(conn, *(say.presence(each) for each in await attendance.read(conn, there)))
        await roster.mark_changed(conn, [(congress_id, delegate_id) for delegate_id in there] or [(congress_id, None)])
        await audit.note(conn, actor, "rehearsal.wiped", str(session_id), scans=wiped, people=len(there))
        await touch(conn, COUNTS, str(congress_id))
        return wiped
