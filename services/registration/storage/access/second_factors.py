"""Keeps the second factor of an account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import AccountId


@dataclass(frozen=True)
class SecondFactor:
    """`sealed` is the secret; `since` is None until it was confirmed; `step` the last 30 seconds whose code was used."""

    sealed: bytes
    since: datetime | None
    step: int


async def find_factor(conn: Connection, account_id: AccountId) -> SecondFactor | None:
    row = await conn.fetchrow(_FIND, account_id)
    return SecondFactor(row["second_secret"], row["second_since"], row["second_step"]) if row else None


async def begin_factor(conn: Connection, account_id: AccountId, sealed: bytes) -> None:
    """Keep a secret that is still to be confirmed."""
    await conn.execute(_BEGIN, account_id, sealed)


async def confirm_factor(conn: Connection, account_id: AccountId, at: datetime, codes: Sequence[bytes]) -> None:
    """Let the secret count from `at`; `codes` are the hashes of the recovery codes."""
    await conn.execute(_CONFIRM, account_id, at)
    await conn.execute(_FORGET_CODES, account_id)
    await conn.executemany(_ADD_CODE, [(account_id, code) for code in codes])


async def use_step(conn: Connection, account_id: AccountId, step: int) -> bool:
    """Use the code of these 30 seconds up; tell whether nobody had."""
    return bool(await conn.fetchval(_USE_STEP, account_id, step))


async def use_code(conn: Connection, account_id: AccountId, code: bytes, at: datetime) -> bool:
    """Use a recovery code up; tell whether it was one."""
    return bool(await conn.fetchval(_USE_CODE, account_id, code, at))


async def forget_factor(conn: Connection, account_id: AccountId) -> bool:
    """Take the second factor away; tell whether there was one."""
    await conn.execute(_FORGET_CODES, account_id)
    return bool(await conn.fetchval(_FORGET, account_id))


async def starts_of_congresses(conn: Connection) -> list[datetime]:
    """Give when the congresses begin that are no rehearsal and not archived."""
    return [row["starts_at"] for row in await conn.fetch(_STARTS)]


_FIND = """
SELECT second_secret, second_since, second_step FROM accounts
WHERE account_id = $1 AND second_secret IS NOT NULL FOR UPDATE
"""
_BEGIN = "UPDATE accounts SET second_secret = $2, second_since = NULL, second_step = 0 WHERE account_id = $1"
_CONFIRM = "UPDATE accounts SET second_since = $2 WHERE account_id = $1"
_FORGET_CODES = "DELETE FROM recovery_codes WHERE account_id = $1"
_ADD_CODE = "INSERT INTO recovery_codes (account_id, code_sha256) VALUES ($1, $2)"
_USE_STEP = "UPDATE accounts SET second_step = $2 WHERE account_id = $1 AND second_step < $2 RETURNING true"
_USE_CODE = """
UPDATE recovery_codes SET used_at = $3 WHERE account_id = $1 AND code_sha256 = $2 AND used_at IS NULL RETURNING true
"""
_FORGET = """
UPDATE accounts SET second_secret = NULL, second_since = NULL
WHERE account_id = $1 AND second_secret IS NOT NULL RETURNING true
"""
_STARTS = "SELECT starts_at FROM congresses WHERE NOT synthetic AND state = 'ACTIVE'"
