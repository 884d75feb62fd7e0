"""The phone of somebody is lost: an organiser takes the second factor away, the password stays theirs."""

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts, second_factors
from services.registration.usecases.access.open_account import require_organizer
from services.registration.usecases.access.sessions.end_sessions import UnknownAccount, sign_out_everywhere


async def take_second_factor_away(db: Database, actor: str, account_id: AccountId) -> None:
    """Let the password alone open the account again; every session of it ends. A new password is another act.

    Raises UnknownAccount, Forbidden for who organises no more, Conflict for one's own account.
    """
    if actor == str(account_id):
        raise Conflict("Với tài khoản của mình, xin bấm “Mã xác thực” ở đầu trang.")
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await require_organizer(conn, actor)
        if await accounts.get_account(conn, account_id) is None:
            raise UnknownAccount
        if await second_factors.forget_factor(conn, account_id):
            await audit.note(conn, actor, "second_factor.turned_off", str(account_id))
            await sign_out_everywhere(conn, actor, account_id)
