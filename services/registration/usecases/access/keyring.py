"""Holds the secrets of registration: keys that sign badges and tokens, and the one that seals personal data."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from chassis.access.signing import SigningKey
from contracts.credential_code import CredentialClaim, encode
from services.registration.domain.access.second_factor import Required
from services.registration.domain.ids import CredentialId
from services.registration.usecases.access.keys.vault import PersonalDataVault

__all__ = ["Keyring", "PersonalDataVault", "hash_of_secret"]


@dataclass
class Keyring:
    """Every secret of the API process. Key numbers (0..255) stand in badges and tokens.

    One object for the life of the process: `load_keyring` exchanges what is in it when keys rotate.
    """

    vault: PersonalDataVault
    badge_key: SigningKey
    badge_key_number: int
    token_key: SigningKey
    token_key_number: int
    second_factor: Required = Required.NEVER
    """no secret: whom begin_session, which has the keys, lets in with every right"""
    token_publics: Mapping[int, str] = field(default_factory=dict)
    """public halves of all token keys in use, by number: a browser's mark outlives a rotation"""

    def badge_code(self, congress_number: int, credential_id: CredentialId, version: int) -> str:
        """Give the 214 digits of a badge's QR (design, section 6). Ed25519 gives the same ones each time."""
        claim = CredentialClaim(self.badge_key_number, congress_number, credential_id, version)
        return encode(claim, self.badge_key.sign(claim.to_bytes()))


def hash_of_secret(secret: str) -> bytes:
    """Give what is stored of a pass secret."""
    return hashlib.sha256(secret.encode()).digest()
