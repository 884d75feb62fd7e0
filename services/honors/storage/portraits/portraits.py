"""Portraits as registration says them, and who agreed that screens show theirs."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.portraits.sheet import Portrait


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """A portrait as it now is; no bytes: there is none any more."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    jpeg: bytes

    @property
    def digest(self) -> str:
        """32 hex digits, '' where there is none."""
        return hashlib.sha256(self.jpeg).hexdigest()[:32] if self.jpeg else ""


async def apply_photos(conn: Connection, photos: Sequence[KnownPhoto]) -> None:
    """Take over each portrait (one a delegate) that is newer than what is known."""
    told = [(one.delegate_id, one.congress_id, one.version, one.digest, one.jpeg) for one in photos]
    if told:
        await conn.execute(_APPLY, *map(list, zip(*told, strict=True)))


async def where_shown(conn: Connection, delegate_ids: Sequence[DelegateId]) -> list[CongressId]:
    """Give the congresses whose screens may show one of these people with a portrait."""
    rows = await conn.fetch(_WHERE_SHOWN, list(delegate_ids))
    return [CongressId(row["congress_id"]) for row in rows]


async def portraits_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, Portrait]:
    """Give what is known of everybody who has a portrait or agreed."""
    rows = await conn.fetch(_OF, congress_id)
    return {DelegateId(row["delegate_id"]): Portrait(row["digest"], agreed=row["agreed"]) for row in rows}


async def agree(
    conn: Connection, congress_id: CongressId, delegate_ids: Sequence[DelegateId], noted_by: str, now: datetime
) -> None:
    await conn.execute(_AGREE, congress_id, list(delegate_ids), noted_by, now)


async def agree_no_more(conn: Connection, congress_id: CongressId, delegate_ids: Sequence[DelegateId]) -> None:
    await conn.execute(_AGREE_NO_MORE, congress_id, list(delegate_ids))


async def digests_shown(conn: Connection, congress_id: CongressId) -> list[str]:
    """Give what stands for each portrait that the screens may show, in an order that says nothing of the people."""
    return [row["digest"] for row in await conn.fetch(_DIGESTS, congress_id)]


async def find_agreed(conn: Connection, digest: str, *, on_screens: bool) -> dict[CongressId, bytes]:
    """Give a portrait by the congresses in which whose it is agreed; `on_screens`: by those alone that show portraits now."""
    rows = await conn.fetch(_FIND, digest, on_screens)
    return {CongressId(row["congress_id"]): bytes(row["jpeg"]) for row in rows}


_APPLY = """
INSERT INTO known_photos AS known (delegate_id, congress_id, version, digest, jpeg)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[], $5::bytea[]) ORDER BY 1
ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, digest = excluded.digest, jpeg = excluded.jpeg
WHERE known.version < excluded.version
"""
_WHERE_SHOWN = """
SELECT DISTINCT congress_id FROM portrait_consents JOIN stages USING (congress_id)
WHERE portraits AND delegate_id = ANY($1::uuid[])
"""
_OF = """
SELECT delegate_id, coalesce(digest, '') AS digest, noted_at IS NOT NULL AS agreed
FROM (SELECT * FROM known_photos WHERE congress_id = $1) f
FULL JOIN (SELECT * FROM portrait_consents WHERE congress_id = $1) h USING (delegate_id)
"""
_AGREE = """
INSERT INTO portrait_consents (congress_id, delegate_id, noted_by, noted_at)
SELECT $1, delegate_id, $3, $4 FROM unnest($2::uuid[]) AS given (delegate_id) ON CONFLICT DO NOTHING
"""
_AGREE_NO_MORE = """DELETE FROM portrait_consents WHERE congress_id = $1 AND delegate_id = ANY($2::uuid[])"""
_DIGESTS = """
SELECT DISTINCT f.digest FROM known_photos f
JOIN portrait_consents USING (congress_id, delegate_id) JOIN stages s USING (congress_id)
WHERE congress_id = $1 AND s.portraits AND f.digest <> '' ORDER BY f.digest
"""
_FIND = """
SELECT congress_id, f.jpeg FROM known_photos f
JOIN portrait_consents USING (congress_id, delegate_id) JOIN stages s USING (congress_id)
WHERE f.digest = $1 AND (s.portraits OR NOT $2) LIMIT 20
"""
