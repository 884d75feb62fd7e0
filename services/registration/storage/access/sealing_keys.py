"""Keeps which key seals the sensitive columns, and how far the job is that seals them anew."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import AccountId, DelegateId


@dataclass(frozen=True)
class SealingKey:
    """`name` tells nothing of the key. `delegates_until` and `accounts_until`: the last ones sealed anew, None before
    the first; `resealed`: how many people and accounts were; `finished_at`: None while there is work left.
    """

    name: str
    made_at: datetime
    delegates_until: DelegateId | None
    accounts_until: AccountId | None
    resealed: int
    finished_at: datetime | None
    heard: bool


async def newest(conn: Connection, patience: float) -> SealingKey | None:
    """Give the key that a rotation brought last; None before the first one. `patience`: see stand_of_keys."""
    row = await conn.fetchrow(_NEWEST, patience)
    return SealingKey(**dict(row)) if row else None


async def hold(conn: Connection) -> None:
    """Let nobody else begin a rotation until this transaction ends."""
    await conn.execute(_HOLD)


async def begin(conn: Connection, name: str) -> None:
    await conn.execute(_BEGIN, name)


async def progress(
    conn: Connection, name: str, delegate_id: DelegateId | None, account_id: AccountId | None, more: int
) -> None:
    """Note how far the job is; `more` were sealed anew."""
    await conn.execute(_PROGRESS, name, delegate_id, account_id, more)


async def finish(conn: Connection, name: str) -> None:
    await conn.execute(_FINISH, name)


async def next_delegates(
    conn: Connection, after: DelegateId | None, limit: int | None
) -> list[tuple[DelegateId, dict[str, bytes | None]]]:
    """Lock and give the sealed columns of the next people; without a limit of all that follow."""
    rows = await conn.fetch(_DELEGATES, after, limit)
    return [(DelegateId(row["delegate_id"]), {c: row[f"{c}_sealed"] for c in COLUMNS}) for row in rows]


async def put_delegate(conn: Connection, delegate_id: DelegateId, sealed: dict[str, bytes | None]) -> None:
    await conn.execute(_PUT_DELEGATE, delegate_id, *(sealed[c] for c in COLUMNS))


async def next_accounts(conn: Connection, after: AccountId | None, limit: int | None) -> list[tuple[AccountId, bytes]]:
    """Lock and give the sealed second factors of the next accounts."""
    return [(AccountId(row["account_id"]), row["second_secret"]) for row in await conn.fetch(_ACCOUNTS, after, limit)]


async def put_account(conn: Connection, account_id: AccountId, sealed: bytes) -> None:
    await conn.execute(_PUT_ACCOUNT, account_id, sealed)


async def sealed_in_all(conn: Connection) -> int:
    """Count the people and accounts that have something sealed."""
    count: int = await conn.fetchval(_IN_ALL)
    return count


COLUMNS = ("ethnicity", "religion", "party_member", "political_theory")
_NEWEST = """
SELECT name, made_at, delegates_until, accounts_until, resealed, finished_at,
       made_at < now() - make_interval(secs => $1) AS heard
FROM sealing_keys ORDER BY number DESC LIMIT 1
"""
_PROGRESS = """
UPDATE sealing_keys SET resealed = resealed + $4, delegates_until = coalesce($2, delegates_until),
    accounts_until = coalesce($3, accounts_until)
WHERE name = $1
"""
_DELEGATES = """
SELECT delegate_id, ethnicity_sealed, religion_sealed, party_member_sealed, political_theory_sealed
FROM sensitive_attributes WHERE $1::uuid IS NULL OR delegate_id > $1 ORDER BY delegate_id LIMIT $2 FOR UPDATE
"""
_PUT_DELEGATE = """
UPDATE sensitive_attributes
SET ethnicity_sealed = $2, religion_sealed = $3, party_member_sealed = $4, political_theory_sealed = $5
WHERE delegate_id = $1
"""
_ACCOUNTS = """
SELECT account_id, second_secret FROM accounts
WHERE second_secret IS NOT NULL AND ($1::uuid IS NULL OR account_id > $1) ORDER BY account_id LIMIT $2 FOR UPDATE
"""
_IN_ALL = """
SELECT (SELECT count(*) FROM sensitive_attributes) + (SELECT count(*) FROM accounts WHERE second_secret IS NOT NULL)
"""
_HOLD = """LOCK TABLE sealing_keys IN SHARE ROW EXCLUSIVE MODE"""
_BEGIN = """INSERT INTO sealing_keys (name) VALUES ($1)"""
_FINISH = """UPDATE sealing_keys SET finished_at = now() WHERE name = $1"""
_PUT_ACCOUNT = """UPDATE accounts SET second_secret = $2 WHERE account_id = $1"""
