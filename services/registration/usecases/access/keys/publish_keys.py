"""Tells everybody the public halves of our keys, under the root's signature, once, however often it is done."""

from collections.abc import Sequence
from dataclasses import replace

from chassis import clock
from chassis.access.root_key import StatedKey, vouch, vouched
from chassis.access.signing import SigningKey
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from contracts.registration import KeyPublished, KeyPurpose
from services.registration.domain.ids import KeyId
from services.registration.storage.access import keys
from services.registration.storage.access.keys import PublicKey
from services.registration.usecases.access.keys.held import Held
from services.registration.usecases.access.keys.key_folder import Root

ACTOR = "command line"
NUMBERS = 256


class KeyNumberTaken(RuntimeError):
    """Another key has this number already: these are not the secrets of this database."""


async def publish_keys(conn: Connection, held: Held, root: Root) -> list[PublicKey]:
    """Store and tell the first key of each purpose, and under the root's signature all that lack it; give those told.

    A seed beside one that is known waits for `add_key`. Raises KeyNumberTaken, RootMissing.
    """
    known = await keys.lock_keys(conn)
    unsigned = [key for key in known if not _signed(key, root.public_hex)]
    told = [await tell_key(conn, replace(key, version=key.version + 1), root.need()) for key in unsigned]
    numbers = {key.key_number for key in known}
    publics = {key.public_key for key in known}
    for purpose, number, ours in held.by_purpose():
        if any(one.public_hex in publics for one in ours):
            continue
        if number in numbers:
            raise KeyNumberTaken(
                f"key number {number} belongs to another key than the one in the secrets: put the right secrets back,"
                " or use `daihoi keys rotate`"
            )
        told.append(await _add(conn, purpose, number, ours[0], root.need()))
    return told


async def add_key(conn: Connection, purpose: KeyPurpose, key: SigningKey, root: SigningKey) -> PublicKey:
    """Store and tell one more key under the next free number; it signs as soon as others had the time to hear of it.

    Raises KeyNumberTaken when all 256 numbers are taken.
    """
    known = await keys.lock_keys(conn)
    taken = {one.key_number for one in known}
    number = max(taken, default=0) + 1
    if number >= NUMBERS:
        number = min(set(range(NUMBERS)) - taken, default=NUMBERS)
    if number == NUMBERS:
        raise KeyNumberTaken("all 256 key numbers are taken: this installation has had its keys")
    added = await _add(conn, purpose, number, key, root)
    await audit.note(conn, ACTOR, "key.rotated", str(added.key_id), number=number, purpose=purpose.value)
    return added


def waiting(known: Sequence[PublicKey], ours: Sequence[SigningKey]) -> SigningKey | None:
    """Give the key of a rotation that was broken off before it was told."""
    publics = {key.public_key for key in known}
    return next((one for one in ours if one.public_hex not in publics), None)


async def _add(conn: Connection, purpose: KeyPurpose, number: int, key: SigningKey, root: SigningKey) -> PublicKey:
    made = PublicKey(KeyId(new_id()), number, purpose, key.public_hex, version=1, retired=False)
    await keys.insert_key(conn, made, clock.now())
    return await tell_key(conn, made, root)


async def tell_key(conn: Connection, key: PublicKey, root: SigningKey) -> PublicKey:
    """Store and tell a newer state of a key. The caller has locked the keys and raised the version."""
    key = replace(key, root_signature=vouch(root, _stated(key)))
    await keys.update_key(conn, key)
    await outbox.publish(
        conn,
        KeyPublished(
            key_id=key.key_id,
            aggregate_version=key.version,
            key_number=key.key_number,
            purpose=KeyPurpose(key.purpose),
            public_key=key.public_key,
            retired=key.retired,
            root_signature=key.root_signature,
        ),
    )
    return key


def _signed(key: PublicKey, root_public: str) -> bool:
    return vouched(root_public, _stated(key), key.root_signature)


def _stated(key: PublicKey) -> StatedKey:
    return StatedKey(key.key_id, key.version, key.key_number, str(key.purpose), key.public_key, key.retired)
