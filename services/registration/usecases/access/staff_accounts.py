"""Opens accounts for staff, the first one from a secret."""

from collections.abc import Sequence

from chassis import clock
from chassis.access.passwords import hash_password
from chassis.errors import Conflict
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from contracts.access import Role
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import Account

FIRST_USERNAME = "organizer"


async def open_account(
    conn: Connection,
    actor: str,
    *,
    username: str,
    display_name: str,
    password_hash: str,
    roles: Sequence[Role],
    unit_code: str | None,
) -> Account:
    """Store a new account. Raises Conflict when the name is taken."""
    await accounts.lock_accounts(conn)
    if await accounts.find_account(conn, username):
        raise Conflict(f"Đã có tài khoản “{username}”. Xin chọn tên khác.")
    account = Account(AccountId(new_id()), username, display_name, password_hash, tuple(roles), unit_code)
    await accounts.insert_account(conn, account, clock.now())
    await audit.note(conn, actor, "account.opened", str(account.account_id), roles=list(account.roles))
    return account


async def open_first_account(conn: Connection, password: str) -> bool:
    """Open the organiser's account when there is none at all; tell whether that was so."""
    if await accounts.lock_accounts(conn):
        return False
    first = Account(
        AccountId(new_id()), FIRST_USERNAME, "Ban Tổ chức", await hash_password(password), (Role.ORGANIZER,), None
    )
    await accounts.insert_account(conn, first, clock.now())
    await audit.note(conn, "system", "account.opened", str(first.account_id), roles=[Role.ORGANIZER])
    return True
