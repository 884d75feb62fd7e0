"""Whether somebody shows the second factor that their account has."""

import hashlib
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext

import pyotp

from chassis import clock
from chassis.access.attempts import few_guesses
from chassis.access.passwords import hash_code
from chassis.errors import SecondFactorNeeded
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.access.second_factor import drifts, step_of
from services.registration.domain.ids import AccountId
from services.registration.storage.access import second_factors
from services.registration.storage.access.second_factors import SecondFactor
from services.registration.usecases.access.keyring import Keyring

RECOVERY_SIGNS = 16
GUESSES = 10
"""wrong codes of an account an hour: 240 a day among a million, of which one holds"""
_ASK = "Nhập mã 6 số của ứng dụng xác thực, hoặc một mã dự phòng."
_WRONG = "Mã xác thực không đúng hoặc đã dùng. Xin nhập mã đang hiện, hoặc một mã dự phòng chưa dùng."


@asynccontextmanager
async def guessed(db: Database, account_id: AccountId, code: str | None) -> AsyncIterator[None]:
    """Check a code within: six digits are few, and whoever knows the password may try for days. Raises TooMany."""
    async with few_guesses(db, "second-factor-code", str(account_id), GUESSES) if code else nullcontext():
        try:
            yield
        except CameLate as late:
            async with db.transaction() as conn:
                await second_factors.note_late(conn, account_id, late.step, late.drift)
            raise


class CameLate(SecondFactorNeeded):
    """A right code at a wrong time: its 30 seconds are over, or the phone's clock is not ours."""

    def __init__(self, step: int, drift: int) -> None:
        super().__init__(_WRONG)
        self.step, self.drift = step, drift


async def check_second_factor(conn: Connection, keyring: Keyring, account_id: AccountId, code: str | None) -> None:
    """Use the code up, if the account has a second factor. Raises SecondFactorNeeded."""
    factor = await second_factors.find_factor(conn, account_id)
    if factor is None or factor.since is None:
        return
    if not code:
        raise SecondFactorNeeded(_ASK)
    if await _is_of_now(conn, keyring, account_id, factor, code):
        return
    if await _is_recovery_code(conn, account_id, code):
        await audit.note(conn, str(account_id), "second_factor.recovered", str(account_id))
        return
    raise SecondFactorNeeded(_WRONG)


async def _is_of_now(
    conn: Connection, keyring: Keyring, account_id: AccountId, factor: SecondFactor, code: str
) -> bool:
    """Tell whether `code` is the one of these 30 seconds by the phone's clock, and use it up.

    A clock that moved is followed by the second code that shows it: two in a row, each within its own 30 seconds.
    """
    found = drift_of(keyring, account_id, factor, code)
    if found is None:
        return False
    step = step_of(clock.real_now()) + found
    moved = factor.late is not None and factor.late[1] == found and factor.late[0] < step
    if found != factor.drift and not moved:
        raise CameLate(step, found)
    return await second_factors.use_step(conn, account_id, step, found)


def drift_of(keyring: Keyring, account_id: AccountId, factor: SecondFactor, code: str) -> int | None:
    """Give by how many times 30 seconds the phone that shows `code` is ahead of us; None for no code of it."""
    digits = "".join(code.split())
    if not (digits.isascii() and digits.isdecimal()):
        return None
    phone, now = pyotp.HOTP(keyring.vault.open_of_account(account_id, factor.sealed)), step_of(clock.real_now())
    likely = [factor.drift, *(each for each in drifts() if each != factor.drift)]
    return next((each for each in likely if hmac.compare_digest(phone.at(now + each), digits)), None)


async def _is_recovery_code(conn: Connection, account_id: AccountId, code: str) -> bool:
    plain = plain_code(code)
    if len(plain) != RECOVERY_SIGNS:
        return False
    hashes = [await hash_recovery_code(code, salt) for salt in await second_factors.salts_of(conn, account_id)]
    return await second_factors.use_code(conn, account_id, hashes, clock.real_now())


def plain_code(code: str) -> str:
    """Give the signs of a recovery code; how its groups are set apart does not matter."""
    return "".join(sign for sign in code.lower() if sign.isalnum())


async def hash_recovery_code(code: str, salt: bytes) -> bytes:
    """Give what is kept of a recovery code."""
    return await salted(hashlib.sha256(plain_code(code).encode()).digest(), salt)


async def salted(quick: bytes, salt: bytes) -> bytes:
    """Give the slow hash of the quick one, which is all that was kept of the codes of older releases."""
    return await hash_code(quick, salt)
