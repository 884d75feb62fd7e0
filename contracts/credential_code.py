"""The text in a delegate's QR: 214 digits that carry a signed claim and no personal data.

Digits only, so that QR numeric mode is used and a USB scanner that types through a Vietnamese input method
cannot spoil the text. 24 bytes of claim and 64 bytes of Ed25519 signature are one big-endian number of 212
digits, followed by two check digits (ISO 7064 MOD 97-10) that tell a damaged reading from a forged one
before any cryptography is done.
"""

import hashlib
from dataclasses import dataclass

FORMAT = 1
CLAIM_BYTES = 24
SIGNATURE_BYTES = 64
BODY_DIGITS = 212
CODE_DIGITS = BODY_DIGITS + 2
SHORT_CODE_DIGITS = 12
TYPED_ROUNDS = 20_000


class NotOurCode(ValueError):
    """The text is no credential code of this format."""


@dataclass(frozen=True)
class CredentialClaim:
    """What a badge says. `credential_id` is 32 lower-case hex digits; `flags` is 0 for now."""

    key_number: int
    congress_number: int
    credential_id: str
    version: int
    flags: int = 0

    def to_bytes(self) -> bytes:
        """Give the 24 bytes that are signed: format, key, congress (2), id (16), version (2), flags (2)."""
        return b"".join(
            (
                FORMAT.to_bytes(1, "big"),
                self.key_number.to_bytes(1, "big"),
                self.congress_number.to_bytes(2, "big"),
                bytes.fromhex(self.credential_id),
                self.version.to_bytes(2, "big"),
                self.flags.to_bytes(2, "big"),
            )
        )

    @classmethod
    def from_bytes(cls, claim: bytes) -> "CredentialClaim":
        """Read the 24 bytes. Raises NotOurCode for another length or format."""
        if len(claim) != CLAIM_BYTES or claim[0] != FORMAT:
            raise NotOurCode("another format")
        return cls(
            key_number=claim[1],
            congress_number=int.from_bytes(claim[2:4], "big"),
            credential_id=claim[4:20].hex(),
            version=int.from_bytes(claim[20:22], "big"),
            flags=int.from_bytes(claim[22:24], "big"),
        )


def encode(claim: CredentialClaim, signature: bytes) -> str:
    """Give the 214 digits for the QR. `signature` is the 64 bytes of Ed25519 over `claim.to_bytes()`."""
    if len(signature) != SIGNATURE_BYTES:
        raise ValueError("an Ed25519 signature has 64 bytes")
    body = int.from_bytes(claim.to_bytes() + signature, "big")
    check = 98 - (body * 100) % 97
    return f"{body:0{BODY_DIGITS}d}{check:02d}"


def decode(text: str) -> tuple[CredentialClaim, bytes, bytes]:
    """Read a scanned text into (claim, the signed bytes, the signature). Raises NotOurCode; checks no signature."""
    if len(text) != CODE_DIGITS or not (text.isascii() and text.isdigit()):
        raise NotOurCode("not 214 digits")
    if int(text) % 97 != 1:
        raise NotOurCode("check digits do not fit")
    try:
        raw = int(text[:BODY_DIGITS]).to_bytes(CLAIM_BYTES + SIGNATURE_BYTES, "big")
    except OverflowError:
        raise NotOurCode("too large a number") from None
    return CredentialClaim.from_bytes(raw[:CLAIM_BYTES]), raw[:CLAIM_BYTES], raw[CLAIM_BYTES:]


def short_code(digits: str) -> str:
    """Give the 12 digits typed by hand: 11 random `digits` and a Luhn check digit."""
    if len(digits) != SHORT_CODE_DIGITS - 1 or not digits.isdigit():
        raise ValueError("a short code is made of 11 digits")
    return digits + str((10 - _luhn(digits + "0") % 10) % 10)


def is_short_code(text: str) -> bool:
    """Tell whether `text` is 12 digits whose check digit fits."""
    return len(text) == SHORT_CODE_DIGITS and text.isascii() and text.isdigit() and _luhn(text) % 10 == 0


def typed_hash(digits: str, congress_id: str) -> str:
    """Give what a device keeps of a short code (32 hex digits): it recognises the code when it is typed and does not tell it.

    PBKDF2-HMAC-SHA256, which browsers have, of 20,000 rounds, salted by the congress's id as its UUID is written. It costs
    a phone some 20 ms; it delays whoever has the phone's storage and cannot stop them, for a code has 11 digits of chance.
    """
    return hashlib.pbkdf2_hmac("sha256", digits.encode(), congress_id.encode(), TYPED_ROUNDS, 16).hex()


def _luhn(digits: str) -> int:
    doubled = (int(digit) * 2 if place % 2 else int(digit) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled)
