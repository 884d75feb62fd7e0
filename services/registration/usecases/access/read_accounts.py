"""Who may work here, and who does."""

from chassis import clock
from chassis.storage.database import Database
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import Account, Seen


async def read_accounts(db: Database) -> list[tuple[Account, Seen]]:
    """Give every account with when it was used last, those in use first."""
    async with db.connection() as conn:
        return await accounts.list_accounts(conn, clock.real_now())
