"""The server's disk is in other hands: what checkin keeps secret of each congress is replaced, but for what would lose scans.

The key of waiting scans stays: what a device without network sealed by it can be opened by no other.
"""

from dataclasses import dataclass

from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.ids import CongressId
from services.checkin.storage.hall import halls
from services.checkin.storage.known import known_congresses
from services.checkin.usecases.hall.open_hall import fresh_secret
from services.checkin.usecases.roster.lock_list import change_lock


@dataclass(frozen=True)
class NewCode:
    """A congress, and the 16 digits that from now on open its list on a device without network."""

    name: str
    code: str


async def replace_copied_secrets(db: Database, actor: str) -> list[NewCode]:
    """Give each congress another hall secret, and another key and code of its list; devices on line get both by themselves."""
    async with db.connection() as conn:
        here = await known_congresses.list_here(conn)
    return [await _replace(db, actor, congress_id, name) for congress_id, name in here]


async def _replace(db: Database, actor: str, congress_id: CongressId, name: str) -> NewCode:
    async with db.transaction() as conn:
        if await halls.change_secret(conn, congress_id, fresh_secret()):
            await audit.note(conn, actor, "hall_secret.changed", str(congress_id))
    return NewCode(name, (await change_lock(db, actor, congress_id)).code)
