"""Somebody gives their second factor up, for another phone."""

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId, StaffSessionId
from services.registration.storage.access import second_factors
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.second_factor.check_second_factor import check_second_factor, guessed
from services.registration.usecases.access.sessions.end_sessions import sign_out_everywhere


async def drop_second_factor(
    db: Database, keyring: Keyring, account_id: AccountId, session_id: StaffSessionId | None, code: str
) -> None:
    """Take it away from who shows a code of it, or a recovery code, and end every session but theirs. Raises SecondFactorNeeded,
    TooMany."""
    async with guessed(db, account_id, code), db.transaction() as conn:
        await check_second_factor(conn, keyring, account_id, code)
        if await second_factors.forget_factor(conn, account_id):
            await audit.note(conn, str(account_id), "second_factor.turned_off", str(account_id))
            await sign_out_everywhere(conn, str(account_id), account_id, but=session_id)
