"""Follows congresses and their sessions."""

from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.registration import CongressUpdated
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.domain.known import KnownCongress, KnownSession
from services.checkin.storage.known import known_congresses
from services.checkin.storage.roster import roster
from services.checkin.usecases.channels import COUNTS


async def follow_congress(conn: Connection, event: CongressUpdated) -> None:
    """Take over the congress as it now is; an older word changes nothing."""
    congress_id = CongressId(event.congress_id)
    congress = KnownCongress(
        congress_id=congress_id,
        version=event.aggregate_version,
        congress_number=event.congress_number,
        code=event.code,
        name=event.name,
        starts_at=event.starts_at,
        synthetic=event.synthetic,
        sessions=tuple(KnownSession(SessionId(s.session_id), str(s.kind), s.name, s.starts_at) for s in event.sessions),
    )
    if await known_congresses.apply(conn, congress):
        await roster.mark_changed(conn, [(congress_id, None)])
        await touch(conn, COUNTS, str(congress_id))
