"""The way back in when no organiser can sign in any more: whoever holds the server makes one anew."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chassis import clock
from chassis.access.passwords import hash_password, one_time_password
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from contracts.access import Role
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts, second_factors
from services.registration.storage.access.accounts import Account
from services.registration.usecases.access.open_account import GivenPassword, told_of
from services.registration.usecases.access.sessions.end_sessions import sign_out_everywhere

LIFETIME = timedelta(hours=1)
ACTOR = "command line"


class NotRecoverable(Exception):
    """The account is there and organises not every congress; `organizers`: the usernames of those who do."""

    def __init__(self, organizers: tuple[str, ...]) -> None:
        super().__init__(organizers)
        self.organizers = organizers


@dataclass(frozen=True)
class Recovered(GivenPassword):
    """`opened`: nobody was called so, and the account is new, with the right to organise every congress."""

    opened: bool


async def meet_account(db: Database, username: str) -> Account | None:
    """Give whom `recover_account` would meet; None where it would open a new account. Raises NotRecoverable."""
    async with db.connection() as conn:
        return await _recoverable(conn, username)


async def recover_account(db: Database, username: str, *, without_second_factor: bool = False) -> Recovered:
    """Give a password for one hour to the organiser of all congresses of that name, who is put into use where needed, and opened
    where nobody is called so. Raises NotRecoverable: an account that is there gets no right that it has not.

    Every session of the account ends; the second factor stays unless it is asked to go. It is told in the audit trail as done at the command line.
    """
    password, until = one_time_password(), clock.real_now() + LIFETIME
    hashed = await hash_password(password)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        before = await _recoverable(conn, username)
        if before is None:
            account = Account(
                AccountId(new_id()), username, f"Ban Tổ chức ({username})", hashed, (Role.ORGANIZER,), None
            )
            await accounts.insert_account(conn, replace(account, one_time_until=until), clock.now())
            turned: dict[str, bool] = {"opened": True}
        else:
            account = await _given_back(conn, before, hashed, until, without_second_factor=without_second_factor)
            turned = {"disabled": False} if before.disabled_at else {}
        await audit.note(conn, ACTOR, "account.recovered", str(account.account_id), **told_of(account), **turned)
    return Recovered(account.account_id, account.username, account.display_name, password, until, before is None)


async def _recoverable(conn: Connection, username: str) -> Account | None:
    account = await accounts.find_account(conn, username)
    if account is not None and Role.ORGANIZER not in account.roles:
        known = await accounts.list_accounts(conn, clock.real_now())
        raise NotRecoverable(tuple(one.username for one, _ in known if Role.ORGANIZER in one.roles))
    return account


async def _given_back(
    conn: Connection, before: Account, hashed: str, until: datetime, *, without_second_factor: bool
) -> Account:
    account = replace(before, password_hash=hashed, one_time_until=until, disabled_at=None, version=before.version + 1)
    await accounts.update_account(conn, account)
    if without_second_factor and await second_factors.forget_factor(conn, account.account_id):
        await audit.note(conn, ACTOR, "second_factor.turned_off", str(account.account_id))
    await sign_out_everywhere(conn, ACTOR, account.account_id)
    return account
