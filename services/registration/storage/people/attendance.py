"""Keeps what checkin said: who is present at which session, and which badges no gate admits any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


@dataclass(frozen=True)
class Presence:
    """A delegate's presence at one session. `method` QR, SHORT_CODE or DESK."""

    session_id: UUID
    present: bool
    first_at: datetime | None
    gate_id: UUID | None
    method: str | None


@dataclass(frozen=True)
class Refusal:
    """From `effective_at` on no gate admits this badge online. `reason` is a verdict, e.g. REVOKED."""

    credential_id: str
    version: int
    reason: str
    effective_at: datetime


async def take_newer(conn: Connection, delegate_id: UUID, congress_id: UUID, version: int) -> bool:
    """Note `version` if nothing as new was heard of the delegate, and tell whether it is to be applied."""
    return bool(
        await conn.fetchval(
            "INSERT INTO known_presence (delegate_id, congress_id, version) VALUES ($1, $2, $3) "
            "ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version "
            "WHERE known_presence.version < excluded.version RETURNING true",
            *(delegate_id, congress_id, version),
        )
    )


async def put_presence(conn: Connection, delegate_id: UUID, congress_id: UUID, presences: Sequence[Presence]) -> None:
    await conn.executemany(
        "INSERT INTO attendance (delegate_id, session_id, congress_id, present, first_at, gate_id, method) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (delegate_id, session_id) DO UPDATE SET "
        "present = excluded.present, first_at = excluded.first_at, gate_id = excluded.gate_id, "
        "method = excluded.method",
        [
            (delegate_id, one.session_id, congress_id, one.present, one.first_at, one.gate_id, one.method)
            for one in presences
        ],
    )


async def put_refusals(conn: Connection, delegate_id: UUID, congress_id: UUID, refusals: Sequence[Refusal]) -> None:
    """Note refusals; the first word on a badge stays, since that is when it became effective."""
    await conn.executemany(
        "INSERT INTO refused_credentials (credential_id, delegate_id, congress_id, version, reason, effective_at) "
        "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        [(one.credential_id, delegate_id, congress_id, one.version, one.reason, one.effective_at) for one in refusals],
    )


async def count_attended(conn: Connection, congress_id: CongressId) -> int:
    """Count delegates who were present at any session."""
    return int(
        await conn.fetchval(
            "SELECT count(DISTINCT delegate_id) FROM attendance WHERE congress_id = $1 AND present", congress_id
        )
    )
