"""Reckons one delegate's presence anew after something that happened was taken back or was given a name."""

from chassis.events import outbox
from chassis.storage.database import Connection
from services.checkin.domain.ids import SessionId
from services.checkin.domain.presence.attendance import Attendance
from services.checkin.domain.presence.passing import Reckoning, presence_of, reckon, same_presence
from services.checkin.storage.presence import attendance, passings
from services.checkin.usecases import say


async def reckon_again(conn: Connection, locked: Attendance, session_id: SessionId) -> Reckoning:
    """Store what now follows from all that the delegate passed in that session, and say a presence that changed.

    Part of the caller's transaction, which holds the lock of `locked`.
    """
    delegate_id = locked.delegate_id
    reckoning = reckon(await passings.read(conn, delegate_id, session_id))
    before, now = locked.in_session(session_id), presence_of(session_id, reckoning)
    entered_by = reckoning.entered.scan_id if reckoning.entered else None
    await attendance.place(conn, delegate_id, now, entered_by, reckoning.flags)
    await attendance.move(conn, [delegate_id])
    if not same_presence(before, now):
        await outbox.publish(conn, *(say.presence(each) for each in await attendance.read(conn, [delegate_id])))
    return reckoning
