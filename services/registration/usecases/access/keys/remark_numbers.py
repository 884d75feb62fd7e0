"""Lays a new key over the marks of id numbers: the numbers themselves are kept nowhere, so each mark is marked once more."""

import asyncio

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.storage.access import marks, sealing_keys
from services.registration.usecases.access.keys.held import PATIENCE
from services.registration.usecases.access.keys.key_folder import KeyFolder
from services.registration.usecases.access.keys.publish_keys import ACTOR
from services.registration.usecases.access.keys.renew_restorable_columns import renew_restorable_columns
from services.registration.usecases.access.keys.vault import PersonalDataVault

AT_ONCE = 500


async def remark_numbers(db: Database, folder: KeyFolder) -> int:
    """Draw a key and give how many marks lie under it now. Broken off, it is simply done again, with one more key.

    Every process had PATIENCE seconds to take the key over before the first mark is changed, and knows a number by any
    of its marks meanwhile; what one of them marked by the old keys all the same is found by looking once more.
    """
    folder.add_personal_key("mark")
    vault = PersonalDataVault(folder.personal())
    level = vault.marking_keys - 1
    async with db.transaction() as conn:
        await audit.note(conn, ACTOR, "key.rotated", str(level), purpose="MARK")
    for _ in range(2):
        await asyncio.sleep(PATIENCE)
        while await _remark_some(db, vault, level):
            pass
    async with db.transaction() as conn:
        held = await sealing_keys.newest(conn, PATIENCE)
        await renew_restorable_columns(conn, PersonalDataVault(folder.personal(), held.name if held else None))
        return (await marks.count_marks(conn, level))[0]


async def _remark_some(db: Database, vault: PersonalDataVault, level: int) -> bool:
    async with db.transaction() as conn:
        older = await marks.next_older(conn, level, AT_ONCE)
        await marks.put_marks(conn, [(who, vault.renewed(mark)) for who, mark in older])
    return bool(older)
