"""Holds the secrets of registration: keys that sign badges and tokens, and the one that seals personal data."""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from chassis.access.signing import SigningKey
from contracts.credential_code import CredentialClaim, encode
from services.registration.domain.access.second_factor import Required
from services.registration.domain.ids import AccountId, CredentialId, DelegateId

NONCE_BYTES = 12
PASS_SECRET_BYTES = 24


class PersonalDataVault:
    """Seals sensitive attributes column by column (AES-256-GCM) and marks id numbers by a keyed hash.

    `key_hex` is 64 hex digits. A sealed value opens only for the delegate and the column it was sealed for.
    """

    def __init__(self, key_hex: str) -> None:
        master = bytes.fromhex(key_hex)
        if len(master) != 32:
            raise ValueError("personal_data_key has 64 hex digits")
        self._cipher = AESGCM(_derived(master, b"seal"))
        self._marking = _derived(master, b"national-id")
        self._passes = _derived(master, b"pass")

    def seal(self, delegate_id: DelegateId, column: str, text: str | None) -> bytes | None:
        """Give the sealed bytes, None for what is not given."""
        if text is None:
            return None
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, text.encode(), f"{delegate_id}/{column}".encode())

    def open(self, delegate_id: DelegateId, column: str, sealed: bytes | None) -> str | None:
        """Give the text again. Raises cryptography's InvalidTag for another delegate, column or key."""
        if sealed is None:
            return None
        nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        return self._cipher.decrypt(nonce, body, f"{delegate_id}/{column}".encode()).decode()

    def seal_of_account(self, account_id: AccountId, text: str) -> bytes:
        """Seal what belongs to an account."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, text.encode(), f"account/{account_id}".encode())

    def open_of_account(self, account_id: AccountId, sealed: bytes) -> str:
        """Give the text again. Raises cryptography's InvalidTag for another account or key."""
        nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        return self._cipher.decrypt(nonce, body, f"account/{account_id}".encode()).decode()

    def mark_national_id(self, national_id: str) -> bytes:
        """Give the keyed hash by which the same number is recognised."""
        return hmac.digest(self._marking, national_id.encode(), "sha256")

    def pass_secret(self, credential_id: CredentialId) -> str:
        """Give what stands in the fragment of a pass's address: 192 bits nobody can guess, the same each time."""
        digest = hmac.digest(self._passes, credential_id.encode(), "sha256")
        return base64.urlsafe_b64encode(digest[:PASS_SECRET_BYTES]).decode()


@dataclass(frozen=True)
class Keyring:
    """Every secret of the API process. Key numbers (0..255) stand in badges and tokens."""

    vault: PersonalDataVault
    badge_key: SigningKey
    badge_key_number: int
    token_key: SigningKey
    token_key_number: int
    second_factor: Required = Required.NEVER
    """no secret: whom begin_session, which has the keys, lets in with every right"""

    def badge_code(self, congress_number: int, credential_id: CredentialId, version: int) -> str:
        """Give the 214 digits of a badge's QR (design, section 6). Ed25519 gives the same ones each time."""
        claim = CredentialClaim(self.badge_key_number, congress_number, credential_id, version)
        return encode(claim, self.badge_key.sign(claim.to_bytes()))


def hash_of_secret(secret: str) -> bytes:
    """Give what is stored of a pass secret."""
    return hashlib.sha256(secret.encode()).digest()


def _derived(master: bytes, purpose: bytes) -> bytes:
    return hmac.digest(master, purpose, "sha256")
