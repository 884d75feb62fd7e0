"""The public keys that badges are checked with, and when they have to be read again."""

from collections.abc import Mapping

FRESH_FOR = 2.0
"""Seconds."""


class KeyRing:
    """What one process knows of the QR keys. Times are seconds of a monotonic clock."""

    def __init__(self) -> None:
        self._keys: Mapping[int, str] = {}
        self._retired: frozenset[int] = frozenset()
        self._read_at = -FRESH_FOR

    def forget(self) -> None:
        """Know nothing any more."""
        self._keys, self._read_at = {}, -FRESH_FOR

    def find(self, key_number: int) -> str | None:
        """Give the public key (64 hex digits), None for a number that nobody published or that was retired."""
        return self._keys.get(key_number)

    def is_due(self, key_number: int, now: float) -> bool:
        """Tell whether the keys must be read before `key_number` is looked up."""
        return now - self._read_at >= FRESH_FOR or key_number not in self._keys

    def begin(self, now: float) -> float:
        """Note that somebody reads them, so that others go on with what is known; give what `give_up` takes."""
        before, self._read_at = self._read_at, now
        return before

    def give_up(self, before: float) -> None:
        """The reading failed: the next one who looks reads."""
        self._read_at = before

    def is_retired(self, key_number: int) -> bool:
        """Tell whether what this key signed held once: an old badge is no forgery."""
        return key_number in self._retired

    def take(self, keys: Mapping[int, str], retired: frozenset[int] = frozenset()) -> None:
        self._keys, self._retired = keys, retired
