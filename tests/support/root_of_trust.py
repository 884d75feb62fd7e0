"""The root key of tests, and keys that it has signed."""

from uuid import uuid4

from chassis.access.root_key import StatedKey, vouch
from chassis.access.signing import SigningKey
from chassis.storage.database import Database
from chassis.storage.pinned_root import pin_root
from contracts.registration import KeyPublished, KeyPurpose

ROOT_KEY = SigningKey.from_seed("77" * 32)


def signed_key(public_hex: str, purpose: KeyPurpose, number: int, *, root: SigningKey = ROOT_KEY) -> KeyPublished:
    """Give the event that tells a new key, signed by `root`."""
    return signed(
        KeyPublished(key_id=uuid4(), aggregate_version=1, key_number=number, purpose=purpose, public_key=public_hex),
        root=root,
    )


def signed(event: KeyPublished, *, root: SigningKey = ROOT_KEY) -> KeyPublished:
    """Give the same with the signature that fits what it says."""
    stated = StatedKey(
        event.key_id, event.aggregate_version, event.key_number, event.purpose, event.public_key, event.retired
    )
    return event.model_copy(update={"root_signature": vouch(root, stated)})


async def pin(db: Database) -> None:
    """Let the service of `db` trust the root of tests, as its worker does at the start."""
    async with db.transaction() as conn:
        await pin_root(conn, ROOT_KEY.public_hex)
