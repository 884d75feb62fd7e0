"""Opens accounts for staff, the first one from a secret."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
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
from services.registration.domain.congress.congress import CongressState
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import Account, RolesIn
from services.registration.storage.congress.congresses import find_congress, find_state
from services.registration.storage.units.units import find_unit, is_unit_somewhere

FIRST_USERNAME = "organizer"
ONE_TIME_LIFETIME = timedelta(days=7)
FIRST_LIFETIME = timedelta(days=30)
"""an installation may wait for its organisers; afterwards `daihoi accounts recover` lets them in"""


@dataclass(frozen=True)
class WantedAccount:
    """`unit_code` binds a UNIT_REGISTRAR to their own unit; `roles_in` are roles of single congresses, `roles` those of all."""

    username: str
    display_name: str
    roles: Sequence[Role]
    unit_code: str | None
    roles_in: RolesIn = field(default_factory=dict)

    @property
    def all_roles(self) -> frozenset[str]:
        return frozenset(self.roles).union(*self.roles_in.values())


@dataclass(frozen=True)
class GivenPassword:
    """A password to hand over: it is told here and nowhere else, and opens until `until` only to be changed."""

    account_id: AccountId
    username: str
    display_name: str
    password: str
    until: datetime


async def open_account(db: Database, actor: str, wanted: WantedAccount) -> GivenPassword:
    """Store a new account. Raises Conflict when the name is taken, Malformed for a registrar of no unit, or of one that is nowhere, and for
    a congress that is not here, Forbidden for who organises no more.
    """
    require_unit(wanted.all_roles, wanted.unit_code)
    password, until = one_time_password(), clock.real_now() + ONE_TIME_LIFETIME
    hashed = await hash_password(password)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await require_organizer(conn, actor)
        await require_known_congresses(conn, wanted.roles_in)
        await require_known_unit(conn, wanted.unit_code, wanted.roles_in)
        if await accounts.find_account(conn, wanted.username):
            raise Conflict(f"Đã có tài khoản “{wanted.username}”. Xin chọn tên khác.")
        account = await _store(conn, actor, wanted, hashed, until)
        return GivenPassword(account.account_id, account.username, account.display_name, password, until)


async def open_first_account(conn: Connection, password: str, *, stays: bool) -> bool:
    """Open the organiser's account when there is none at all; tell whether that was so.

    Unless it `stays`, the password opens nothing but its own change: it was printed, and lies in a file.
    """
    if await accounts.lock_accounts(conn):
        return False
    first = WantedAccount(FIRST_USERNAME, "Ban Tổ chức", [Role.ORGANIZER], None)
    await _store(
        conn, "system", first, await hash_password(password), None if stays else clock.real_now() + FIRST_LIFETIME
    )
    return True


async def require_organizer(conn: Connection, actor: str) -> None:
    """Raises Forbidden for somebody whose right ended while they pressed; the caller holds the lock of the accounts."""
    account = await accounts.get_account(conn, AccountId(UUID(actor)))
    if account is None or account.disabled_at or Role.ORGANIZER not in account.roles:
        raise Forbidden("Vai trò của bạn vừa thay đổi. Xin đăng nhập lại.")


def require_unit(roles: Collection[str], unit_code: str | None) -> None:
    """Raises Malformed for somebody who works for a unit and is bound to none."""
    if Role.UNIT_REGISTRAR in roles and not unit_code:
        raise Malformed("Cán bộ nhập liệu của đơn vị phải gắn với một đơn vị. Xin chọn đoàn trong danh sách.")


async def require_known_unit(conn: Connection, unit_code: str | None, roles_in: RolesIn) -> None:
    """Raises Malformed for a code that no congress has and no province, and for one that a congress has not whose clerk this shall
    be: they would be shut out there.
    """
    if unit_code is None:
        return
    if unit_code not in reference.units() and not await is_unit_somewhere(conn, unit_code):
        raise Malformed(f"Không có đoàn nào có mã “{unit_code}”. Xin chọn đoàn trong danh sách.")
    for congress_id in (one for one, roles in roles_in.items() if Role.UNIT_REGISTRAR in roles):
        if await find_unit(conn, congress_id, unit_code) is None:
            congress = await find_congress(conn, congress_id)
            raise Malformed(
                f"{congress.name if congress else 'Đại hội này'} không có đoàn mã “{unit_code}”. Xin thêm đoàn ở bàn đăng ký, mục"
                " Các đoàn, hoặc chọn đoàn khác."
            )


async def require_known_congresses(conn: Connection, roles_in: RolesIn) -> None:
    """Raises Malformed for a congress that nobody knows."""
    for congress_id in roles_in:
        if await find_state(conn, congress_id) in (None, CongressState.DELETED):
            raise Malformed("Có một đại hội không còn ở đây. Xin tải lại trang rồi chọn lại.")


def told_of(account: Account) -> dict[str, object]:
    """Give what the trail says of an account's roles."""
    here = {str(congress_id): list(roles) for congress_id, roles in account.roles_in.items()}
    return {"roles": list(account.roles), **({"roles_in": here} if here else {})}


async def _store(conn: Connection, actor: str, wanted: WantedAccount, hashed: str, until: datetime | None) -> Account:
    account = Account(
        AccountId(new_id()),
        wanted.username,
        wanted.display_name,
        hashed,
        tuple(wanted.roles),
        wanted.unit_code,
        one_time_until=until,
        roles_in=wanted.roles_in,
    )
    await accounts.insert_account(conn, account, clock.now())
    await audit.note(conn, actor, "account.opened", str(account.account_id), **told_of(account))
    return account
