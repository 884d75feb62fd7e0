"""Which of several keys signs now."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Candidate:
    """A key that may check. `held`: its private half is here; `heard`: whoever checks signatures knows it."""

    key_number: int
    public_key: str
    held: bool
    heard: bool
    retired: bool = False


def signing_key(candidates: Sequence[Candidate]) -> Candidate | None:
    """Give the newest key that we hold and others know; the oldest held one where others know none yet.

    `candidates` are of one purpose, oldest first. None: there is no key to sign with.
    """
    usable = [one for one in candidates if one.held and not one.retired]
    heard = [one for one in usable if one.heard]
    return heard[-1] if heard else usable[0] if usable else None
