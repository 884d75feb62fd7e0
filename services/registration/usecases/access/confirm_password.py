"""Whoever sits at an open session shows that it is theirs before what guards the account changes."""

from chassis.access.passwords import verify_password
from chassis.errors import Malformed
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts


async def confirm_password(db: Database, account_id: AccountId, password: str) -> None:
    """Raises Malformed where it is not the password of the account."""
    async with db.connection() as conn:
        account = await accounts.get_account(conn, account_id)
    if account is None or account.disabled_at or not await verify_password(account.password_hash, password):
        raise Malformed("Mật khẩu hiện nay không đúng. Xin nhập lại.")
