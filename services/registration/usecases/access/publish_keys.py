"""Tells everybody the public halves of our keys, once, however many processes start."""

from chassis import clock
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage.database import Connection
from contracts.registration import KeyPublished, KeyPurpose
from services.registration.domain.ids import KeyId
from services.registration.storage.access import keys
from services.registration.storage.access.keys import PublicKey
from services.registration.usecases.access.keyring import Keyring


class KeyNumberTaken(RuntimeError):
    """Another key has this number already: a new seed needs a new key number in the settings."""


async def publish_keys(conn: Connection, keyring: Keyring) -> None:
    """Store and tell the keys that are new. Raises KeyNumberTaken."""
    known = {key.key_number: key for key in await keys.lock_keys(conn)}
    ours = (
        (KeyPurpose.QR, keyring.badge_key_number, keyring.badge_key.public_hex),
        (KeyPurpose.TOKEN, keyring.token_key_number, keyring.token_key.public_hex),
    )
    for purpose, number, public_hex in ours:
        if number in known:
            if (known[number].public_key, known[number].purpose) != (public_hex, purpose):
                raise KeyNumberTaken(f"key number {number} belongs to another {known[number].purpose} key: raise it")
            continue
        key = PublicKey(KeyId(new_id()), number, purpose, public_hex, version=1, retired=False)
        await keys.insert_key(conn, key, clock.now())
        await outbox.publish(
            conn,
            KeyPublished(
                key_id=key.key_id,
                aggregate_version=key.version,
                key_number=number,
                purpose=purpose,
                public_key=public_hex,
            ),
        )
