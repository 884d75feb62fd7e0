"""The second factor counts from now on: a code of it was shown. Every other session ends."""

from chassis import clock
from chassis.access.passwords import new_salt, one_time_password
from chassis.errors import Malformed
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.access.browsers import OTHER, Browser
from services.registration.domain.access.second_factor import step_of
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts, second_factors
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.second_factor.check_second_factor import drift_of, hash_recovery_code
from services.registration.usecases.access.sessions.end_sessions import sign_out_everywhere
from services.registration.usecases.access.sessions.sign_in import SignedIn, begin_session

RECOVERY_CODES = 10


async def confirm_second_factor(
    db: Database, keyring: Keyring, account_id: AccountId, code: str, *, browser: Browser = OTHER
) -> tuple[SignedIn, list[str]]:
    """Give a session with every right of the account, and the recovery codes, which are told only here. Raises Malformed."""
    async with db.transaction() as conn:
        factor = await second_factors.find_factor(conn, account_id)
        account = await accounts.get_account(conn, account_id)
        if account is None or factor is None or factor.since:
            raise Malformed("Xin bắt đầu bật mã xác thực lại từ đầu.")
        drift = drift_of(keyring, account_id, factor, code)
        if drift is None:
            raise Malformed("Mã chưa đúng. Xin xem giờ của điện thoại có đúng không, rồi nhập mã đang hiện.")
        await second_factors.use_step(conn, account_id, step_of(clock.real_now()) + drift, drift)
        codes, salt = [one_time_password() for _ in range(RECOVERY_CODES)], new_salt()
        hashes = [await hash_recovery_code(each, salt) for each in codes]
        await second_factors.confirm_factor(conn, account_id, clock.real_now(), hashes, salt)
        await audit.note(conn, str(account_id), "second_factor.turned_on", str(account_id))
        await sign_out_everywhere(conn, str(account_id), account_id)
        return await begin_session(conn, keyring, account, browser=browser), codes
