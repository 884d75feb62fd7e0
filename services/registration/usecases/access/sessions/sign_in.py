"""Signs staff in by name and password."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from chassis import clock
from chassis.access.passwords import verify_password
from chassis.access.principal import Principal
from chassis.access.staff_tokens import issue_staff_token
from chassis.errors import Unauthenticated
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import StaffSessionId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import Account, StaffSession
from services.registration.usecases.access.keyring import Keyring

LIFETIME = timedelta(hours=16)  # one congress day, by real time


@dataclass(frozen=True)
class SignedIn:
    principal: Principal
    token: str
    expires_at: datetime


async def sign_in(db: Database, keyring: Keyring, username: str, password: str) -> SignedIn:
    """Check a password and start a session; one that was handed over begins a session without any right but its change.

    Raises Unauthenticated, with one sentence for whoever does not know the password.
    """
    async with db.connection() as conn:
        account = await accounts.find_account(conn, username)
    if not await verify_password(account.password_hash if account else None, password) or account is None:
        raise Unauthenticated("Tên đăng nhập hoặc mật khẩu không đúng. Xin thử lại.")
    async with db.transaction() as conn:
        current = await accounts.get_account(conn, account.account_id)
        if current is None or current.password_hash != account.password_hash:
            raise Unauthenticated("Mật khẩu vừa được đổi. Xin đăng nhập bằng mật khẩu mới.")
        if current.disabled_at:
            raise Unauthenticated("Tài khoản này đã ngừng dùng. Nếu còn làm việc, xin liên hệ Ban Tổ chức.")
        if current.one_time_until and current.one_time_until < clock.real_now():
            raise Unauthenticated("Mật khẩu dùng một lần đã hết hạn. Xin nhờ Ban Tổ chức cấp lại.")
        return await begin_session(conn, keyring, current)


async def begin_session(conn: Connection, keyring: Keyring, account: Account) -> SignedIn:
    """Store a session and make its token. It carries no role while the password is one that was handed over."""
    started = clock.real_now()
    session = StaffSession(StaffSessionId(new_id()), account.account_id, started, started + LIFETIME)
    await accounts.insert_session(conn, session)
    await audit.note(conn, str(account.account_id), "session.started", str(session.session_id))
    principal = Principal(
        subject=str(account.account_id),
        name=account.display_name,
        roles=frozenset() if account.one_time_until else frozenset(account.roles),
        unit_code=account.unit_code,
        session_id=session.session_id,
    )
    return SignedIn(principal, token_of(keyring, principal), session.expires_at)


def token_of(keyring: Keyring, principal: Principal) -> str:
    """Give the token of a session that holds from now for `LIFETIME`."""
    return issue_staff_token(keyring.token_key, keyring.token_key_number, principal, LIFETIME)
