"""The way back in when no organiser can sign in any more: whoever holds the server makes one anew."""

from dataclasses import replace
from datetime import timedelta

from chassis import clock
from chassis.access.passwords import hash_password, one_time_password
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from contracts.access import Role
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts, second_factors
from services.registration.storage.access.accounts import Account
from services.registration.usecases.access.open_account import GivenPassword
from services.registration.usecases.access.sessions.end_sessions import sign_out_everywhere

LIFETIME = timedelta(hours=1)
ACTOR = "command line"


async def recover_account(db: Database, username: str, *, without_second_factor: bool = False) -> GivenPassword:
    """Give a password for one hour to the organiser of that name, who is opened, put into use and made organiser where needed.

    Every session of the account ends; the second factor stays unless it is asked to go. It is told in the audit trail as done at the command line.
    """
    password, until = one_time_password(), clock.real_now() + LIFETIME
    hashed = await hash_password(password)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        before = await accounts.find_account(conn, username)
        if before is None:
            account = Account(AccountId(new_id()), username, "Ban Tổ chức", hashed, (Role.ORGANIZER,), None)
            await accounts.insert_account(conn, replace(account, one_time_until=until), clock.now())
        else:
            roles = tuple(sorted({*before.roles, Role.ORGANIZER}))
            account = replace(
                before,
                password_hash=hashed,
                one_time_until=until,
                roles=roles,
                disabled_at=None,
                version=before.version + 1,
            )
            await accounts.update_account(conn, account)
            if without_second_factor and await second_factors.forget_factor(conn, account.account_id):
                await audit.note(conn, ACTOR, "second_factor.turned_off", str(account.account_id))
            await sign_out_everywhere(conn, ACTOR, account.account_id)
        await audit.note(conn, ACTOR, "account.recovered", str(account.account_id))
    return GivenPassword(account.account_id, account.username, account.display_name, password, until)
