"""Turns what a scanner read into whom it speaks of, with the public keys that registration has published."""

from time import monotonic

from chassis.access.known_access import public_keys
from chassis.access.signing import verify
from chassis.storage.database import Database
from contracts.credential_code import NotOurCode, decode, is_short_code
from services.checkin.domain.scans.report import Method
from services.checkin.domain.scans.scanned_text import TextKind, kind_of
from services.checkin.domain.scans.subject import ByCredential, ByShortCode, Stranger

FRESH_FOR = 2.0
_SEPARATORS = str.maketrans("", "", " -.\t\r\n")


class KeyRing:
    """The QR keys of this process, read again when they are older than two seconds and somebody scans."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._keys: dict[int, str] = {}
        self._read_at = -FRESH_FOR

    def forget(self) -> None:
        """Read the keys again at the next scan."""
        self._read_at = -FRESH_FOR

    async def find(self, key_number: int) -> str | None:
        """Give the public key (64 hex digits), None for a number that nobody published or that was retired."""
        if monotonic() - self._read_at >= FRESH_FOR or key_number not in self._keys:
            before, self._read_at = self._read_at, monotonic()  # one reads, the others go on with what is known
            try:
                async with self._db.connection() as conn:
                    self._keys = await public_keys(conn, "QR")
            except BaseException:
                self._read_at = before
                raise
        return self._keys.get(key_number)


async def recognise(keys: KeyRing, text: str, method: Method) -> tuple[ByCredential | ByShortCode | Stranger, TextKind]:
    """Give whom `text` speaks of and its kind. Spaces that a typist or a scanner adds do not matter."""
    text = text.translate(_SEPARATORS) if method is Method.SHORT_CODE else text.strip()
    kind = kind_of(text)
    if kind is TextKind.SHORT_CODE:
        return (ByShortCode(text) if is_short_code(text) else Stranger()), kind
    if kind is not TextKind.CREDENTIAL:
        return Stranger(), kind
    try:
        claim, signed, signature = decode(text)
    except NotOurCode:
        return Stranger(), kind
    public_key = await keys.find(claim.key_number)
    if public_key is None or not verify(public_key, signed, signature):
        return Stranger(forged=True), kind
    return ByCredential(claim.credential_id, claim.version, claim.congress_number), kind
