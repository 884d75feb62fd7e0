"""What became public, as a stream for programs: the newest names whenever something changes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import NotFound
from chassis.live.hub import KeptHub, Snapshot
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.public.published import PublicEntry
from services.honors.domain.public.search import standing
from services.honors.usecases import channels
from services.honors.usecases.public.read_public_roll import PublicRolls

NEWEST = 20
MOST_VIEWERS = 500
"""streams of strangers in one process: it serves the stage as well"""
SIGN_OF_LIFE = 15.0


@dataclass(frozen=True)
class LiveRoll:
    """`names` stand in all; `newest` were announced last, newest first, a withdrawn one without its words."""

    as_of: datetime
    names: int
    newest: list[PublicEntry]


_written: TypeAdapter[LiveRoll] = TypeAdapter(LiveRoll)


def public_hub(db: Database, rolls: PublicRolls) -> KeptHub:
    """Give the hub of what is public. A frame that says nothing new is not sent again."""

    async def newest(key: str) -> Snapshot:
        told = await _live(rolls, CongressId(UUID(key)))
        return Snapshot(int(told.as_of.timestamp() * 1000), _written.dump_python(told, mode="json"), "roll")

    return KeptHub(db, channels.PUBLIC, newest, ping_every=SIGN_OF_LIFE)


async def _live(rolls: PublicRolls, congress_id: CongressId) -> LiveRoll:
    try:
        roll = (await rolls.of(congress_id)).roll
    except NotFound:  # it was deleted while somebody looked
        return LiveRoll(clock.now(), 0, [])
    return LiveRoll(roll.as_of, len(standing(roll.entries)), roll.entries[: -NEWEST - 1 : -1])
