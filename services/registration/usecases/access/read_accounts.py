"""Who may work here, and who does."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from chassis import clock
from chassis.access.principal import Principal
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import Account, Seen, StaffSession
from services.registration.storage.access.attacked import count_failures
from services.registration.usecases.access.sessions.sign_in import Standing, standing_of

AN_HOUR = timedelta(hours=1)


async def read_accounts(db: Database) -> list[tuple[Account, Seen]]:
    """Give every account with when it was used last, those in use first."""
    now = clock.real_now()
    async with db.connection() as conn:
        failed = await count_failures(conn, now - AN_HOUR)
        found = await accounts.list_accounts(conn, now)
    return [(one, replace(seen, failed=failed.get(one.account_id, 0))) for one, seen in found]


async def account_named(db: Database, username: str) -> AccountId | None:
    """Give who signs in by this name."""
    async with db.connection() as conn:
        found = await accounts.find_account(conn, username)
    return found.account_id if found else None


async def read_sessions(db: Database, account_id: AccountId) -> list[StaffSession]:
    """Give the sessions of this account that hold, the newest first."""
    async with db.connection() as conn:
        return await accounts.list_sessions(conn, account_id, clock.real_now())


async def end_of_session(db: Database, principal: Principal) -> datetime | None:
    """Give when the session that asks ends; None for one that is not kept here."""
    async with db.connection() as conn:
        held = await accounts.list_sessions(conn, AccountId(UUID(principal.subject)), clock.real_now())
    return next((one.expires_at for one in held if one.session_id == principal.session_id), None)


async def read_standing(db: Database, principal: Principal) -> Standing:
    """Give how the account of who asks stands; one that is not kept here has nothing to change."""
    async with db.transaction() as conn:
        account = await accounts.get_account(conn, AccountId(UUID(principal.subject)))
        return await standing_of(conn, account) if account else Standing(handed_over=False, second_factor=False)
