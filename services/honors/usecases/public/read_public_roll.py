"""Reads what everybody may know of a congress, once for each time that it changes."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.public.published import PublicRoll, goes_on, published
from services.honors.domain.public.search import Index, index
from services.honors.storage.public.public_congresses import (
    PublicCongress,
    PublicRevision,
    list_public_congresses,
    public_revision,
    returned_names,
)
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS, read_scene

OLDEST = timedelta(seconds=30)
"""After this the roll is read anew though nothing on stage moved: what a delegate is called may have."""

PAGES_KEPT = 300
"""pages of one roll in memory, the last that were asked for: searches are without number"""


@dataclass
class KeptRoll:
    """One roll, and what was made of it for readers. `roll.as_of` is when it became what it is, `read_at` when that was looked at.

    `goes_on`: names may still come, so that a page which is open is to be asked for again.
    """

    revision: PublicRevision
    roll: PublicRoll
    read_at: datetime
    goes_on: bool
    _turn: asyncio.Lock
    _pages: OrderedDict[Hashable, bytes] = field(default_factory=OrderedDict)

    @cached_property
    def index(self) -> Index:
        return index(self.roll.entries)

    async def drawn(self, name: Hashable, draw: Callable[[PublicRoll], bytes]) -> bytes:
        """Give the page `name` as `draw` gives it: drawn in turn, beside the loop that serves the stage, and kept a while."""
        if name not in self._pages:
            async with self._turn:
                if name not in self._pages:
                    self._pages[name] = await asyncio.to_thread(draw, self.roll)
        page = self._pages[name]
        self._pages.move_to_end(name)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page


class PublicRolls:
    """The rolls that the public reads. Many readers at once ask the database one question between them."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._kept: dict[CongressId, KeptRoll] = {}
        self._turn = asyncio.Lock()
        self._going: dict[CongressId, asyncio.Task[KeptRoll]] = {}
        self._coming: dict[CongressId, asyncio.Task[KeptRoll]] = {}

    async def congresses(self) -> Sequence[PublicCongress]:
        """Give those of which something was announced, newest first."""
        async with self._db.connection() as conn:
            return await list_public_congresses(conn)

    async def of(self, congress_id: CongressId) -> KeptRoll:
        """Give the roll as it is now: by a look that begins after this was asked, one for all who ask until it does.

        Raises NotFound for a congress that is not known or was deleted.
        """
        look = self._coming.get(congress_id)
        if look is None:
            look = self._coming[congress_id] = asyncio.create_task(self._in_turn(congress_id))
        return await asyncio.shield(look)

    async def _in_turn(self, congress_id: CongressId) -> KeptRoll:
        """Look once the look that goes on has ended: what it read may be from before a change that was told since."""
        if going := self._going.get(congress_id):
            await asyncio.wait([going])
        self._going[congress_id] = self._coming.pop(congress_id)
        try:
            return await self._look(congress_id)
        finally:
            del self._going[congress_id]

    async def _look(self, congress_id: CongressId) -> KeptRoll:
        kept = self._kept.get(congress_id)
        async with self._db.connection() as conn:
            revision = await public_revision(conn, congress_id)
        if revision is None:
            self._kept.pop(congress_id, None)
            raise NotFound(UNKNOWN_CONGRESS)
        if kept and kept.revision == revision and clock.now() - kept.read_at < OLDEST:
            return kept
        return await self._read(congress_id, kept)

    async def _read(self, congress_id: CongressId, kept: KeptRoll | None) -> KeptRoll:
        async with self._db.transaction() as conn:
            revision = await public_revision(conn, congress_id)
            scene = await read_scene(conn, congress_id)
            returned = await returned_names(conn, congress_id)
        if revision is None:
            raise NotFound(UNKNOWN_CONGRESS)
        now, congress = clock.now(), scene.congress
        entries = published(scene.stage, scene.roll)
        roll = PublicRoll(now, congress.name, list(congress.title_lines), congress.synthetic, entries, returned)
        on = goes_on(congress, scene.roll, entries, now)
        if kept and replace(roll, as_of=kept.roll.as_of) == kept.roll:
            kept.revision, kept.read_at, kept.goes_on = revision, now, on
            return kept
        self._kept[congress_id] = KeptRoll(revision, roll, now, on, self._turn)
        return self._kept[congress_id]
