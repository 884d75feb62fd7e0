"""A screen says every few seconds what it shows, so that the operator sees more than hope, and hears what is asked of it."""

from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.access.paired_clients import get_client
from chassis.errors import NotFound
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId, ScreenId
from services.honors.domain.screens.registry import Word, glass_of
from services.honors.storage.stage.screens import Registered, acknowledge, find_registered, find_sent, mark_shown
from services.honors.usecases import channels
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS
from services.honors.usecases.stage.screens.register_screen import register_screen


@dataclass(frozen=True)
class ScreenWord:
    """`revision` of the card it is about, 0 where it has none; `drew` the digest of what it drew, None from an old page.

    `congress_id`: whose card that is, None from an old page.
    """

    word: Word
    revision: int
    drew: str | None
    version: str
    congress_id: CongressId | None


async def acknowledge_screen(db: Database, screen_id: ScreenId, said: ScreenWord) -> Registered:
    """Note that a screen lives and what it shows; gives what is asked of it. Raises NotFound for a congress without a stage.

    Told by a channel of its own: neither the stage's lock nor the roll is needed in the seconds after a name. A name counts
    as shown when a main screen drew it as it was sent.
    """
    now = clock.real_now()
    async with db.transaction() as conn:
        screen = await find_registered(conn, screen_id, now) or await _enter(conn, screen_id, now)
        here = said.congress_id in (
            None,
            screen.congress_id,
        )  # pointed elsewhere, it draws the other congress's card still
        sent = await find_sent(conn, screen.congress_id, said.revision)
        if sent is None:
            raise NotFound(UNKNOWN_CONGRESS)
        word, named = (said.word, said.revision) if here else (Word.NEUTRAL, 0)
        glass, revision = glass_of(word, named, said.drew, sent)
        await acknowledge(conn, screen.congress_id, screen_id, screen.name, revision, glass, said.version, now)
        if screen.is_main and glass.shows_its_card:
            await mark_shown(conn, screen.congress_id, revision, now)
        await touch(conn, channels.SCREENS, str(screen.congress_id))
    return screen


async def _enter(conn: Connection, screen_id: ScreenId, now: datetime) -> Registered:
    """Enter a client that was paired before there was a registry."""
    await register_screen(conn, await get_client(conn, screen_id))
    screen = await find_registered(conn, screen_id, now)
    assert screen is not None
    return screen
