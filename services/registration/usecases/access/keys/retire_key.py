"""Takes a key out of use: what it signed holds nowhere any more, also on devices once they hear of it."""

from dataclasses import dataclass, replace

from chassis.access.signing import SigningKey
from chassis.language import either
from chassis.storage import audit
from chassis.storage.database import Connection
from contracts.registration import KeyPurpose
from services.registration.storage.access import keys
from services.registration.storage.access.keys import PublicKey
from services.registration.usecases.access.keys.held import PATIENCE
from services.registration.usecases.access.keys.publish_keys import ACTOR, tell_key


class CannotRetire(RuntimeError):
    """There is no such key, or nothing could be signed without it; the message says what to do."""


@dataclass(frozen=True)
class Toll:
    """What dies with a key: `purpose` QR: badges and passes that show its code; TOKEN: sessions."""

    purpose: KeyPurpose
    public_key: str
    sessions: int
    badges: int


async def toll_of(conn: Connection, number: int) -> Toll:
    """Give what retiring the key of that number would end, at most. Raises CannotRetire."""
    key = _find(await keys.lock_keys(conn), number)
    stands = [one for one in await keys.stand_of_keys(conn, PATIENCE) if one.purpose == key.purpose]
    place = next(at for at, one in enumerate(stands) if one.public_key == key.public_key)
    if not any(one.retired_at is None and one.heard for one in stands[place + 1 :]):
        raise in_use(number, KeyPurpose(key.purpose))
    return Toll(KeyPurpose(key.purpose), key.public_key, await keys.open_sessions(conn), await keys.issued_badges(conn))


def in_use(number: int, purpose: KeyPurpose) -> CannotRetire:
    """Give the refusal for the key that signs now, or that would leave only older ones to sign."""
    kind = "badge" if purpose is KeyPurpose.QR else "session"
    return CannotRetire(
        either(
            f"Khóa {number} đang dùng: xin chạy `daihoi keys rotate {kind}` trước, rồi bỏ khóa này khi `daihoi keys status` "
            "cho thấy khóa khác đang ký",
            f"Key {number} is the one in use: `daihoi keys rotate {kind}` first, then retire this one when"
            " `daihoi keys status` shows another as signing",
        )
    )


async def retire_key(conn: Connection, number: int, root: SigningKey) -> PublicKey:
    """Retire the key of that number for ever. Raises CannotRetire."""
    await toll_of(conn, number)
    key = _find(await keys.lock_keys(conn), number)
    retired = await tell_key(conn, replace(key, version=key.version + 1, retired=True), root)
    await audit.note(conn, ACTOR, "key.retired", str(key.key_id), number=number, purpose=key.purpose)
    return retired


def _find(known: list[PublicKey], number: int) -> PublicKey:
    found = next((one for one in known if one.key_number == number), None)
    if found is None:
        raise CannotRetire(
            either(
                f"Không có khóa {number}: `daihoi keys status` liệt kê các khóa",
                f"There is no key {number}: `daihoi keys status` lists them",
            )
        )
    if found.retired:
        raise CannotRetire(either(f"Khóa {number} đã bỏ từ trước", f"Key {number} was retired before"))
    return found
