"""The root of trust: a key that is heard counts only when the installation's root key has signed it.

The root signs nothing else, and lies where no service can read it. Its public half is a setting of each service, which
the worker pins in the service's own database, so that whatever applies an event finds it.
"""

from dataclasses import dataclass
from uuid import UUID

from chassis.access.signing import SigningKey, verify

_MEANT = "daihoi key v1"


@dataclass(frozen=True)
class StatedKey:
    """A public key as somebody says it is. `purpose` is QR or TOKEN, `public_key` 64 hex digits, `key_number` 0..255."""

    key_id: UUID
    version: int
    key_number: int
    purpose: str
    public_key: str
    retired: bool

    def statement(self) -> bytes:
        """Give the bytes that the root signs: every field, so that none can be exchanged."""
        fields = (self.key_id, self.version, self.key_number, self.purpose, self.public_key, int(self.retired))
        return "\n".join((_MEANT, *map(str, fields))).encode()


def vouch(root: SigningKey, key: StatedKey) -> str:
    """Give the root's signature (128 hex digits) under what `key` says."""
    return root.sign(key.statement()).hex()


def vouched(root_public: str, key: StatedKey, signature: str) -> bool:
    """Tell whether the root whose public half is `root_public` has signed this very statement."""
    try:
        return verify(root_public, key.statement(), bytes.fromhex(signature))
    except ValueError:
        return False
