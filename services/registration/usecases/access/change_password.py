"""Somebody chooses their own password; whoever else is signed in by the old one is out."""

from dataclasses import replace

from chassis.access.passwords import hash_password, verify_password
from chassis.errors import Malformed, Unauthenticated
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.access.browsers import OTHER, Browser
from services.registration.domain.access.password_rule import weakness
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts
from services.registration.storage.congress.known_words import names_of_congresses
from services.registration.usecases.access.guessing import is_soon_guessed
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.sessions.end_sessions import sign_out_everywhere
from services.registration.usecases.access.sessions.sign_in import SignedIn, begin_session


async def change_password(
    db: Database, keyring: Keyring, account_id: AccountId, old: str, new: str, *, browser: Browser = OTHER
) -> SignedIn:
    """Store `new`, end all sessions and begin one with every right of the account.

    Raises Malformed for a weak password or the old one again, Unauthenticated where `old` is not the password.
    """
    async with db.connection() as conn:
        account = await accounts.get_account(conn, account_id)
        known = await names_of_congresses(conn)
    if account is None or account.disabled_at or not await verify_password(account.password_hash, old):
        raise Malformed("Mật khẩu hiện nay không đúng. Xin nhập lại.")
    if old == new:
        raise Malformed("Mật khẩu mới phải khác mật khẩu hiện nay.")
    soon_guessed = await is_soon_guessed(new, (account.username, account.display_name), known)
    if why := weakness(new, soon_guessed=soon_guessed):
        raise Malformed(why)
    hashed = await hash_password(new)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        current = await accounts.get_account(conn, account_id)
        if current is None or current.password_hash != account.password_hash or current.disabled_at:
            raise Unauthenticated("Mật khẩu vừa được đổi ở nơi khác. Xin đăng nhập lại.")
        changed = replace(current, password_hash=hashed, one_time_until=None)
        await accounts.update_account(conn, changed)
        await audit.note(conn, str(account_id), "password.changed", str(account_id))
        await sign_out_everywhere(conn, str(account_id), account_id)
        return await begin_session(conn, keyring, changed, browser=browser)
