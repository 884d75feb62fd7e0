"""Puts into the keyring of a process what it shall sign, seal and check with now; done every two seconds."""

import asyncio
from collections.abc import Callable, Sequence

from chassis.access.signing import SigningKey
from chassis.storage.database import Connection, Database
from contracts.registration import KeyPurpose
from services.registration.domain.access.key_choice import Candidate, signing_key
from services.registration.storage.access import keys, sealing_keys
from services.registration.storage.access.keys import KeyStand
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.keys.held import PATIENCE, Held
from services.registration.usecases.access.keys.vault import PersonalDataVault

EVERY = 2.0


class KeysNotPublished(RuntimeError):
    """The root has not signed these keys: whoever starts the processes does that first."""


async def load_keyring(conn: Connection, held: Held, keyring: Keyring) -> None:
    """Choose by the keys of this process and by what others had the time to hear. Raises KeysNotPublished."""
    stands = await keys.stand_of_keys(conn, PATIENCE)
    badge = _choose(stands, KeyPurpose.QR, held.badge)
    token = _choose(stands, KeyPurpose.TOKEN, held.token)
    sealing = await sealing_keys.newest(conn, PATIENCE)
    name = sealing.name if sealing else None
    if sealing and not sealing.heard:
        name = keyring.vault.sealing  # other processes may not open yet what the new one seals
    keyring.vault = PersonalDataVault(held.personal, name)
    (keyring.badge_key_number, keyring.badge_key), (keyring.token_key_number, keyring.token_key) = badge, token
    keyring.token_publics = {
        one.key_number: one.public_key for one in stands if one.purpose == KeyPurpose.TOKEN and one.retired_at is None
    }


async def follow_keys(db: Database, read: Callable[[], Held], keyring: Keyring) -> None:
    """Load the keyring for ever; a file that is being written is read again at the next turn."""
    while True:
        await asyncio.sleep(EVERY)
        held = read()
        async with db.connection() as conn:
            await load_keyring(conn, held, keyring)


def signing_number(stands: Sequence[KeyStand], purpose: KeyPurpose, held: Sequence[SigningKey]) -> int | None:
    """Give the number of the key that signs for `purpose` now; None: none of those held was published."""
    ours = {key.public_hex for key in held}
    chosen = signing_key(
        [
            Candidate(one.key_number, one.public_key, one.public_key in ours, one.heard, one.retired_at is not None)
            for one in stands
            if one.purpose == purpose
        ]
    )
    return chosen.key_number if chosen else None


def _choose(stands: Sequence[KeyStand], purpose: KeyPurpose, held: Sequence[SigningKey]) -> tuple[int, SigningKey]:
    number = signing_number(stands, purpose, held)
    if number is None:
        raise KeysNotPublished(
            f"none of the keys for {purpose.value} here was published: `python -m services.registration.keys publish`"
            " signs and tells them (the runner and Compose do it at the start)"
        )
    public = next(one.public_key for one in stands if one.key_number == number)
    return number, next(key for key in held if key.public_hex == public)
