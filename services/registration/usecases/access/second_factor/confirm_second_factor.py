"""The second factor counts from now on: a code of it was shown. Every other session ends."""

from chassis import clock
from chassis.access.passwords import one_time_password
from chassis.errors import Malformed
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts, second_factors
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.second_factor.check_second_factor import hash_of_code, is_code_of
from services.registration.usecases.access.sessions.end_sessions import sign_out_everywhere
from services.registration.usecases.access.sessions.sign_in import SignedIn, begin_session

RECOVERY_CODES = 10


async def confirm_second_factor(
    db: Database, keyring: Keyring, account_id: AccountId, code: str
) -> tuple[SignedIn, list[str]]:
    """Give a session with every right of the account, and the recovery codes, which are told only here. Raises Malformed."""
    async with db.transaction() as conn:
        factor = await second_factors.find_factor(conn, account_id)
        account = await accounts.get_account(conn, account_id)
        if account is None or factor is None or factor.since:
            raise Malformed("Xin bắt đầu bật mã xác thực lại từ đầu.")
        if not await is_code_of(conn, keyring, account_id, factor, code):
            raise Malformed("Mã chưa đúng. Xin xem giờ của điện thoại có đúng không, rồi nhập mã đang hiện.")
        codes = [one_time_password() for _ in range(RECOVERY_CODES)]
        await second_factors.confirm_factor(conn, account_id, clock.real_now(), [hash_of_code(each) for each in codes])
        await audit.note(conn, str(account_id), "second_factor.turned_on", str(account_id))
        await sign_out_everywhere(conn, str(account_id), account_id)
        return await begin_session(conn, keyring, account), codes
