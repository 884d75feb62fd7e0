"""Names the people whom a device let in before their badge was heard of."""

from dataclasses import replace

from chassis.events import outbox
from chassis.storage.database import Connection
from services.checkin.domain.known import KnownDelegate
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.admission import CredentialState, Verdict
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.subject import ByCredential
from services.checkin.storage.presence import attendance
from services.checkin.storage.scans import scans, sightings
from services.checkin.usecases import say
from services.checkin.usecases.presence.reckon_again import reckon_again


async def welcome_strangers(conn: Connection, states: list[KnownDelegate]) -> None:
    """Make present those of `states` whose badge let somebody pass while nobody here knew it yet.

    The conflict ends when the badge turns out to be in order, else it names what the badge is now. What was undone
    meanwhile stays undone. The caller holds the congress still: no stranger's scan is stored beside this.
    """
    badges = [(badge.credential_id, badge.version) for state in states for badge in state.badges]
    for stranger in await scans.strangers(conn, badges):
        assert stranger.credential_id
        assert stranger.credential_version
        subject = ByCredential(stranger.credential_id, stranger.credential_version, 0)
        sighting = await sightings.look(conn, stranger.congress_id, stranger.scan_id, subject, stranger.session_id)
        if sighting and (holder := sighting.holder_in(stranger.congress_id)):
            await _welcome(conn, replace(stranger, rehearsal=sighting.door.rehearsal), holder)


async def _welcome(conn: Connection, stranger: Scan, holder: Holder) -> None:
    locked = await attendance.lock(conn, holder.delegate.delegate_id)
    if locked is None:
        return
    in_order = holder.credential is CredentialState.ISSUED
    named = replace(
        stranger,
        delegate_id=holder.delegate.delegate_id,
        unit_code=holder.unit_code,
        category=holder.delegate.category,
        standing=holder.standing,
        conflict=None if in_order else Verdict(holder.credential.value),
    )
    await scans.name(conn, named)
    reckoning = await reckon_again(conn, locked, stranger.session_id)
    made_present = reckoning.entered is not None and reckoning.entered.scan_id == stranger.scan_id
    named = replace(
        named,
        conflict=reckoning.flags.get(stranger.scan_id, named.conflict),
        first_presence=made_present and locked.inside(stranger.session_id) is None,
    )
    await scans.name(conn, named)
    await outbox.publish(conn, say.recorded(named, amends=True))
