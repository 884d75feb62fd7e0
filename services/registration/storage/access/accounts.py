"""Keeps staff accounts and their sessions."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.storage.database import Connection
from services.registration.domain.ids import AccountId, StaffSessionId


@dataclass(frozen=True)
class Account:
    """One member of staff. `unit_code` binds a UNIT_REGISTRAR to their own unit."""

    account_id: AccountId
    username: str
    display_name: str
    password_hash: str
    roles: tuple[str, ...]
    unit_code: str | None


@dataclass(frozen=True)
class StaffSession:
    session_id: StaffSessionId
    account_id: AccountId
    started_at: datetime
    expires_at: datetime


async def lock_accounts(conn: Connection) -> bool:
    """Keep others from adding accounts until this commits; give whether there is any yet."""
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
        created_at,
    )


async def find_account(conn: Connection, username: str) -> Account | None:
    row = await conn.fetchrow(_FIND_ACCOUNT, username)
    return Account(**{**dict(row), "roles": tuple(row["roles"])}) if row else None


async def insert_session(conn: Connection, session: StaffSession) -> None:
    await conn.execute(_INSERT_SESSION, session.session_id, session.account_id, session.started_at, session.expires_at)


async def end_session(conn: Connection, session_id: StaffSessionId, ended_at: datetime) -> AccountId | None:
    """End a session that still holds; give its account, None when there was nothing to end."""
    found: UUID | None = await conn.fetchval(_END_SESSION, session_id, ended_at)
    return AccountId(found) if found else None


async def ended_sessions(conn: Connection, at: datetime) -> list[StaffSessionId]:
    """Give the sessions that were ended before they would run out after `at` (real time)."""
    return [StaffSessionId(row["session_id"]) for row in await conn.fetch(_ENDED_SESSIONS, at)]


_LOCK = "LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE"
_ANY = "SELECT EXISTS (SELECT FROM accounts)"
_INSERT_ACCOUNT = """
INSERT INTO accounts (account_id, username, display_name, password_hash, roles, unit_code, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_FIND_ACCOUNT = """
SELECT account_id, username, display_name, password_hash, roles, unit_code FROM accounts WHERE username = $1
"""
_INSERT_SESSION = """
INSERT INTO staff_sessions (session_id, account_id, started_at, expires_at) VALUES ($1, $2, $3, $4)
"""
_END_SESSION = """
UPDATE staff_sessions SET ended_at = $2 WHERE session_id = $1 AND ended_at IS NULL RETURNING account_id
"""
_ENDED_SESSIONS = "SELECT session_id FROM staff_sessions WHERE ended_at IS NOT NULL AND expires_at > $1"
