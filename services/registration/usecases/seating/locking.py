"""Locks what every act on seats needs: the congress, everybody in it, and the sitting that is meant."""

from dataclasses import dataclass

from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.hall import Hall
from services.registration.storage.people import delegates
from services.registration.storage.seating import halls, seats
from services.registration.usecases.congress.the_congress import the_congress_locked


@dataclass(frozen=True)
class Locked:
    """Everybody who is on the list, the hall where there is one, and their congress; nobody sits down meanwhile."""

    congress: Congress
    hall: Hall | None
    people: dict[DelegateId, Delegate]


async def lock_seats(conn: Connection, congress_id: CongressId, session_id: SessionId | None) -> Locked:
    """Raises NotFound, RuleBroken for a sitting that has no seats of its own."""
    congress = await the_congress_locked(conn, congress_id)
    if session_id is not None and session_id not in await seats.seated_sessions(conn, congress_id):
        raise RuleBroken("Phiên này chưa xếp ghế riêng. Xin bấm “Xếp riêng cho phiên này” trước.")
    kept = await halls.find_hall(conn, congress_id)
    people = {one.delegate_id: one for one in await delegates.lock_delegates_of(conn, congress_id) if one.on_list}
    return Locked(congress, kept.hall if kept else None, people)
