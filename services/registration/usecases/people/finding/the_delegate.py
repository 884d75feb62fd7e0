"""The person whom something is about; there is none of it without one."""

from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates

_NO_DELEGATE = "Không có đại biểu này."


async def the_delegate(conn: Connection, delegate_id: DelegateId) -> Delegate:
    """Give them as they are now. Raises NotFound."""
    return _there(await delegates.find_delegate(conn, delegate_id))


async def the_delegate_locked(conn: Connection, delegate_id: DelegateId) -> Delegate:
    """Give them and let nobody else change them before this transaction ends. Raises NotFound."""
    return _there(await delegates.lock_delegate(conn, delegate_id))


async def the_delegate_in_its_congress(conn: Connection, delegate_id: DelegateId) -> tuple[Congress, Delegate]:
    """Give both, locked in the order in which nobody blocks another: the congress first. Raises NotFound."""
    congress = await congresses.lock_congress_of(conn, delegate_id)
    delegate = _there(await delegates.lock_delegate(conn, delegate_id))
    if congress is None:
        raise NotFound(_NO_DELEGATE)
    return congress, delegate


def _there(delegate: Delegate | None) -> Delegate:
    if delegate is None:
        raise NotFound(_NO_DELEGATE)
    return delegate
