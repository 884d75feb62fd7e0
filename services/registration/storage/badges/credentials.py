"""Keeps badges: which holds, which was ended and why, and whose pass a secret opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

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

    delegate_id: DelegateId
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
    await conn.execute(
        _INSERT,
        congress_id,
        issued_at,
        [one.credential.credential_id for one in badges],
        [one.delegate_id for one in badges],
        [one.credential.version for one in badges],
        [one.credential.state for one in badges],
        [one.credential.short_code for one in badges],
        [one.pass_hash for one in badges],
    )


async def end_credential(
    conn: Connection, delegate_id: DelegateId, state: CredentialState, reason: str, ended_at: datetime
) -> None:
    """End the badge that holds, if there is one. `state` REVOKED or SUPERSEDED."""
    await conn.execute(_END, delegate_id, state, reason, ended_at)


async def revive(conn: Connection, delegate_id: DelegateId, version: int) -> None:
    """Let a revoked badge hold again."""
    await conn.execute(_REVIVE, delegate_id, version)


async def short_codes_of_one(conn: Connection, delegate_id: DelegateId) -> dict[int, str]:
    """Give the short codes of all badges of a delegate by their version."""
    return {row["version"]: row["short_code"] for row in await conn.fetch(_SHORT_CODES_OF_ONE, delegate_id)}


async def short_codes_of(conn: Connection, congress_id: CongressId) -> set[str]:
    return {row["short_code"] for row in await conn.fetch(_SHORT_CODES, congress_id)}


async def lock_credentials(conn: Connection) -> dict[CongressId, list[NewCredential]]:
    """Lock and give every badge ever made, by its congress; none of who was erased."""
    by_congress: dict[CongressId, list[NewCredential]] = {}
    for row in await conn.fetch(_LOCK):
        badge = Credential(
            CredentialId(row["credential_id"]), row["version"], CredentialState(row["state"]), row["short_code"]
        )
        held = by_congress.setdefault(CongressId(row["congress_id"]), [])
        held.append(NewCredential(DelegateId(row["delegate_id"]), badge, row["pass_hash"]))
    return by_congress


async def put_short_codes(conn: Connection, badges: Sequence[NewCredential]) -> None:
    """Let each badge have the short code that it now says."""
    held = [one.credential for one in badges]
    await conn.execute(_PUT_SHORT_CODES, [one.credential_id for one in held], [one.short_code for one in held])


async def find_by_pass(conn: Connection, pass_hash: bytes) -> OpenedPass | None:
    row = await conn.fetchrow(_BY_PASS, pass_hash)
    return OpenedPass(DelegateId(row["delegate_id"]), CredentialId(row["credential_id"])) if row else None


async def revocations_of(conn: Connection, congress_id: CongressId, limit: int = 50) -> list[Revocation]:
    """Give the newest revocations first."""
    return [Revocation(**dict(row)) for row in await conn.fetch(_REVOCATIONS, congress_id, limit)]


async def revocation_of(conn: Connection, delegate_id: DelegateId) -> Revocation | None:
    """Give the newest revocation of one delegate."""
    row = await conn.fetchrow(_NEWEST_REVOCATION, delegate_id)
    return Revocation(**dict(row)) if row else None


_INSERT = """
INSERT INTO credentials (credential_id, delegate_id, congress_id, version, state, short_code, pass_hash, issued_at)
SELECT credential_id, delegate_id, $1, version, state, short_code, pass_hash, $2
FROM unnest($3::text[], $4::uuid[], $5::int[], $6::text[], $7::text[], $8::bytea[])
    AS badge (credential_id, delegate_id, version, state, short_code, pass_hash)
"""
_END = """UPDATE credentials SET state = $2, reason = $3, ended_at = $4 WHERE delegate_id = $1 AND state = 'ISSUED'"""
_REVIVE = """
UPDATE credentials SET state = 'ISSUED', reason = '', ended_at = NULL
WHERE delegate_id = $1 AND version = $2 AND state = 'REVOKED'
"""
_SHORT_CODES_OF_ONE = """SELECT version, short_code FROM credentials WHERE delegate_id = $1"""
_SHORT_CODES = """SELECT short_code FROM credentials WHERE congress_id = $1"""
_LOCK = """
SELECT c.* FROM credentials c JOIN delegates d USING (delegate_id)
WHERE d.erased_at IS NULL ORDER BY c.credential_id FOR UPDATE OF c
"""
_PUT_SHORT_CODES = """
UPDATE credentials c SET short_code = one.short_code
FROM unnest($1::text[], $2::text[]) AS one (credential_id, short_code) WHERE c.credential_id = one.credential_id
"""
_BY_PASS = """SELECT delegate_id, credential_id FROM credentials WHERE pass_hash = $1"""
_REVOCATIONS = """
SELECT c.delegate_id, c.ended_at AS sent_at, r.effective_at
FROM credentials c LEFT JOIN refused_credentials r USING (credential_id)
WHERE c.congress_id = $1 AND c.state = 'REVOKED'
ORDER BY c.ended_at DESC LIMIT $2
"""
_NEWEST_REVOCATION = """
SELECT c.delegate_id, c.ended_at AS sent_at, r.effective_at
FROM credentials c LEFT JOIN refused_credentials r USING (credential_id)
WHERE c.delegate_id = $1 AND c.state = 'REVOKED'
ORDER BY c.version DESC LIMIT 1
"""
