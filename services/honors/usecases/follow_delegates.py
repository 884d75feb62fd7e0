"""Keeps the names of delegates, and who took whose place."""

from chassis.storage.database import Connection
from contracts.registration import DelegateCredentialed, DelegateStatus
from services.honors.storage.delegates import KnownDelegate, raise_told_delegate, save_delegate
from services.honors.usecases.tell_receivers import tell_receivers


async def follow_delegates(conn: Connection, events: list[DelegateCredentialed]) -> None:
    """Apply newer states, and tell the stages whose receivers may have changed."""
    concerned = set()
    for event in events:
        await save_delegate(conn, _known(event))
        if await raise_told_delegate(conn, event.delegate_id, event.aggregate_version):
            concerned.add(event.congress_id)
    await tell_receivers(conn, concerned)


def _known(event: DelegateCredentialed) -> KnownDelegate:
    return KnownDelegate(
        delegate_id=event.delegate_id,
        congress_id=event.congress_id,
        version=event.aggregate_version,
        delegate_code=event.delegate_code,
        form_of_address=event.form_of_address,
        full_name=event.full_name,
        unit_name=event.unit_name,
        active=event.status is DelegateStatus.ACTIVE,
        replaces=event.replaces.delegate_id if event.replaces else None,
    )
