"""The private keys that a process holds, as its settings gave them."""

from dataclasses import dataclass

from chassis.access.signing import SigningKey
from contracts.registration import KeyPurpose

PATIENCE = 5.0
"""Seconds that other processes have to take a new key over before anything is signed or sealed with it; they look every two."""


@dataclass(frozen=True)
class Held:
    """`personal` is the text of personal_data_key. `numbers`: what the first key of each purpose is called."""

    badge: tuple[SigningKey, ...]
    token: tuple[SigningKey, ...]
    personal: str
    numbers: tuple[int, int] = (1, 2)

    @classmethod
    def of(cls, badge: str, token: str, personal: str, numbers: tuple[int, int] = (1, 2)) -> "Held":
        """Take the texts of the files: seeds of 64 hex digits, parted by white space. Raises ValueError."""
        return cls(_keys(badge), _keys(token), personal, numbers)

    def by_purpose(self) -> tuple[tuple[KeyPurpose, int, tuple[SigningKey, ...]], ...]:
        """Give each purpose, the number of its first key, and the keys."""
        return (
            (KeyPurpose.QR, self.numbers[0], self.badge),
            (KeyPurpose.TOKEN, self.numbers[1], self.token),
        )


def _keys(text: str) -> tuple[SigningKey, ...]:
    return tuple(SigningKey.from_seed(seed) for seed in text.split())
