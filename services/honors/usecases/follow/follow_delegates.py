"""Keeps the names of delegates, and who took whose place."""

from chassis.storage.database import Connection
from contracts.registration import DelegateCredentialed, DelegateStatus
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.storage.follow.delegates import KnownDelegate, raise_told_delegate, save_delegate
from services.honors.usecases.follow.tell_receivers import tell_receivers


async def follow_delegates(conn: Connection, events: list[DelegateCredentialed]) -> None:
    """Apply newer states, and tell the stages whose receivers may have changed."""
    concerned = set()
    for event in events:
        delegate = _known(event)
        await save_delegate(conn, delegate)
        if await raise_told_delegate(conn, delegate.delegate_id, delegate.version):
            concerned.add(delegate.congress_id)
    await tell_receivers(conn, concerned)


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
    )
