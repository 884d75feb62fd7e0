"""Keeps the portraits."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.photos.photo import PhotoInfo

AT_ONCE = 40
"""Portraits in one statement, which holds each of them once more in memory."""


@dataclass(frozen=True)
class StoredPhoto:
    """One portrait with its pixels, all of them JPEG: `whole`, the shown part `portrait`, and that one small."""

    delegate_id: DelegateId
    width: int
    height: int
    left: int
    top: int
    cut_width: int
    whole: bytes
    portrait: bytes
    thumbnail: bytes


@dataclass(frozen=True)
class Changed:
    """A portrait that is another one now, or gone (no `thumbnail`)."""

    delegate_id: DelegateId
    version: int
    thumbnail: bytes = b""


async def info_of(conn: Connection, delegate_id: DelegateId) -> PhotoInfo | None:
    row = await conn.fetchrow(_INFO, delegate_id)
    return PhotoInfo(*row.values()) if row else None


async def portrait_of(conn: Connection, delegate_id: DelegateId) -> bytes | None:
    portrait: bytes | None = await conn.fetchval(_PORTRAIT_OF, delegate_id)
    return portrait


async def whole_of(conn: Connection, delegate_id: DelegateId) -> bytes | None:
    whole: bytes | None = await conn.fetchval(_WHOLE_OF, delegate_id)
    return whole


async def portraits_of(
    conn: Connection, delegate_ids: Sequence[DelegateId], *, small: bool = False
) -> dict[DelegateId, bytes]:
    """Give the portraits, or their thumbnails, of those who have one."""
    rows = await conn.fetch(_PORTRAITS, list(delegate_ids), small)
    return {DelegateId(row["delegate_id"]): row["jpeg"] for row in rows}


async def digests_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, str]:
    """Give what tells each portrait from others, by its delegate."""
    rows = await conn.fetch(_DIGESTS_OF, congress_id)
    return {DelegateId(row["delegate_id"]): row["digest"] for row in rows}


async def who_has_one(conn: Connection, congress_id: CongressId) -> set[DelegateId]:
    return {DelegateId(row["delegate_id"]) for row in await conn.fetch(_WHO_HAS_ONE, congress_id)}


async def who_left(conn: Connection) -> dict[CongressId, list[DelegateId]]:
    """Give by congress who has a portrait and is not on the list any more."""
    found: dict[CongressId, list[DelegateId]] = defaultdict(list)
    for row in await conn.fetch(_WHO_LEFT):
        found[CongressId(row["congress_id"])].append(DelegateId(row["delegate_id"]))
    return found


async def put_photos(
    conn: Connection, congress_id: CongressId, photos: Sequence[StoredPhoto], changed_at: datetime
) -> list[Changed]:
    """Store portraits, each a newer version of its person's; the caller has locked these delegates."""
    rows: list[Record] = []
    for begin in range(0, len(photos), AT_ONCE):
        rows += await _put(conn, congress_id, photos[begin : begin + AT_ONCE], changed_at)
    return [Changed(DelegateId(row["delegate_id"]), row["version"], row["thumbnail"]) for row in rows]


async def _put(
    conn: Connection, congress_id: CongressId, photos: Sequence[StoredPhoto], changed_at: datetime
) -> list[Record]:
    return await conn.fetch(
        _PUT,
        *(congress_id, changed_at, [one.delegate_id for one in photos]),
        *([one.width for one in photos], [one.height for one in photos]),
        *([one.left for one in photos], [one.top for one in photos], [one.cut_width for one in photos]),
        *([one.whole for one in photos], [one.portrait for one in photos], [one.thumbnail for one in photos]),
    )


async def remove_photos(conn: Connection, delegate_ids: Sequence[DelegateId]) -> list[Changed]:
    """Remove portraits and give the version at which each is gone; who has none is left out."""
    return _gone(await conn.fetch(_REMOVE, list(delegate_ids)))


async def remove_all_photos(conn: Connection, congress_id: CongressId) -> list[Changed]:
    """Remove every portrait of a congress, and what was kept to undo changes of them."""
    await conn.execute(_REMOVE_ALL_PHOTOS, congress_id)
    return _gone(await conn.fetch(_REMOVE_ALL, congress_id))


def _gone(rows: Sequence[Record]) -> list[Changed]:
    return [Changed(DelegateId(row["delegate_id"]), row["version"]) for row in rows]


async def thumbnail_of(conn: Connection, delegate_id: DelegateId) -> list[Changed]:
    """Give the portrait as others are to hear of it; nothing where there is none."""
    rows = await conn.fetch(_THUMBNAIL, delegate_id)
    return [Changed(DelegateId(row["delegate_id"]), row["version"], row["thumbnail"]) for row in rows]


_INFO = """SELECT version, width, height, cut_left, cut_top, cut_width FROM photos WHERE delegate_id = $1"""
_PORTRAITS = """
SELECT delegate_id, CASE WHEN $2 THEN thumbnail ELSE portrait END AS jpeg FROM photos WHERE delegate_id = ANY($1::uuid[])
"""
_THUMBNAIL = """SELECT delegate_id, version, thumbnail FROM photos WHERE delegate_id = $1"""
_WHO_LEFT = """
SELECT d.congress_id, d.delegate_id FROM photos JOIN delegates d USING (delegate_id)
WHERE d.status IN ('REPLACED', 'WITHDRAWN') ORDER BY d.delegate_id
"""
_PUT = """
INSERT INTO photos (congress_id, changed_at, delegate_id, width, height, cut_left, cut_top, cut_width,
                    whole, portrait, thumbnail, version)
SELECT $1, $2, one.*, nextval('photo_versions')
FROM unnest($3::uuid[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[], $9::bytea[], $10::bytea[], $11::bytea[])
    AS one
ON CONFLICT (delegate_id) DO UPDATE SET
    version = excluded.version, changed_at = excluded.changed_at, width = excluded.width, height = excluded.height,
    cut_left = excluded.cut_left, cut_top = excluded.cut_top, cut_width = excluded.cut_width,
    whole = excluded.whole, portrait = excluded.portrait, thumbnail = excluded.thumbnail
RETURNING delegate_id, version, thumbnail
"""
_REMOVE = """
WITH gone AS (DELETE FROM photos WHERE delegate_id = ANY($1::uuid[]) RETURNING delegate_id)
SELECT delegate_id, nextval('photo_versions') AS version FROM gone
"""
_REMOVE_ALL = """
WITH gone AS (DELETE FROM photos WHERE congress_id = $1 RETURNING delegate_id)
SELECT delegate_id, nextval('photo_versions') AS version FROM gone
"""
_PORTRAIT_OF = """SELECT portrait FROM photos WHERE delegate_id = $1"""
_WHOLE_OF = """SELECT whole FROM photos WHERE delegate_id = $1"""
_DIGESTS_OF = """SELECT delegate_id, digest FROM photos WHERE congress_id = $1"""
_WHO_HAS_ONE = """SELECT delegate_id FROM photos WHERE congress_id = $1"""
_REMOVE_ALL_PHOTOS = """DELETE FROM photo_acts WHERE congress_id = $1"""
