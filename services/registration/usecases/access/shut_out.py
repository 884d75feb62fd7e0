"""What the command line does about an account in other hands: ends where it is signed in, or changes its password too."""

from dataclasses import replace

from chassis import clock
from chassis.access.passwords import hash_password, one_time_password
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.storage.access import accounts, second_factors
from services.registration.storage.access.accounts import Account
from services.registration.usecases.access.by_provider.link_identity import unlink_all
from services.registration.usecases.access.open_account import ONE_TIME_LIFETIME, GivenPassword
from services.registration.usecases.access.recover_account import ACTOR
from services.registration.usecases.access.sessions.end_sessions import UnknownAccount, sign_out_everywhere


async def end_stolen_sessions(db: Database, username: str) -> int:
    """End every session of the account in every service; its password holds. Gives how many. Raises UnknownAccount."""
    async with db.transaction() as conn:
        account = await _account(conn, username)
        return await sign_out_everywhere(conn, ACTOR, account.account_id)


async def replace_stolen_password(db: Database, username: str) -> GivenPassword:
    """Give a password that opens once, only to be changed, with the rights as they are; the old one, the second factor and
    the link to a sign-in provider, which a thief may have set up, and every session are dead. Raises UnknownAccount.
    """
    password, until = one_time_password(), clock.real_now() + ONE_TIME_LIFETIME
    hashed = await hash_password(password)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        account = await _account(conn, username)
        changed = replace(account, password_hash=hashed, one_time_until=until, version=account.version + 1)
        await accounts.update_account(conn, changed)
        await second_factors.forget_factor(conn, account.account_id)
        await unlink_all(conn, ACTOR, account.account_id)
        await sign_out_everywhere(conn, ACTOR, account.account_id)
        await audit.note(conn, ACTOR, "password.reset", str(account.account_id))
    return GivenPassword(account.account_id, account.username, account.display_name, password, until)


async def _account(conn: Connection, username: str) -> Account:
    account = await accounts.find_account(conn, username)
    if account is None:
        raise UnknownAccount
    return account
