"""Keeps the portraits that registration says, for the verdict and for devices."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """A portrait as it now is; no bytes: there is none any more."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    jpeg: bytes


@dataclass(frozen=True, slots=True)
class PhotosSince:
    """Portraits after a revision, the oldest first, and the revision up to which they reach.

    `more`: ask again from there. `whole`: forget what you hold, it is of another time.
    """

    revision: int
    photos: tuple[tuple[DelegateId, bytes], ...]
    more: bool
    whole: bool


async def apply(conn: Connection, photos: Sequence[KnownPhoto]) -> set[DelegateId]:
    """Take over each portrait (one a delegate) that is newer than what is known; give whose it was news of (`stamp` them)."""
    rows = await conn.fetch(
        _APPLY,
        *([one.delegate_id for one in photos], [one.congress_id for one in photos]),
        *([one.version for one in photos], [one.jpeg for one in photos]),
    )
    return {DelegateId(row["delegate_id"]) for row in rows}


async def stamp(conn: Connection, delegate_ids: Collection[DelegateId]) -> None:
    """Give these portraits the revision that their congress got in this transaction."""
    await conn.execute(_STAMP, list(delegate_ids))


async def find(conn: Connection, congress_id: CongressId, delegate_id: DelegateId) -> bytes:
    """Give a portrait, no bytes when there is none."""
    found: bytes | None = await conn.fetchval(_FIND, congress_id, delegate_id)
    return found or b""


async def since(conn: Connection, congress_id: CongressId, revision: int, most: int) -> PhotosSince:
    """Give about `most` portraits after `revision`; those of one revision stay together."""
    newest = await conn.fetchval(_NEWEST, congress_id) or 0
    whole = revision > newest
    rows = await conn.fetch(_SINCE, congress_id, 0 if whole else revision, most)
    found = tuple((DelegateId(row["delegate_id"]), bytes(row["jpeg"])) for row in rows)
    more = len(rows) >= most
    return PhotosSince(rows[-1]["revision"] if more else newest, found, more, whole)


_APPLY = """
INSERT INTO known_photos AS known (delegate_id, congress_id, version, jpeg, revision)
SELECT *, 0 FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bytea[]) ORDER BY 1
ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, jpeg = excluded.jpeg
WHERE known.version < excluded.version RETURNING delegate_id
"""
_STAMP = """
UPDATE known_photos SET revision = taken.revision FROM roster_revisions AS taken
WHERE delegate_id = ANY($1::uuid[]) AND taken.congress_id = known_photos.congress_id
"""
_FIND = """SELECT jpeg FROM known_photos WHERE congress_id = $1 AND delegate_id = $2"""
_SINCE = """
SELECT delegate_id, jpeg, revision FROM known_photos
WHERE congress_id = $1 AND revision > $2
ORDER BY revision, delegate_id FETCH FIRST $3 ROWS WITH TIES
"""
_NEWEST = """SELECT revision FROM roster_revisions WHERE congress_id = $1"""
