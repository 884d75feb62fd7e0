"""Somebody begins to set up a second factor: the secret goes to the app on their phone, and counts once a code of it was shown."""

from dataclasses import dataclass

import pyotp

from chassis.errors import Conflict, Unauthenticated
from chassis.storage.database import Database
from services.registration.domain.ids import AccountId
from services.registration.storage.access import accounts, second_factors
from services.registration.usecases.access.keyring import Keyring

ISSUER = "Đại Hội"


@dataclass(frozen=True)
class Begun:
    """`secret` is for typing (base32), `address` the `otpauth://` of the QR code."""

    secret: str
    address: str


async def begin_second_factor(db: Database, keyring: Keyring, account_id: AccountId) -> Begun:
    """Keep a fresh secret, sealed. Raises Conflict where one counts already."""
    secret = pyotp.random_base32()
    async with db.transaction() as conn:
        account = await accounts.get_account(conn, account_id)
        if account is None:
            raise Unauthenticated("Tài khoản này không còn. Xin đăng nhập lại.")
        before = await second_factors.find_factor(conn, account_id)
        if before and before.since:
            raise Conflict("Tài khoản đã bật mã xác thực. Muốn đổi điện thoại thì tắt rồi bật lại.")
        await second_factors.begin_factor(conn, account_id, keyring.vault.seal_of_account(account_id, secret))
    address = pyotp.TOTP(secret).provisioning_uri(name=account.username, issuer_name=ISSUER)
    return Begun(secret, address)
