"""Keeps the second factor of an account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import AccountId


@dataclass(frozen=True)
class SecondFactor:
    """`sealed` is the secret; `since` is None until it was confirmed; `step` the last 30 seconds whose code was used.

    `drift`: how many times 30 seconds the phone's clock is ahead of ours; `late`: step and drift of the last right code
    that came at a wrong time.
    """

    sealed: bytes
    since: datetime | None
    step: int
    drift: int
    late: tuple[int, int] | None


async def find_factor(conn: Connection, account_id: AccountId) -> SecondFactor | None:
    row = await conn.fetchrow(_FIND, account_id)
    if row is None:
        return None
    late = None if row["second_late_step"] is None else (row["second_late_step"], row["second_late_drift"])
    return SecondFactor(row["second_secret"], row["second_since"], row["second_step"], row["second_drift"], late)


async def begin_factor(conn: Connection, account_id: AccountId, sealed: bytes) -> None:
    """Keep a secret that is still to be confirmed."""
    await conn.execute(_BEGIN, account_id, sealed)


async def confirm_factor(
    conn: Connection, account_id: AccountId, at: datetime, codes: Sequence[bytes], salt: bytes
) -> None:
    """Let the secret count from `at`; `codes` are the hashes of the recovery codes, made with `salt`."""
    await conn.execute(_CONFIRM, account_id, at)
    await conn.execute(_FORGET_CODES, account_id)
    await conn.execute(_ADD_CODES, account_id, list(codes), salt)


async def use_step(conn: Connection, account_id: AccountId, step: int, drift: int) -> bool:
    """Use the code of these 30 seconds up, which the phone had at `drift`; tell whether nobody had."""
    return bool(await conn.fetchval(_USE_STEP, account_id, step, drift))


async def note_late(conn: Connection, account_id: AccountId, step: int, drift: int) -> None:
    """Remember a right code that came at a wrong time."""
    await conn.execute(_NOTE_LATE, account_id, step, drift)


async def salts_of(conn: Connection, account_id: AccountId) -> list[bytes]:
    """Give what the recovery codes that are left were hashed with."""
    return [row["salt"] for row in await conn.fetch(_SALTS, account_id)]


async def unsalted_codes(conn: Connection) -> list[tuple[AccountId, bytes]]:
    """Give the recovery codes that are kept by a quick hash alone, locked."""
    return [(AccountId(row["account_id"]), row["code_hash"]) for row in await conn.fetch(_UNSALTED)]


async def salt_code(conn: Connection, account_id: AccountId, before: bytes, after: bytes, salt: bytes) -> None:
    """Keep a recovery code by another hash."""
    await conn.execute(_SALT_CODE, account_id, before, after, salt)


async def use_code(conn: Connection, account_id: AccountId, hashes: Sequence[bytes], at: datetime) -> bool:
    """Use a recovery code up, given by its hashes; tell whether it was one."""
    return bool(await conn.fetchval(_USE_CODE, account_id, list(hashes), at))


async def forget_factor(conn: Connection, account_id: AccountId) -> bool:
    """Take the second factor away; tell whether there was one."""
    await conn.execute(_FORGET_CODES, account_id)
    return bool(await conn.fetchval(_FORGET, account_id))


async def starts_of_congresses(conn: Connection) -> list[datetime]:
    """Give when the congresses begin that are no rehearsal and not archived."""
    return [row["starts_at"] for row in await conn.fetch(_STARTS)]


_FIND = """
SELECT second_secret, second_since, second_step, second_drift, second_late_step, second_late_drift FROM accounts
WHERE account_id = $1 AND second_secret IS NOT NULL FOR UPDATE
"""
_BEGIN = """
UPDATE accounts SET second_secret = $2, second_since = NULL, second_step = 0, second_drift = 0, second_late_step = NULL
WHERE account_id = $1
"""
_CONFIRM = """UPDATE accounts SET second_since = $2 WHERE account_id = $1"""
_FORGET_CODES = """DELETE FROM recovery_codes WHERE account_id = $1"""
_ADD_CODES = """
INSERT INTO recovery_codes (account_id, code_hash, salt) SELECT $1, code, $3 FROM unnest($2::bytea[]) AS one (code)
"""
_USE_STEP = """
UPDATE accounts SET second_step = $2, second_drift = $3, second_late_step = NULL
WHERE account_id = $1 AND second_step < $2 RETURNING true
"""
_NOTE_LATE = """UPDATE accounts SET second_late_step = $2, second_late_drift = $3 WHERE account_id = $1"""
_SALTS = """SELECT DISTINCT salt FROM recovery_codes WHERE account_id = $1 AND used_at IS NULL AND salt IS NOT NULL"""
_UNSALTED = """SELECT account_id, code_hash FROM recovery_codes WHERE salt IS NULL FOR UPDATE"""
_SALT_CODE = """UPDATE recovery_codes SET code_hash = $3, salt = $4 WHERE account_id = $1 AND code_hash = $2"""
_USE_CODE = """
UPDATE recovery_codes SET used_at = $3 WHERE account_id = $1 AND code_hash = ANY ($2) AND used_at IS NULL RETURNING true
"""
_FORGET = """
UPDATE accounts SET second_secret = NULL, second_since = NULL
WHERE account_id = $1 AND second_secret IS NOT NULL RETURNING true
"""
_STARTS = """SELECT starts_at FROM congresses WHERE NOT synthetic AND state = 'ACTIVE'"""
