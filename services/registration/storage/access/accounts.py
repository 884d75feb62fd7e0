"""Keeps staff accounts and their sessions."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import AccountId, CongressId, StaffSessionId

RolesIn = Mapping[CongressId, tuple[str, ...]]


@dataclass(frozen=True)
class Account:
    """One member of staff. `unit_code` binds a UNIT_REGISTRAR to their own unit.

    `roles` are held in every congress, also in those to come; `roles_in` in one each.
    `one_time_until`: the password was given by somebody else, opens until then, and only to be changed.
    """

    account_id: AccountId
    username: str
    display_name: str
    password_hash: str
    roles: tuple[str, ...]
    unit_code: str | None
    version: int = 1
    disabled_at: datetime | None = None
    one_time_until: datetime | None = None
    roles_in: RolesIn = field(default_factory=dict)

    @property
    def all_roles(self) -> frozenset[str]:
        """Every role, wherever it is held."""
        return frozenset(self.roles).union(*self.roles_in.values())


@dataclass(frozen=True)
class StaffSession:
    """`browser`, `system`: by what, as `domain/access/browsers.py` tells them apart."""

    session_id: StaffSessionId
    account_id: AccountId
    started_at: datetime
    expires_at: datetime
    browser: str = ""
    system: str = ""
    used_at: datetime | None = None


@dataclass(frozen=True)
class Seen:
    """When somebody signed in last, how many of their sessions still hold and when the oldest of those began, whether a second
    factor counts; `failed`: how often somebody tried to sign in as them within the last hour and failed.
    """

    signed_in_at: datetime | None
    sessions: int
    second_factor: bool
    oldest_at: datetime | None = None
    failed: int = 0


async def lock_accounts(conn: Connection) -> bool:
    """Keep others from changing accounts until this commits; give whether there is any yet."""
    await conn.execute(_LOCK)
    return bool(await conn.fetchval(_ANY))


async def insert_account(conn: Connection, account: Account, created_at: datetime) -> None:
    await conn.execute(
        _INSERT_ACCOUNT,
        account.account_id,
        account.username,
        account.display_name,
        account.password_hash,
        list(account.roles),
        account.unit_code,
        account.one_time_until,
        created_at,
        _written(account.roles_in),
    )


async def update_account(conn: Connection, account: Account) -> None:
    """Store everything but the username; whoever edits an account has moved its version."""
    await conn.execute(
        _UPDATE_ACCOUNT,
        account.account_id,
        account.display_name,
        account.password_hash,
        list(account.roles),
        account.unit_code,
        account.version,
        account.disabled_at,
        account.one_time_until,
        _written(account.roles_in),
    )


async def find_account(conn: Connection, username: str) -> Account | None:
    row = await conn.fetchrow(_FIND_ACCOUNT, username)
    return _account(row) if row else None


async def get_account(conn: Connection, account_id: AccountId) -> Account | None:
    """Give the account, locked."""
    row = await conn.fetchrow(_GET_ACCOUNT, account_id)
    return _account(row) if row else None


async def list_accounts(conn: Connection, at: datetime) -> list[tuple[Account, Seen]]:
    """Give every account, those that are in use first, by username; sessions are counted at `at` (real time)."""
    return [(_account(row), _seen(row)) for row in await conn.fetch(_LIST_ACCOUNTS, at)]


async def names_of(conn: Connection, account_ids: Collection[str]) -> dict[str, str]:
    """Give the names of these accounts by their ids."""
    return {row["id"]: row["display_name"] for row in await conn.fetch(_NAMES, list(account_ids))}


async def others_with(conn: Connection, role: str, account_id: AccountId) -> bool:
    """Tell whether an account other than this one is in use, by a password of its owner's, and has the role."""
    return bool(await conn.fetchval(_OTHERS_WITH, role, account_id))


async def insert_session(conn: Connection, session: StaffSession) -> None:
    about = (session.started_at, session.expires_at, session.browser, session.system)
    await conn.execute(_INSERT_SESSION, session.session_id, session.account_id, *about)


async def extend_session(
    conn: Connection,
    session_id: StaffSessionId,
    account_id: AccountId,
    at: datetime,
    expires_at: datetime,
    longest: timedelta,
) -> datetime | None:
    """Move the end of a session that still holds at `at`, at most to `longest` after it began; give it, None where it holds no more."""
    found: datetime | None = await conn.fetchval(_EXTEND_SESSION, session_id, account_id, at, expires_at, longest)
    return found


async def list_sessions(conn: Connection, account_id: AccountId, at: datetime) -> list[StaffSession]:
    """Give the sessions of the account that hold at `at`, the newest first."""
    return [StaffSession(**dict(row)) for row in await conn.fetch(_HELD_SESSIONS, account_id, at)]


