"""A session that is used goes on: its end moves away from now, until nobody has used it for a congress day."""

from uuid import UUID

from chassis import clock
from chassis.access.principal import Principal
from chassis.errors import SignedOut
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId, StaffSessionId
from services.registration.storage.access import accounts
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.sessions.sign_in import LIFETIME, LONGEST, SignedIn, standing_of, token_of


async def renew_session(db: Database, keyring: Keyring, principal: Principal) -> SignedIn:
    """Give the same session a new end and its token. Raises SignedOut for one that is over, or whose account is out of use."""
    account_id = AccountId(UUID(principal.subject))
    session_id = StaffSessionId(principal.session_id) if principal.session_id else None
    now = clock.real_now()
    async with db.transaction() as conn:
        account = await accounts.get_account(conn, account_id)
        if account is None or account.disabled_at or session_id is None:
            raise SignedOut("Phiên này đã kết thúc. Xin đăng nhập lại.")
        until = await accounts.extend_session(conn, session_id, account_id, now, now + LIFETIME, LONGEST)
        if until is None:
            raise SignedOut("Phiên này đã kết thúc. Xin đăng nhập lại.")
        standing = await standing_of(conn, account)
    return SignedIn(principal, token_of(keyring, principal, until - now), until, standing)
