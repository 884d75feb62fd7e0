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
from services.registration.domain.access.browsers import OTHER, Browser
from services.registration.domain.access.second_factor import is_required
from services.registration.domain.ids import StaffSessionId
from services.registration.storage.access import accounts, second_factors
from services.registration.storage.access.accounts import Account, StaffSession
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.second_factor.check_second_factor import check_second_factor, guessed

LIFETIME = timedelta(hours=16)  # one congress day, by real time
LONGEST = timedelta(days=7)
"""after which the password is asked anew, however the session was used"""


@dataclass(frozen=True)
class Standing:
    """`handed_over`: the password was given by somebody else; `second_factor`: there is one that counts."""

    handed_over: bool
    second_factor: bool


@dataclass(frozen=True)
class SignedIn:
    principal: Principal
    token: str
    expires_at: datetime
    standing: Standing


async def sign_in(
    db: Database, keyring: Keyring, username: str, password: str, code: str | None = None, *, browser: Browser = OTHER
) -> SignedIn:
    """Check a password and start a session; one that was handed over begins a session without any right but its change.

    Raises Unauthenticated, with one sentence for whoever does not know the password, SecondFactorNeeded, TooMany (wrong codes).
    """
    async with db.connection() as conn:
        account = await accounts.find_account(conn, username)
    if not await verify_password(account.password_hash if account else None, password) or account is None:
        raise Unauthenticated("Tên đăng nhập hoặc mật khẩu không đúng. Xin thử lại.")
    async with guessed(db, account.account_id, code), db.transaction() as conn:
        current = await accounts.get_account(conn, account.account_id)
        if current is None or current.password_hash != account.password_hash:
            raise Unauthenticated("Mật khẩu vừa được đổi. Xin đăng nhập bằng mật khẩu mới.")
        require_in_use(current)
        await check_second_factor(conn, keyring, current.account_id, code)
        return await begin_session(conn, keyring, current, browser=browser)


def require_in_use(account: Account) -> None:
    """Raises Unauthenticated for an account that is shut, however somebody came to it."""
    if account.disabled_at:
        raise Unauthenticated("Tài khoản này đã ngừng dùng. Nếu còn làm việc, xin liên hệ Ban Tổ chức.")
    if account.one_time_until and account.one_time_until < clock.real_now():
        raise Unauthenticated("Mật khẩu dùng một lần đã hết hạn. Xin nhờ Ban Tổ chức cấp lại.")


async def begin_session(
    conn: Connection, keyring: Keyring, account: Account, by: str = "password", *, browser: Browser
) -> SignedIn:
    """Store a session and make its token; `by` is what opened it, for the trail. It carries no role while the password is
    one that was handed over, or a second factor is required and missing.
    """
    started = clock.real_now()
    until = started + LIFETIME
    session = StaffSession(StaffSessionId(new_id()), account.account_id, started, until, browser.name, browser.system)
    await accounts.insert_session(conn, session)
    await audit.note(conn, str(account.account_id), "session.started", str(session.session_id), by=by)
    standing = await standing_of(conn, account)
    lacks = not standing.second_factor and await _needs_factor(conn, keyring, account)
    without = standing.handed_over or lacks
    principal = Principal(
        subject=str(account.account_id),
        name=account.display_name,
        roles=frozenset() if without else frozenset(account.roles),
        roles_in={} if without else {one: frozenset(roles) for one, roles in account.roles_in.items()},
        unit_code=account.unit_code,
        session_id=session.session_id,
    )
    return SignedIn(principal, token_of(keyring, principal), session.expires_at, standing)


async def standing_of(conn: Connection, account: Account) -> Standing:
    """Give how an account stands."""
    factor = await second_factors.find_factor(conn, account.account_id)
    return Standing(account.one_time_until is not None, factor is not None and factor.since is not None)


async def _needs_factor(conn: Connection, keyring: Keyring, account: Account) -> bool:
    starts = await second_factors.starts_of_congresses(conn)
    return is_required(keyring.second_factor, account.all_roles, starts, clock.now())


def token_of(keyring: Keyring, principal: Principal, lifetime: timedelta = LIFETIME) -> str:
    """Give the token of a session that holds from now for `lifetime`."""
    return issue_staff_token(keyring.token_key, keyring.token_key_number, principal, lifetime)
