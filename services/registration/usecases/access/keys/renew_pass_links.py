"""Ends every link of a pass that was given out, and lets each badge have another one under a new key."""

import asyncio

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.storage.access import marks
from services.registration.usecases.access.keyring import hash_of_secret
from services.registration.usecases.access.keys.held import PATIENCE
from services.registration.usecases.access.keys.key_folder import KeyFolder
from services.registration.usecases.access.keys.publish_keys import ACTOR
from services.registration.usecases.access.keys.vault import PersonalDataVault


async def renew_pass_links(db: Database, folder: KeyFolder) -> int:
    """Draw a key, or take the one that a broken try left; give how many links ended. The old key leaves its file.

    Every process had PATIENCE seconds to take the key over: a link that one of them shows meanwhile opens when this is
    done. A badge that was made by the old key all the same is found by looking once more.
    """
    if PersonalDataVault(folder.personal()).pass_keys == 1:
        folder.add_personal_key("pass")
    vault, ended = PersonalDataVault(folder.personal()), 0
    for looked_again in (False, True):
        await asyncio.sleep(PATIENCE)
        async with db.transaction() as conn:
            held = await marks.lock_passes(conn)
            renewed = [(badge, hash_of_secret(vault.pass_secret(badge))) for badge, _ in held]
            changed = [one for one, was in zip(renewed, held, strict=True) if one != was]
            await marks.put_passes(conn, changed)
            ended += len(changed)
            if changed or not looked_again:
                await audit.note(conn, ACTOR, "key.rotated", "pass", purpose="PASS", ended=len(changed))
    folder.keep_personal(PersonalDataVault(folder.personal()).only_last_pass())
    return ended
