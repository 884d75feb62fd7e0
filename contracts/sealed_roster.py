"""The keys under which a scanner keeps the people it lets in: one for each badge, out of what the badge itself says.

A device holds no badge's id. Who holds a badge, and the device, has the index that names the badge in the device's list and
the key to its person; who has the device alone has neither, for the id is 128 bits of chance. As web/scan/keeping/opening.ts does it.
"""

import hashlib
import hmac

CODE_DIGITS = 16
"""Of the code that opens the whole list on a device without network."""
CODE_ROUNDS = 300_000
INDEX_BYTES = 16
KEY_BYTES = 32
_BADGE = b"daihoi roster badge 1"


def badge_keys(credential_id: str, version: int, congress_id: str) -> tuple[str, bytes]:
    """Give a badge's index (32 hex digits) and the 32 bytes that open its person's key.

    HKDF-SHA256 (RFC 5869) of the 16 bytes of the id and the 2 of the version, salted by the congress's id as its UUID is
    written.
    """
    secret = bytes.fromhex(credential_id) + version.to_bytes(2, "big")
    extracted = hmac.digest(congress_id.encode(), secret, "sha256")
    first = hmac.digest(extracted, _BADGE + b"\x01", "sha256")
    second = hmac.digest(extracted, first + _BADGE + b"\x02", "sha256")
    made = first + second
    return made[:INDEX_BYTES].hex(), made[INDEX_BYTES : INDEX_BYTES + KEY_BYTES]


def delegate_key(list_key: bytes, delegate_id: str) -> bytes:
    """Give the 32 bytes that one person's record and portrait are sealed under; `list_key` is the 32 of their congress."""
    return hmac.digest(list_key, delegate_id.encode(), "sha256")


def code_key(code: str, salt: bytes) -> bytes:
    """Give the 32 bytes that a code of 16 digits seals the list's key under: PBKDF2-HMAC-SHA256 of 300,000 rounds.

    10^16 codes of so many rounds are more than a thief's machines try in years; a phone takes some tenths of a second for one.
    """
    return hashlib.pbkdf2_hmac("sha256", code.encode(), salt, CODE_ROUNDS, KEY_BYTES)
