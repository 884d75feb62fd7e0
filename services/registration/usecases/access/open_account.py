"""Opens accounts for staff, the first one from a secret."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from chassis import clock
from chassis.access.passwords import hash_password, one_time_password
from chassis.errors import Conflict, Forbidden, Malformed
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from contracts.access import Role
from services.registration.domain.congress import reference
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import Account
from services.registration.storage.units.units import is_unit_somewhere

FIRST_USERNAME = "organizer"
ONE_TIME_LIFETIME = timedelta(days=7)


@dataclass(frozen=True)
class WantedAccount:
    """`unit_code` binds a UNIT_REGISTRAR to their own unit."""

    username: str
    display_name: str
    roles: Sequence[Role]
    unit_code: str | None


@dataclass(frozen=True)
class GivenPassword:
    """A password to hand over: it is told here and nowhere else, and opens until `until` only to be changed."""

    account_id: AccountId
    username: str
    display_name: str
    password: str
    until: datetime


async def open_account(db: Database, actor: str, wanted: WantedAccount) -> GivenPassword:
    """Store a new account. Raises Conflict when the name is taken, Malformed for a registrar of no unit, or of one that is nowhere,
    Forbidden for who organises no more.
    """
    require_unit(wanted.roles, wanted.unit_code)
    password, until = one_time_password(), clock.real_now() + ONE_TIME_LIFETIME
    hashed = await hash_password(password)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await require_organizer(conn, actor)
        await require_known_unit(conn, wanted.unit_code)
        if await accounts.find_account(conn, wanted.username):
            raise Conflict(f"Đã có tài khoản “{wanted.username}”. Xin chọn tên khác.")
        account = await _store(conn, actor, wanted, hashed, until)
        return GivenPassword(account.account_id, account.username, account.display_name, password, until)


async def open_first_account(conn: Connection, password: str) -> bool:
    """Open the organiser's account when there is none at all; tell whether that was so."""
    if await accounts.lock_accounts(conn):
        return False
    first = WantedAccount(FIRST_USERNAME, "Ban Tổ chức", [Role.ORGANIZER], None)
    await _store(conn, "system", first, await hash_password(password), None)
    return True


async def require_organizer(conn: Connection, actor: str) -> None:
    """Raises Forbidden for somebody whose right ended while they pressed; the caller holds the lock of the accounts."""
    account = await accounts.get_account(conn, AccountId(UUID(actor)))
    if account is None or account.disabled_at or Role.ORGANIZER not in account.roles:
        raise Forbidden("Vai trò của bạn vừa thay đổi. Xin đăng nhập lại.")


def require_unit(roles: Sequence[str], unit_code: str | None) -> None:
    """Raises Malformed for somebody who works for a unit and is bound to none."""
    if Role.UNIT_REGISTRAR in roles and not unit_code:
        raise Malformed("Cán bộ nhập liệu của đơn vị phải gắn với một đơn vị. Xin chọn đoàn trong danh sách.")


async def require_known_unit(conn: Connection, unit_code: str | None) -> None:
    """Raises Malformed for a code that no congress has and no province: its clerk would see nobody."""
    if unit_code is None or unit_code in reference.units():
        return
    if not await is_unit_somewhere(conn, unit_code):
        raise Malformed(f"Không có đoàn nào có mã “{unit_code}”. Xin chọn đoàn trong danh sách.")


async def _store(conn: Connection, actor: str, wanted: WantedAccount, hashed: str, until: datetime | None) -> Account:
    account = Account(
        AccountId(new_id()),
        wanted.username,
        wanted.display_name,
        hashed,
        tuple(wanted.roles),
        wanted.unit_code,
        one_time_until=until,
    )
    await accounts.insert_account(conn, account, clock.now())
    await audit.note(conn, actor, "account.opened", str(account.account_id), roles=list(account.roles))
    return account
