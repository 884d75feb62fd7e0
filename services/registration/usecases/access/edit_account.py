"""An account gets another name, other roles, another unit; it is put out of use, or into use again."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from chassis import clock
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from contracts.access import Role
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import Account, RolesIn
from services.registration.usecases.access.open_account import (
    require_known_congresses,
    require_known_unit,
    require_organizer,
    require_unit,
    told_of,
)
from services.registration.usecases.access.sessions.end_sessions import UnknownAccount, sign_out_everywhere


@dataclass(frozen=True)
class AccountEdit:
    """The whole of what may be changed; `version` is the one that was looked at."""

    version: int
    display_name: str
    roles: Sequence[Role]
    unit_code: str | None
    disabled: bool
    roles_in: RolesIn = field(default_factory=dict)


async def edit_account(db: Database, actor: str, account_id: AccountId, edit: AccountEdit) -> Account:
    """Store it; who loses or gains a right is signed out, because the token in their browser says the old ones.

    Raises UnknownAccount, Conflict when somebody else changed it meanwhile, for one's own account put out of use, and
    where nobody would be left who may organise; Malformed for a registrar of no unit.
    """
    require_unit(frozenset(edit.roles).union(*edit.roles_in.values()), edit.unit_code)
    async with db.transaction() as conn:
        await accounts.lock_accounts(conn)
        await require_organizer(conn, actor)
        before = await accounts.get_account(conn, account_id)
        if before is None:
            raise UnknownAccount
        if before.version != edit.version:
            raise Conflict("Tài khoản này vừa được người khác sửa. Trang đã tải lại; xin xem rồi sửa lần nữa.")
        if edit.roles_in != before.roles_in:
            await require_known_congresses(conn, edit.roles_in)
        if (edit.unit_code, edit.roles_in) != (before.unit_code, before.roles_in):
            await require_known_unit(conn, edit.unit_code, edit.roles_in)
        after = _edited(before, edit)
        await _require_an_organizer(conn, actor, after)
        await accounts.update_account(conn, after)
        told = {**told_of(after), "disabled": edit.disabled, "unit": after.unit_code}
        renamed = before.display_name != after.display_name
        await audit.note(conn, actor, "account.edited", str(account_id), **told, renamed=renamed)
        if _rights(before) != _rights(after):
            await sign_out_everywhere(conn, actor, account_id)
        return after


def _edited(before: Account, edit: AccountEdit) -> Account:
    disabled_at = (before.disabled_at or clock.real_now()) if edit.disabled else None
    return replace(
        before,
        display_name=edit.display_name,
        roles=tuple(edit.roles),
        roles_in=edit.roles_in,
        unit_code=edit.unit_code,
        disabled_at=disabled_at,
        version=before.version + 1,
    )


def _rights(account: Account) -> tuple[object, ...]:
    here = {congress_id: frozenset(roles) for congress_id, roles in account.roles_in.items()}
    return frozenset(account.roles), here, account.unit_code, account.disabled_at is None, account.display_name


async def _require_an_organizer(conn: Connection, actor: str, after: Account) -> None:
    if after.disabled_at and actor == str(after.account_id):
        raise Conflict("Không thể tự ngừng tài khoản mình đang dùng. Xin nhờ một người khác trong Ban Tổ chức.")
    organizes = Role.ORGANIZER in after.roles and after.disabled_at is None
    if not organizes and not await accounts.others_with(conn, Role.ORGANIZER, after.account_id):
        raise Conflict(
            "Phải còn ít nhất một tài khoản Ban Tổ chức đang dùng. Xin giao vai trò này cho người khác trước."
        )
