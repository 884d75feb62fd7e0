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
from chassis.storage.database import Database
from services.registration.domain.ids import StaffSessionId
from services.registration.storage.access import accounts
from services.registration.storage.access.accounts import StaffSession
from services.registration.usecases.access.keyring import Keyring

LIFETIME = timedelta(hours=16)  # one congress day, by real time


@dataclass(frozen=True)
class SignedIn:
    principal: Principal
    token: str
    expires_at: datetime


async def sign_in(db: Database, keyring: Keyring, username: str, password: str) -> SignedIn:
    """Check a password and start a session. Raises Unauthenticated, with one sentence for every cause."""
    async with db.connection() as conn:
        account = await accounts.find_account(conn, username)
    if not await verify_password(account.password_hash if account else None, password) or account is None:
        raise Unauthenticated("Tên đăng nhập hoặc mật khẩu không đúng. Xin thử lại.")
    started = clock.real_now()
    session = StaffSession(StaffSessionId(new_id()), account.account_id, started, started + LIFETIME)
    async with db.transaction() as conn:
        await accounts.insert_session(conn, session)
        await audit.note(conn, str(account.account_id), "session.started", str(session.session_id))
    principal = Principal(
        subject=str(account.account_id),
        name=account.display_name,
        roles=frozenset(account.roles),
        unit_code=account.unit_code,
        session_id=session.session_id,
    )
    token = issue_staff_token(keyring.token_key, keyring.token_key_number, principal, LIFETIME)
    return SignedIn(principal, token, session.expires_at)
