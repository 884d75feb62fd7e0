"""Each congress's list is sealed under a key of its own, which a code of 16 digits opens on a device without network."""

import asyncio

from chassis import clock
from chassis.errors import NotFound
from chassis.ids import random_digits, random_hex
from chassis.storage import audit
from chassis.storage.database import Database
from contracts.sealed_roster import CODE_DIGITS, KEY_BYTES, code_key
from services.checkin.domain.ids import CongressId
from services.checkin.storage.roster import locks, roster
from services.checkin.storage.roster.locks import RosterLock
from services.checkin.usecases.roster.seal_roster import sealed_with

SALT_BYTES = 16
_UNHEARD = "Cửa chưa nhận được thông tin đại hội. Xin đợi ít giây rồi thử lại."


async def lock_of(db: Database, congress_id: CongressId) -> RosterLock:
    """Give the congress's lock; the first who asks makes it. Raises NotFound for a congress not heard of."""
    async with db.connection() as conn:
        found = await locks.find(conn, congress_id)
        known = found or await roster.find_congress(conn, congress_id)
    if found:
        return found
    if not known:
        raise NotFound(_UNHEARD)
    made = await _fresh()
    async with db.transaction() as conn:
        await locks.put_first(conn, congress_id, made)
        return await locks.find(conn, congress_id) or made


async def change_lock(db: Database, actor: str, congress_id: CongressId) -> RosterLock:
    """Give a new key and code, of two who ask at once the same; devices that are on line get the list under it, the others keep
    theirs. Raises NotFound.
    """
    made = await _fresh()
    async with db.transaction() as conn:
        if not await roster.find_congress(conn, congress_id):
            raise NotFound(_UNHEARD)
        await locks.change(conn, congress_id, made)
        await audit.note(conn, actor, "list_code.changed", str(congress_id))
        return await locks.find(conn, congress_id) or made


async def _fresh() -> RosterLock:
    list_key, salt = bytes.fromhex(random_hex(KEY_BYTES)), bytes.fromhex(random_hex(SALT_BYTES))
    code = random_digits(CODE_DIGITS)
    opens = await asyncio.to_thread(code_key, code, salt)
    return RosterLock(list_key, code, salt, sealed_with(opens, b"list", list_key), clock.real_now())
