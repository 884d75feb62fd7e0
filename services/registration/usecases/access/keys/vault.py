"""Seals sensitive attributes, marks id numbers, makes the secrets of passes: what `personal_data_key` is for."""

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.registration.domain.ids import AccountId, CredentialId, DelegateId

NONCE_BYTES = 12
MARK_BYTES = 32
MOST_MARKS = 256
PASS_SECRET_BYTES = 24
_PART = re.compile(r"(?:(seal|mark|pass):)?([0-9a-f]{64})")


class PersonalDataVault:
    """Seals sensitive attributes column by column (AES-256-GCM) and marks id numbers by a keyed hash.

    `text` is what the file holds, parted by white space: 64 hex digits of one key for everything, or `seal:`, `mark:`
    and `pass:` with 64 hex digits each. All sealing keys open; the one named by `sealing` seals, without a name the
    first. A sealed value opens only for the delegate and the column it was sealed for. Marks go through all marking
    keys, one after the other, so that a newer one can be laid over marks whose numbers nobody has; what was stored says
    how many (a last byte, none for the first). Passes take the last key. Raises ValueError for another text.
    """

    def __init__(self, text: str, sealing: str | None = None) -> None:
        keys: dict[str, list[bytes]] = {"seal": [], "mark": [], "pass": []}
        for part in text.split():
            found = _PART.fullmatch(part)
            if not found:
                raise ValueError("personal_data_key has 64 hex digits, or seal:, mark: and pass: with 64 each")
            use, key = found[1], bytes.fromhex(found[2])
            for each, purpose in (("seal", b"seal"), ("mark", b"national-id"), ("pass", b"pass")):
                if use in (None, each):
                    keys[each].append(key if use else _derived(key, purpose))
        if not all(keys.values()) or len(keys["mark"]) > MOST_MARKS:
            raise ValueError("personal_data_key has a key to seal, one to mark and one for passes")
        self._seals = {_name(key): key for key in keys["seal"]}
        self._ciphers: Mapping[str, AESGCM] = {name: AESGCM(key) for name, key in self._seals.items()}
        self._marks, self._passes = keys["mark"], keys["pass"]
        self.sealing = sealing if sealing in self._ciphers else self.names[0]

    @property
    def names(self) -> list[str]:
        """Name the sealing keys, oldest first; a name tells nothing of its key."""
        return list(self._seals)

    def only(self, name: str) -> str:
        """Give the text of a file with this sealing key alone, and the keys for other uses."""
        return _text([self._seals[name]], self._marks, self._passes)

    def only_last_pass(self) -> str:
        """Give the text of a file with the last key of passes alone, and the keys for other uses."""
        return _text([*self._seals.values()], self._marks, self._passes[-1:])

    @property
    def marking_keys(self) -> int:
        """Count them: each lies over the one before."""
        return len(self._marks)

    @property
    def pass_keys(self) -> int:
        """Count them: more than one while links are being renewed."""
        return len(self._passes)

    def seal(self, delegate_id: DelegateId, column: str, text: str | None) -> bytes | None:
        """Give the sealed bytes, None for what is not given."""
        return None if text is None else self._seal(f"{delegate_id}/{column}", text)

    def open(self, delegate_id: DelegateId, column: str, sealed: bytes | None) -> str | None:
        """Give the text again. Raises cryptography's InvalidTag for another delegate, column or key."""
        return None if sealed is None else self._open(f"{delegate_id}/{column}", sealed)

    def seal_of_account(self, account_id: AccountId, text: str) -> bytes:
        """Seal what belongs to an account."""
        return self._seal(f"account/{account_id}", text)

    def open_of_account(self, account_id: AccountId, sealed: bytes) -> str:
        """Give the text again. Raises cryptography's InvalidTag for another account or key."""
        return self._open(f"account/{account_id}", sealed)

    def mark_national_id(self, national_id: str) -> bytes:
        """Give the keyed hash by which the same number is recognised, by all marking keys."""
        return self.marks(national_id)[-1]

    def marks(self, national_id: str) -> list[bytes]:
        """Give every mark that may be stored of this number, the newest last."""
        first = hmac.digest(self._marks[0], national_id.encode(), "sha256")
        return [self._laid_over(first, 0, level) for level in range(len(self._marks))]

    def renewed(self, mark: bytes) -> bytes:
        """Give the newest mark of the number that an older one is of; one that is newer than our keys stays."""
        level = mark[MARK_BYTES] if len(mark) > MARK_BYTES else 0
        return self._laid_over(mark[:MARK_BYTES], level, max(level, len(self._marks) - 1))

    def _laid_over(self, mark: bytes, level: int, until: int) -> bytes:
        for key in self._marks[level + 1 : until + 1]:
            mark = hmac.digest(key, mark, "sha256")
        return mark + bytes([until]) if until else mark

    def pass_secret(self, credential_id: CredentialId) -> str:
        """Give what stands in the fragment of a pass's address: 192 bits nobody can guess, the same each time."""
        digest = hmac.digest(self._passes[-1], credential_id.encode(), "sha256")
        return base64.urlsafe_b64encode(digest[:PASS_SECRET_BYTES]).decode()

    def _seal(self, of: str, text: str) -> bytes:
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._ciphers[self.sealing].encrypt(nonce, text.encode(), of.encode())

    def _open(self, of: str, sealed: bytes) -> str:
        nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        for name in (self.sealing, *(one for one in self._ciphers if one != self.sealing)):
            try:
                return self._ciphers[name].decrypt(nonce, body, of.encode()).decode()
            except InvalidTag:
                continue
        raise InvalidTag


def _derived(master: bytes, purpose: bytes) -> bytes:
    return hmac.digest(master, purpose, "sha256")


def _text(seals: list[bytes], marks: list[bytes], passes: list[bytes]) -> str:
    parts = (("seal", seals), ("mark", marks), ("pass", passes))
    return " ".join(f"{use}:{key.hex()}" for use, keys in parts for key in keys)


def _name(key: bytes) -> str:
    return hashlib.sha256(b"daihoi sealing key" + key).hexdigest()[:16]
