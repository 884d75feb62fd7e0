"""Keeps the names of delegates, and who took whose place."""

from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.registration import DelegateCredentialed, DelegateStatus
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.storage.known.deletion import deleted_of
from services.honors.storage.known.known_delegates import save_delegate
from services.honors.usecases.channels import INTRODUCTIONS
from services.honors.usecases.known.forget_person import forget_person
from services.honors.usecases.known.tell_receivers import scenes_before, tell_receivers


async def follow_delegates(conn: Connection, events: list[DelegateCredentialed]) -> None:
    """Apply newer states, and tell the stages whose receivers changed."""
    heard = [_known(event) for event in events]
    erased = {DelegateId(event.delegate_id) for event in events if event.erased}
    gone = await deleted_of(conn, [delegate.congress_id for delegate in heard])
    delegates = [delegate for delegate in heard if delegate.congress_id not in gone]
    before = await scenes_before(conn, (delegate.congress_id for delegate in delegates))
    for delegate in delegates:
        if delegate.delegate_id in erased:
            await forget_person(conn, delegate)
        await save_delegate(conn, delegate)
    for congress_id in sorted({delegate.congress_id for delegate in delegates if not delegate.scanned}):
        await touch(conn, INTRODUCTIONS, str(congress_id))
    await tell_receivers(conn, before)


def _known(event: DelegateCredentialed) -> KnownDelegate:
    return KnownDelegate(
        delegate_id=DelegateId(event.delegate_id),
        congress_id=CongressId(event.congress_id),
        version=event.aggregate_version,
        delegate_code=event.delegate_code,
        form_of_address=event.form_of_address,
        full_name=event.full_name,
        unit_name=event.unit_name,
        active=event.status is DelegateStatus.ACTIVE,
        replaces=DelegateId(event.replaces.delegate_id) if event.replaces else None,
        pronunciation=event.pronunciation,
        position=event.position,
        seat=event.seat,
        scanned=event.scanned,
    )
