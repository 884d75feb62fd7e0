"""Keeps what checkin said: who is present at which session, and which badges no gate admits any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, CredentialId, DelegateId, GateId, SessionId


@dataclass(frozen=True)
class Presence:
    """A delegate's presence at one session. `method` QR, SHORT_CODE or DESK."""

    session_id: SessionId
    present: bool
    first_at: datetime | None
    gate_id: GateId | None
    method: str | None


@dataclass(frozen=True)
class Refusal:
    """From `effective_at` on no gate admits this badge online. `reason` is a verdict, e.g. REVOKED."""

    credential_id: CredentialId
    version: int
    reason: str
    effective_at: datetime


async def take_newer(conn: Connection, delegate_id: DelegateId, congress_id: CongressId, version: int) -> bool:
    """Note `version` if nothing as new was heard of the delegate, and tell whether it is to be applied.

    What is still heard of a deleted congress is not.
    """
    return bool(await conn.fetchval(_TAKE_NEWER, delegate_id, congress_id, version))


async def put_presence(
    conn: Connection, delegate_id: DelegateId, congress_id: CongressId, presences: Sequence[Presence]
) -> None:
    """Keep a delegate's presence in every session; of one that is not among `presences` (a wiped rehearsal) nothing is kept."""
    await conn.execute(_FORGET_PRESENCE, delegate_id, [one.session_id for one in presences])
    await conn.execute(
        _PUT_PRESENCE,
        delegate_id,
        congress_id,
        [one.session_id for one in presences],
        [one.present for one in presences],
        [one.first_at for one in presences],
        [one.gate_id for one in presences],
        [one.method for one in presences],
    )


async def put_refusals(
    conn: Connection, delegate_id: DelegateId, congress_id: CongressId, refusals: Sequence[Refusal]
) -> None:
    """Note all refusals of a delegate; the first word on a badge stays, since that is when it became effective.

    A badge that is not refused any more holds again.
    """
    await conn.execute(_NO_LONGER, delegate_id, [one.credential_id for one in refusals])
    await conn.execute(
        _PUT_REFUSALS,
        delegate_id,
        congress_id,
        [one.credential_id for one in refusals],
        [one.version for one in refusals],
        [one.reason for one in refusals],
        [one.effective_at for one in refusals],
    )


async def forget_refusals(conn: Connection, delegate_id: DelegateId, version: int) -> None:
    """Forget that gates refused this badge: it holds again."""
    await conn.execute(_FORGET_REFUSALS, delegate_id, version)


async def has_come(conn: Connection, delegate_id: DelegateId) -> bool:
    """Tell whether this delegate is present at any session; a rehearsal is none."""
    return bool(await conn.fetchval(_HAS_COME, delegate_id))


async def count_attended(conn: Connection, congress_id: CongressId) -> int:
    """Count who came to any session and is on the list; rehearsals do not count."""
    return int(await conn.fetchval(_ATTENDED, congress_id))


_TAKE_NEWER = """
INSERT INTO known_presence (delegate_id, congress_id, version)
SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT FROM congresses WHERE congress_id = $2 AND state = 'DELETED')
ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version
WHERE known_presence.version < excluded.version
RETURNING true
"""
_PUT_PRESENCE = """
INSERT INTO attendance (delegate_id, congress_id, session_id, present, first_at, gate_id, method)
SELECT $1, $2, session_id, present, first_at, gate_id, method
FROM unnest($3::uuid[], $4::boolean[], $5::timestamptz[], $6::uuid[], $7::text[])
    AS said (session_id, present, first_at, gate_id, method)
ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = excluded.present, first_at = excluded.first_at,
    gate_id = excluded.gate_id, method = excluded.method
"""
_FORGET_PRESENCE = """DELETE FROM attendance WHERE delegate_id = $1 AND session_id <> ALL($2::uuid[])"""
_PUT_REFUSALS = """
INSERT INTO refused_credentials (delegate_id, congress_id, credential_id, version, reason, effective_at)
SELECT $1, $2, credential_id, version, reason, effective_at
FROM unnest($3::text[], $4::int[], $5::text[], $6::timestamptz[])
    AS said (credential_id, version, reason, effective_at)
ON CONFLICT DO NOTHING
"""
_NO_LONGER = """DELETE FROM refused_credentials WHERE delegate_id = $1 AND credential_id <> ALL($2::text[])"""
_FORGET_REFUSALS = """DELETE FROM refused_credentials WHERE delegate_id = $1 AND version = $2"""
_HAS_COME = """
SELECT EXISTS (
    SELECT FROM attendance a LEFT JOIN congress_sessions s USING (session_id)
    WHERE a.delegate_id = $1 AND a.present AND s.rehearsal IS NOT TRUE
)
"""
_ATTENDED = """
SELECT count(DISTINCT a.delegate_id)
FROM attendance a
JOIN delegates d USING (delegate_id)
LEFT JOIN congress_sessions s USING (session_id)
WHERE a.congress_id = $1 AND a.present AND d.status = 'ACTIVE' AND d.erased_at IS NULL AND s.rehearsal IS NOT TRUE
"""
