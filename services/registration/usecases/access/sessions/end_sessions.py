"""Signs somebody out wherever they are signed in."""

from chassis import clock
from chassis.errors import NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from contracts.registration import SessionEnded
from services.registration.domain.ids import AccountId, StaffSessionId
from services.registration.storage.access import accounts


class UnknownAccount(NotFound):
    def __init__(self) -> None:
        super().__init__("Không có tài khoản này. Xin tải lại trang.")


async def end_sessions(db: Database, actor: str, account_id: AccountId, *, but: StaffSessionId | None = None) -> int:
    """End every session of the account but one in every service; give how many there were. Raises UnknownAccount."""
    async with db.transaction() as conn:
        if await accounts.get_account(conn, account_id) is None:
            raise UnknownAccount
        return await sign_out_everywhere(conn, actor, account_id, but)


async def sign_out_everywhere(
    conn: Connection, actor: str, account_id: AccountId, but: StaffSessionId | None = None
) -> int:
    """As `end_sessions`, in the transaction of what made it necessary; the session `but` goes on."""
    at = clock.real_now()
    ended = await accounts.end_sessions(conn, account_id, at, but)
    await outbox.publish(conn, *(SessionEnded(session_id=each, account_id=account_id, ended_at=at) for each in ended))
    if ended:
        await audit.note(conn, actor, "sessions.ended", str(account_id), sessions=[str(each) for each in ended])
    return len(ended)
