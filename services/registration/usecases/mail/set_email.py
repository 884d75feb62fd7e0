"""Sets the address that a person's letters go to."""

from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.storage.mail import emails
from services.registration.storage.people import delegates


async def set_email(db: Database, actor: str, delegate_id: DelegateId, typed: str) -> str:
    """Give the address as kept, "" where there is none now. Raises NotFound, RuleBroken for what is no address."""
    read = read_address(typed) if typed.strip() else ""
    if isinstance(read, AddressRefused):
        raise RuleBroken(read.sentence)
    async with db.transaction() as conn:
        if await delegates.lock_delegate(conn, delegate_id) is None:
            raise NotFound("Không có đại biểu này.")
        await emails.put_email(conn, delegate_id, read)
        await audit.note(conn, actor, "delegate.email_set", str(delegate_id), given=bool(read))
    return read
