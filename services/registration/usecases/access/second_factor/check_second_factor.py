"""Whether somebody shows the second factor that their account has."""

import hashlib
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext

import pyotp

from chassis import clock
from chassis.access.attempts import few_guesses
from chassis.errors import SecondFactorNeeded
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.access.second_factor import steps_around
from services.registration.domain.ids import AccountId
from services.registration.storage.access import second_factors
from services.registration.storage.access.second_factors import SecondFactor
from services.registration.usecases.access.keyring import Keyring

GUESSES = 10
"""wrong codes of an account an hour: 240 a day among a million, of which three hold"""
_ASK = "Nhập mã 6 số của ứng dụng xác thực, hoặc một mã dự phòng."
_WRONG = "Mã xác thực không đúng hoặc đã dùng. Xin nhập mã đang hiện, hoặc một mã dự phòng chưa dùng."


@asynccontextmanager
async def guessed(db: Database, account_id: AccountId, code: str | None) -> AsyncIterator[None]:
    """Check a code within: six digits are few, and whoever knows the password may try for days. Raises TooMany."""
    async with few_guesses(db, "second-factor-code", str(account_id), GUESSES) if code else nullcontext():
        yield


async def check_second_factor(conn: Connection, keyring: Keyring, account_id: AccountId, code: str | None) -> None:
    """Use the code up, if the account has a second factor. Raises SecondFactorNeeded."""
    factor = await second_factors.find_factor(conn, account_id)
    if factor is None or factor.since is None:
        return
    if not code:
        raise SecondFactorNeeded(_ASK)
    if await is_code_of(conn, keyring, account_id, factor, code):
        return
    if await second_factors.use_code(conn, account_id, hash_of_code(code), clock.real_now()):
        await audit.note(conn, str(account_id), "second_factor.recovered", str(account_id))
        return
    raise SecondFactorNeeded(_WRONG)


async def is_code_of(
    conn: Connection, keyring: Keyring, account_id: AccountId, factor: SecondFactor, code: str
) -> bool:
    """Tell whether `code` is one of now, and use it up."""
    secret = keyring.vault.open_of_account(account_id, factor.sealed)
    digits = "".join(code.split())
    for step in steps_around(clock.real_now()):
        if hmac.compare_digest(pyotp.HOTP(secret).at(step).encode(), digits.encode()):
            return await second_factors.use_step(conn, account_id, step)
    return False


def hash_of_code(code: str) -> bytes:
    """Give what is kept of a recovery code; how its groups are set apart does not matter."""
    plain = "".join(sign for sign in code.lower() if sign.isalnum())
    return hashlib.sha256(plain.encode()).digest()
