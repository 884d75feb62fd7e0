"""Keeps what was done to portraits and, for a day, which ones were there before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import ActId, CongressId, DelegateId
from services.registration.storage.photos.photos import Changed, StoredPhoto


@dataclass(frozen=True)
class PhotoAct:
    """One act on `photos` portraits; `filename` is that of a ZIP, '' for one person's. Times UTC."""

    act_id: ActId
    congress_id: CongressId
    actor: str
    filename: str
    acted_at: datetime
    photos: int
    undone_at: datetime | None = None
    actor_name: str = ""


@dataclass(frozen=True)
class PhotoBefore:
    """What an act did to one person: `before` is the portrait they had. `untouched`: nobody changed it since."""

    delegate_id: DelegateId
    before: StoredPhoto | None
    untouched: bool


async def keep_act(conn: Connection, act: PhotoAct, delegate_ids: Sequence[DelegateId]) -> None:
    """Keep the act with the portraits as they are now, before it changes them."""
    await conn.execute(
        _KEEP, *(act.act_id, act.congress_id, act.actor, act.filename, act.acted_at, act.photos), list(delegate_ids)
    )


async def keep_after(conn: Connection, act_id: ActId, changed: Sequence[Changed]) -> None:
    """Keep which versions the act left."""
    there = [one for one in changed if one.thumbnail]
    await conn.execute(_AFTER, act_id, [one.delegate_id for one in there], [one.version for one in there])


async def forget_before(conn: Connection, acted_before: datetime) -> None:
    """Delete the portraits, of every congress, that nobody can bring back any more."""
    await conn.execute(_FORGET, acted_before)


async def find_act(conn: Connection, congress_id: CongressId, act_id: ActId) -> PhotoAct | None:
    row = await conn.fetchrow(_FIND, congress_id, act_id)
    return PhotoAct(**dict(row)) if row else None


async def archives_of(conn: Connection, congress_id: CongressId, most: int = 50) -> list[PhotoAct]:
    """Give the ZIPs that came in, the newest first."""
    return [PhotoAct(**dict(row)) for row in await conn.fetch(_ARCHIVES, congress_id, most)]


async def before_act(conn: Connection, act_id: ActId) -> list[PhotoBefore]:
    rows = await conn.fetch(_BEFORE, act_id)
    return [
        PhotoBefore(
            DelegateId(row["delegate_id"]),
            StoredPhoto(
                *(DelegateId(row["delegate_id"]), row["width"], row["height"]),
                *(row["cut_left"], row["cut_top"], row["cut_width"]),
                *(row["whole"], row["portrait"], row["thumbnail"]),
            )
            if row["whole"]
            else None,
            row["untouched"],
        )
        for row in rows
    ]


async def mark_undone(conn: Connection, act_id: ActId, undone_at: datetime) -> None:
    await conn.execute(_MARK_UNDONE, act_id, undone_at)


_KEEP = """
WITH act AS (
    INSERT INTO photo_acts (act_id, congress_id, actor, filename, acted_at, photos) VALUES ($1, $2, $3, $4, $5, $6)
    RETURNING act_id)
INSERT INTO photo_act_changes (act_id, delegate_id, width, height, cut_left, cut_top, cut_width, whole, portrait, thumbnail)
SELECT act.act_id, wanted.delegate_id, width, height, cut_left, cut_top, cut_width, whole, portrait, thumbnail
FROM act, unnest($7::uuid[]) AS wanted (delegate_id) LEFT JOIN photos USING (delegate_id)
"""
_AFTER = """
UPDATE photo_act_changes AS change SET version_after = now.version
FROM unnest($2::uuid[], $3::bigint[]) AS now (delegate_id, version)
WHERE change.act_id = $1 AND change.delegate_id = now.delegate_id
"""
_FORGET = """
DELETE FROM photo_act_changes USING photo_acts
WHERE photo_acts.act_id = photo_act_changes.act_id AND acted_at < $1
"""
_FIND = """
SELECT act_id, congress_id, actor, filename, acted_at, photos, undone_at FROM photo_acts
WHERE congress_id = $1 AND act_id = $2
"""
_ARCHIVES = """
SELECT p.act_id, p.congress_id, p.actor, p.filename, p.acted_at, p.photos, p.undone_at,
       coalesce(a.display_name, '') AS actor_name
FROM photo_acts p LEFT JOIN accounts a ON a.account_id::text = p.actor
WHERE p.congress_id = $1 AND p.filename <> '' ORDER BY p.acted_at DESC, p.act_id DESC LIMIT $2
"""
_BEFORE = """
SELECT change.*, photos.version IS NOT DISTINCT FROM change.version_after AS untouched
FROM photo_act_changes AS change LEFT JOIN photos USING (delegate_id)
WHERE change.act_id = $1 ORDER BY change.delegate_id
"""
_MARK_UNDONE = """UPDATE photo_acts SET undone_at = $2 WHERE act_id = $1"""
