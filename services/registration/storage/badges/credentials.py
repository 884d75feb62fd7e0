"""Keeps badges: which holds, which was ended and why, and whose pass a secret opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, CredentialId, DelegateId
from services.registration.domain.people.delegate import Credential, CredentialState


@dataclass(frozen=True)
class NewCredential:
    """A badge to store. `pass_hash` is SHA-256 of the secret in the pass's address."""

    delegate_id: DelegateId
    credential: Credential
    pass_hash: bytes


@dataclass(frozen=True)
class Revocation:
    """A badge ended by a revoke or a replacement; `effective_at` is None until checkin says that the door refuses it."""

    delegate_id: UUID
    sent_at: datetime
    effective_at: datetime | None


@dataclass(frozen=True)
class OpenedPass:
    """Which badge a pass secret belongs to."""

    delegate_id: DelegateId
    credential_id: CredentialId


async def insert_credentials(
    conn: Connection, congress_id: CongressId, badges: Sequence[NewCredential], issued_at: datetime
) -> None:
    await conn.executemany(
        "INSERT INTO credentials "
        "(credential_id, delegate_id, congress_id, version, state, short_code, pass_hash, issued_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        [
            (
                *(one.credential.credential_id, one.delegate_id, congress_id, one.credential.version),
                *(one.credential.state, one.credential.short_code, one.pass_hash, issued_at),
            )
            for one in badges
        ],
    )


async def end_credential(
    conn: Connection, delegate_id: DelegateId, state: CredentialState, reason: str, ended_at: datetime
) -> None:
    """End the badge that holds, if there is one. `state` REVOKED or SUPERSEDED."""
    await conn.execute(
        "UPDATE credentials SET state = $2, reason = $3, ended_at = $4 WHERE delegate_id = $1 AND state = 'ISSUED'",
        *(delegate_id, state, reason, ended_at),
    )


async def short_codes_of(conn: Connection, congress_id: CongressId) -> set[str]:
    rows = await conn.fetch("SELECT short_code FROM credentials WHERE congress_id = $1", congress_id)
    return {row["short_code"] for row in rows}


async def find_by_pass(conn: Connection, pass_hash: bytes) -> OpenedPass | None:
    row = await conn.fetchrow("SELECT delegate_id, credential_id FROM credentials WHERE pass_hash = $1", pass_hash)
    return OpenedPass(DelegateId(row["delegate_id"]), CredentialId(row["credential_id"])) if row else None


async def revocations_of(conn: Connection, congress_id: CongressId, limit: int = 50) -> list[Revocation]:
    """Give the newest revocations first."""
    rows = await conn.fetch(
        "SELECT c.delegate_id, c.ended_at AS sent_at, r.effective_at FROM credentials c "
        "LEFT JOIN refused_credentials r USING (credential_id) "
        "WHERE c.congress_id = $1 AND c.state = 'REVOKED' ORDER BY c.ended_at DESC LIMIT $2",
        *(congress_id, limit),
    )
    return [Revocation(**dict(row)) for row in rows]


async def revocation_of(conn: Connection, delegate_id: DelegateId) -> Revocation | None:
    """Give the newest revocation of one delegate."""
    row = await conn.fetchrow(
        "SELECT c.delegate_id, c.ended_at AS sent_at, r.effective_at FROM credentials c "
        "LEFT JOIN refused_credentials r USING (credential_id) "
        "WHERE c.delegate_id = $1 AND c.state = 'REVOKED' ORDER BY c.version DESC LIMIT 1",
        delegate_id,
    )
    return Revocation(**dict(row)) if row else None