async def end_session(conn: Connection, session_id: StaffSessionId, ended_at: datetime) -> AccountId | None:
    """End a session that still holds; give its account, None when there was nothing to end."""
    found: UUID | None = await conn.fetchval(_END_SESSION, session_id, ended_at)
    return AccountId(found) if found else None


async def end_sessions(
    conn: Connection, account_id: AccountId, ended_at: datetime, but: StaffSessionId | None = None
) -> Sequence[StaffSessionId]:
    """End every session of the account that still holds at `ended_at` (real time), except `but`; give them."""
    return [StaffSessionId(row["session_id"]) for row in await conn.fetch(_END_SESSIONS, account_id, ended_at, but)]


async def ended_sessions(conn: Connection, at: datetime) -> list[StaffSessionId]:
    """Give the sessions that were ended before they would run out after `at` (real time)."""
    return [StaffSessionId(row["session_id"]) for row in await conn.fetch(_ENDED_SESSIONS, at)]


def _account(row: Record) -> Account:
    return Account(
        AccountId(row["account_id"]),
        row["username"],
        row["display_name"],
        row["password_hash"],
        tuple(row["roles"]),
        row["unit_code"],
        row["version"],
        row["disabled_at"],
        row["one_time_until"],
        {CongressId(UUID(one)): tuple(roles) for one, roles in row["roles_in"].items()},
    )


def _seen(row: Record) -> Seen:
    return Seen(row["signed_in_at"], row["sessions"], row["second_since"] is not None, row["oldest_at"])


def _written(roles_in: RolesIn) -> dict[str, list[str]]:
    return {str(congress_id): list(roles) for congress_id, roles in roles_in.items()}


_LOCK = """LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE"""
_ANY = """SELECT EXISTS (SELECT FROM accounts)"""
_INSERT_ACCOUNT = """
INSERT INTO accounts (account_id, username, display_name, password_hash, roles, unit_code, one_time_until, created_at,
    roles_in)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""
_UPDATE_ACCOUNT = """
UPDATE accounts SET display_name = $2, password_hash = $3, roles = $4, unit_code = $5, version = $6, disabled_at = $7,
    one_time_until = $8, roles_in = $9 WHERE account_id = $1
"""
_FIND_ACCOUNT = """SELECT * FROM accounts WHERE username = $1"""
_GET_ACCOUNT = """SELECT * FROM accounts WHERE account_id = $1 FOR UPDATE"""
_LIST_ACCOUNTS = """
SELECT a.*, s.signed_in_at, s.sessions, s.oldest_at
FROM accounts a CROSS JOIN LATERAL (
    SELECT max(started_at) AS signed_in_at, count(*) FILTER (WHERE ended_at IS NULL AND expires_at > $1) AS sessions,
        min(started_at) FILTER (WHERE ended_at IS NULL AND expires_at > $1) AS oldest_at
    FROM staff_sessions WHERE account_id = a.account_id
) s ORDER BY a.disabled_at IS NOT NULL, a.username
"""
_OTHERS_WITH = """
SELECT EXISTS (SELECT FROM accounts WHERE $1 = ANY (roles) AND disabled_at IS NULL AND one_time_until IS NULL
               AND account_id <> $2)
"""
_NAMES = """SELECT account_id::text AS id, display_name FROM accounts WHERE account_id::text = ANY ($1)"""
_INSERT_SESSION = """
INSERT INTO staff_sessions (session_id, account_id, started_at, expires_at, browser, system)
VALUES ($1, $2, $3, $4, $5, $6)
"""
_END_SESSION = """
UPDATE staff_sessions SET ended_at = $2 WHERE session_id = $1 AND ended_at IS NULL RETURNING account_id
"""
_END_SESSIONS = """
UPDATE staff_sessions SET ended_at = $2
WHERE account_id = $1 AND ended_at IS NULL AND expires_at > $2 AND session_id IS DISTINCT FROM $3::uuid
RETURNING session_id
"""
_ENDED_SESSIONS = """SELECT session_id FROM staff_sessions WHERE ended_at IS NOT NULL AND expires_at > $1"""
_EXTEND_SESSION = """
UPDATE staff_sessions SET expires_at = greatest(expires_at, least($4, started_at + $5::interval))
WHERE session_id = $1 AND account_id = $2 AND ended_at IS NULL AND expires_at > $3 RETURNING expires_at
"""
_HELD_SESSIONS = """
SELECT session_id, account_id, started_at, expires_at, browser, system, used_at FROM staff_sessions
WHERE account_id = $1 AND ended_at IS NULL AND expires_at > $2 ORDER BY started_at DESC
"""
