"""Says in names what the audit trail keeps as ids, and finds the ids of a name; the trail itself never has a name."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.privacy import named

MOST = 60
"""People and accounts of one name; who looks for more is asked for more of it."""
SHORTEST = 2


@dataclass(frozen=True)
class TrailNames:
    """`names` by id, of the ids that were asked for; `like`: the ids of the name that was looked for, at most 60; `more`: there
    are others, the name is too short."""

    names: Mapping[str, str]
    like: tuple[str, ...]
    more: bool


async def name_the_trail(db: Database, ids: Collection[str], words: str, congress_id: CongressId | None) -> TrailNames:
    """`congress_id`: only the people of this congress; None for who may see every one."""
    async with db.connection() as conn:
        names = await named.named_by(conn, ids, congress_id) if ids else {}
        words = words.strip()
        like = await named.named_like(conn, words, congress_id, MOST + 1) if len(words) >= SHORTEST else {}
    return TrailNames(names, tuple(like)[:MOST], len(like) > MOST)
