"""Draws the 12 digits under every QR anew: whoever copied the tables has those of before, and they are signed by no key."""

from dataclasses import replace

from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import credentials
from services.registration.storage.badges.credentials import NewCredential
from services.registration.usecases.access.keys.publish_keys import ACTOR
from services.registration.usecases.badges.make_credential import draw_short_code
from services.registration.usecases.say import short_codes_given


async def redraw_short_codes(db: Database) -> int:
    """Give every badge other digits, also a revoked one, which may be taken back; give how many badges there are.

    The badges stay as they are; the digits on paper are dead as soon as the door hears of it.
    """
    async with db.transaction() as conn:
        held = await credentials.lock_credentials(conn)
        for congress_id, badges in held.items():
            await _redraw(conn, congress_id, badges)
    return sum(map(len, held.values()))


async def _redraw(conn: Connection, congress_id: CongressId, badges: list[NewCredential]) -> None:
    taken = await credentials.short_codes_of(conn, congress_id)
    fresh = [replace(one, credential=replace(one.credential, short_code=draw_short_code(taken))) for one in badges]
    await credentials.put_short_codes(conn, fresh)
    await outbox.publish(conn, *short_codes_given(congress_id, fresh))
    await audit.note(conn, ACTOR, "short_codes.redrawn", str(congress_id), redrawn=len(fresh))
