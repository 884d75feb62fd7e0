"""Keeps what proves something about a person, in parts: neither side holds a whole file."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, EvidenceId


@dataclass(frozen=True)
class KeptEvidence:
    """One file beside a person. `media_type` application/pdf, image/jpeg or image/png."""

    evidence_id: EvidenceId
    name: str
    media_type: str
    bytes: int
    kept_at: datetime


async def evidence_of(conn: Connection, delegate_id: DelegateId) -> list[KeptEvidence]:
    """Give the files of a person, the oldest first."""
    return [KeptEvidence(**dict(row)) for row in await conn.fetch(_OF, delegate_id)]


async def insert_evidence(
    conn: Connection, congress_id: CongressId, delegate_id: DelegateId, kept: KeptEvidence, digest: bytes, actor: str
) -> bool:
    """Store what a file is, before its parts; tell False where this person has the same file already."""
    done = await conn.fetchval(
        _INSERT,
        *(kept.evidence_id, congress_id, delegate_id, kept.name, kept.media_type, kept.bytes),
        *(digest, actor, kept.kept_at),
    )
    return done is not None


async def insert_part(conn: Connection, evidence_id: EvidenceId, number: int, content: bytes) -> None:
    await conn.execute(_INSERT_PART, evidence_id, number, content)


async def read_part(conn: Connection, evidence_id: EvidenceId, number: int) -> bytes | None:
    """Give one part of the content, counted from 0; None behind the last one."""
    part: bytes | None = await conn.fetchval(_PART, evidence_id, number)
    return part


async def find_evidence(conn: Connection, delegate_id: DelegateId, evidence_id: EvidenceId) -> KeptEvidence | None:
    """Give a file of this person."""
    return next((one for one in await evidence_of(conn, delegate_id) if one.evidence_id == evidence_id), None)


async def remove_evidence(conn: Connection, evidence_id: EvidenceId) -> None:
    await conn.execute(_REMOVE, evidence_id)


_OF = """
SELECT evidence_id, name, media_type, bytes, kept_at FROM evidence WHERE delegate_id = $1 ORDER BY kept_at, evidence_id
"""
_INSERT = """
INSERT INTO evidence (evidence_id, congress_id, delegate_id, name, media_type, bytes, digest, actor, kept_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (delegate_id, digest) DO NOTHING RETURNING evidence_id
"""
_INSERT_PART = """INSERT INTO evidence_parts (evidence_id, number, content) VALUES ($1, $2, $3)"""
_PART = """SELECT content FROM evidence_parts WHERE evidence_id = $1 AND number = $2"""
_REMOVE = """DELETE FROM evidence WHERE evidence_id = $1"""
