"""Follows congresses and their sessions."""

from chassis import clock
from chassis.access import paired_clients
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.registration import CongressState as Told
from contracts.registration import CongressUpdated
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.domain.known import CongressState, KnownCongress, KnownSession
from services.checkin.storage.gates import doors
from services.checkin.storage.known import deletion, known_congresses
from services.checkin.storage.known.forgetting import take_all_words
from services.checkin.storage.roster import roster
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.gates.doors.tell_doors import tell_turned_doors
from services.checkin.usecases.scans.waiting_words import draw_key


async def follow_congress(conn: Connection, event: CongressUpdated) -> None:
    """Take over the congress as it now is; an older word changes nothing.

    A deleted one leaves a tombstone, so that a rebuild that hears everything again obeys too.
    """
    congress_id = CongressId(event.congress_id)
    gone = event.state is Told.DELETED and event.synthetic
    congress = KnownCongress(
        congress_id=congress_id,
        version=event.aggregate_version,
        congress_number=event.congress_number,
        code=event.code,
        name=event.name,
        starts_at=event.starts_at,
        synthetic=event.synthetic,
        state=_state(event),
        sessions=() if gone else _sessions(event),
        unit_codes=() if gone else tuple(each.unit_code for each in event.units),
    )
    await known_congresses.follow_alone(conn, [congress_id])
    await known_congresses.lock_alone(conn, congress_id)
    if not await known_congresses.apply(conn, congress):
        return
    if gone:
        await _forget(conn, congress_id)
    else:
        await draw_key(conn, congress_id)
        shut = await doors.close_before_hour(conn, clock.now(), congress_id)
        opened = await doors.open_by_hour(conn, clock.now(), congress_id)
        if shut or opened:
            await tell_turned_doors(conn, congress_id)
        await roster.mark_changed(conn, [(congress_id, None)])
        if event.names_gone:
            await take_all_words(conn, congress_id)
    await touch(conn, COUNTS, str(congress_id))


async def _forget(conn: Connection, congress_id: CongressId) -> None:
    await deletion.delete_congress(conn, congress_id)
    await paired_clients.end_all(conn, congress_id)


def _state(event: CongressUpdated) -> CongressState:
    """Only invented people can be deleted; a real congress is kept whatever is said."""
    if event.state is Told.DELETED and not event.synthetic:
        return CongressState.ARCHIVED
    return CongressState(event.state.value)


def _sessions(event: CongressUpdated) -> tuple[KnownSession, ...]:
    return tuple(
        KnownSession(SessionId(each.session_id), str(each.kind), each.name, each.starts_at, each.rehearsal)
        for each in event.sessions
    )
