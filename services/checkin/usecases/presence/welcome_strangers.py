"""Names the people whom a device let in before their badge was heard of."""

from dataclasses import replace

from chassis.events import outbox
from chassis.storage.database import Connection
from services.checkin.domain.known import KnownDelegate
from services.checkin.domain.scans.admission import CredentialState, Verdict
from services.checkin.domain.scans.subject import ByCredential
from services.checkin.storage.scans import scans, sightings
from services.checkin.usecases import say


async def welcome_strangers(conn: Connection, states: list[KnownDelegate]) -> None:
    """Make present those of `states` whose badge a device admitted while nobody here knew it yet.

    The conflict ends when the badge turns out to be in order, else it names what the badge is now.
    """
    badges = [(badge.credential_id, badge.version) for state in states for badge in state.badges]
    for stranger in await scans.strangers(conn, badges):
        assert stranger.credential_id
        assert stranger.credential_version
        subject = ByCredential(stranger.credential_id, stranger.credential_version, 0)
        sighting = await sightings.look(conn, stranger.congress_id, stranger.scan_id, subject, stranger.session_id)
        if sighting is None or sighting.holder is None or sighting.holder.congress_id != stranger.congress_id:
            continue
        holder = sighting.holder
        in_order = holder.credential is CredentialState.ISSUED
        named = replace(
            stranger,
            delegate_id=holder.delegate.delegate_id,
            unit_code=holder.unit_code,
            category=holder.delegate.category,
            standing=holder.standing,
            conflict=None if in_order else Verdict(holder.credential.value),
            first_presence=holder.attendance.inside(stranger.session_id) is None,
        )
        if not named.first_presence:
            await scans.name(conn, named)
            continue
        change = scans.arrival(named, holder.attendance.version, amend=True)
        await outbox.publish_beside(conn, change, say.recorded(named, amends=True), say.arrived(named, holder))
