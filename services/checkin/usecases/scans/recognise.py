"""Turns what a scanner read into whom it speaks of, with the public keys that registration has published."""

from time import monotonic

from chassis.access.known_access import public_keys, retired_numbers
from chassis.access.signing import verify
from chassis.storage.database import Database
from contracts.credential_code import NotOurCode, decode, is_short_code
from services.checkin.domain.scans.key_ring import KeyRing
from services.checkin.domain.scans.report import Method
from services.checkin.domain.scans.scanned_text import TextKind, kind_of, plain
from services.checkin.domain.scans.subject import ByCredential, ByShortCode, Stranger


async def recognise(
    db: Database, keys: KeyRing, text: str, method: Method
) -> tuple[ByCredential | ByShortCode | Stranger, TextKind]:
    """Give whom `text` speaks of and its kind. Spaces that a typist or a scanner adds do not matter."""
    text = plain(text, typed=method is Method.SHORT_CODE)
    kind = kind_of(text)
    if kind is TextKind.SHORT_CODE:
        return (ByShortCode(text) if is_short_code(text) else Stranger()), kind
    if kind is not TextKind.CREDENTIAL:
        return Stranger(), kind
    try:
        claim, signed, signature = decode(text)
    except NotOurCode:
        return Stranger(), kind
    public_key = await _find(db, keys, claim.key_number)
    if public_key is None or not verify(public_key, signed, signature):
        return Stranger(forged=not keys.is_retired(claim.key_number)), kind
    return ByCredential(claim.credential_id, claim.version, claim.congress_number), kind


async def _find(db: Database, keys: KeyRing, key_number: int) -> str | None:
    if keys.is_due(key_number, monotonic()):
        before = keys.begin(monotonic())
        try:
            async with db.connection() as conn:
                keys.take(await public_keys(conn, "QR"), await retired_numbers(conn, "QR"))
        except BaseException:
            keys.give_up(before)
            raise
    return keys.find(key_number)
