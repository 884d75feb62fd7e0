"""Takes away what is due in closed congresses, a batch of people a transaction, for as long as the process runs.

What comes in after its kind went, by a late file or an edit, goes at the next look.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from chassis import clock
from chassis.errors import Unavailable
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.forgetting import forget
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.ids import CongressId
from services.registration.domain.privacy.data_rules import Kind
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.photos import photos
from services.registration.storage.privacy import closings, taking_away
from services.registration.storage.units.unit_names import called
from services.registration.usecases.people.name_index import index_of
from services.registration.usecases.photos.tell_photos import tell_photos
from services.registration.usecases.privacy.erase_person import erase_locked
from services.registration.usecases.say import congress_updated

APART = 60.0
"""Seconds between two looks when nothing is due."""

BATCH = 50
SYSTEM = "system"

Take = Callable[[Connection, CongressId, int], Awaitable[int]]


async def keep_closing(db: Database, apart: float = APART) -> None:
    """Never ends by itself; killed in the middle, it goes on where the last batch was committed."""
    while True:
        more = False
        with suppress(Unavailable):  # the next look will do
            more = await take_a_batch(db)
        if not more:
            await asyncio.sleep(apart)


async def take_a_batch(db: Database, most: int = BATCH) -> bool:
    """Take what is due from `most` people; False when nothing is due."""
    async with db.transaction() as conn:
        found = await closings.next_due(conn, clock.now())
        if found is None:
            return await taking_away.begun_again(conn) > 0
        congress_id, kind = found
        await congresses.lock_congress(conn, congress_id)
        if not await closings.is_due(conn, congress_id, kind, clock.now()):
            return True  # another process took it, or somebody broke it off: look again
        people = await _TAKING[kind](conn, congress_id, most)
        finished = clock.now() if people < most else None
        await closings.step_done(conn, congress_id, kind, people, finished)
        if finished:
            await _tell_finished(conn, congress_id, kind)
        return True


async def _tell_finished(conn: Connection, congress_id: CongressId, kind: Kind) -> None:
    """Checkin and honors keep names too that nobody tied to a delegate: they hear when these have to go."""
    await audit.note(conn, SYSTEM, "data.taken_away", str(congress_id), kind=kind)
    congress = await congresses.find_congress(conn, congress_id)
    if congress and kind is Kind.IDENTITY:
        told = replace(congress, version=congress.version + 1)
        await congresses.update_congress(conn, told)
        await outbox.publish(conn, congress_updated(told, await called(conn, congress_id)))


async def _sensitive(conn: Connection, congress_id: CongressId, most: int) -> int:
    who = await taking_away.take_sensitive(conn, congress_id, most)
    await forget(conn, [str(one) for one in who])
    return len(who)


async def _portraits(conn: Connection, congress_id: CongressId, most: int) -> int:
    who = await taking_away.with_portraits(conn, congress_id, most)
    await tell_photos(conn, congress_id, await photos.remove_photos(conn, who))
    await taking_away.forget_portrait_acts(conn, who)
    return len(who)


async def _contacts(conn: Connection, congress_id: CongressId, most: int) -> int:
    congress = await congresses.find_congress(conn, congress_id)
    assert congress is not None
    who, changed = await taking_away.with_contacts(conn, congress_id, most), []
    for delegate_id in who:
        one = await delegates.lock_delegate(conn, delegate_id)
        assert one is not None
        if one.person.phone or one.person.email:
            one = replace(one, version=one.version + 1, person=replace(one.person, phone="", email=""))
            changed.append((one, index_of(one, unit_names(congress))))
    await delegates.update_delegates(conn, changed, clock.now())
    await taking_away.forget_contacts(conn, congress_id, who)
    await forget(conn, [str(one) for one in who])
    return len(who)


async def _identity(conn: Connection, congress_id: CongressId, most: int) -> int:
    who = await taking_away.not_erased(conn, congress_id, most)
    for delegate_id in who:
        one = await delegates.lock_delegate(conn, delegate_id)
        assert one is not None
        await erase_locked(conn, one)
    if len(who) < most:
        await taking_away.forget_the_rest(conn, congress_id)
    return len(who)


_TAKING: Mapping[Kind, Take] = {
    Kind.SENSITIVE: _sensitive,
    Kind.PORTRAIT: _portraits,
    Kind.CONTACT: _contacts,
    Kind.EVIDENCE: taking_away.take_evidence,
    Kind.IDENTITY: _identity,
}
