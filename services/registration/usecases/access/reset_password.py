"""Gives somebody who forgot their password a new one, which opens once and only to be changed."""

from dataclasses import replace

from chassis import clock
from chassis.access.passwords import hash_password, one_time_password
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts
from services.registration.usecases.access.open_account import ONE_TIME_LIFETIME, GivenPassword, require_organizer
from services.registration.usecases.access.sessions.end_sessions import UnknownAccount, sign_out_everywhere


async def reset_password(db: Database, actor: str, account_id: AccountId) -> GivenPassword:
    """Give the password to hand over; the old one is dead and every session ended, the second factor stays.

    Raises UnknownAccount, Forbidden for who organises no more, Conflict for one's own account and one out of use.
    """
    password, until = one_time_password(), clock.real_now() + ONE_TIME_LIFETIME
    hashed = await hash_password(password)
    if actor == str(account_id):
        raise Conflict("Với tài khoản của mình, xin bấm “Đổi mật khẩu” ở đầu trang.")
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await require_organizer(conn, actor)
        account = await accounts.get_account(conn, account_id)
        if account is None:
            raise UnknownAccount
        if account.disabled_at:
            raise Conflict("Tài khoản này đang ngừng dùng. Xin cho dùng lại trước.")
        changed = replace(account, password_hash=hashed, one_time_until=until)
        await accounts.update_account(conn, changed)
        await sign_out_everywhere(conn, actor, account_id)
        await audit.note(conn, actor, "password.reset", str(account_id))
        return GivenPassword(account_id, account.username, account.display_name, password, until)
