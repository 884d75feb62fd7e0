"""Brings a new key that signs from now on; what the old ones signed goes on holding."""

from chassis.storage.database import Database
from contracts.registration import KeyPurpose
from services.registration.storage.access import keys
from services.registration.storage.access.keys import PublicKey
from services.registration.usecases.access.keys.key_folder import KeyFolder
from services.registration.usecases.access.keys.publish_keys import add_key, waiting


async def rotate_key(db: Database, folder: KeyFolder, purpose: KeyPurpose) -> PublicKey:
    """Draw a key, keep it in its file, tell its public half; one that a broken try left in the file is taken first.
    The seed of a retired key that a broken retiring left there is destroyed.

    Raises RootMissing, KeyNumberTaken.
    """
    root = folder.root().need()
    async with db.transaction() as conn:
        known = await keys.lock_keys(conn)
        folder.destroy_seeds({key.public_key for key in known if key.retired})
        ours = next(held for each, _, held in folder.held().by_purpose() if each is purpose)
        return await add_key(conn, purpose, waiting(known, ours) or folder.add_seed(purpose), root)
