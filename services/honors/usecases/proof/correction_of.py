"""Makes of new words the correction that a second person looks at."""

import hashlib
import json
from datetime import date, datetime
from typing import Any

from services.honors.domain.proof.four_eyes import words_digest
from services.honors.domain.proof.public_correction import ChangedWord, PublicCorrection
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.mending import Mending, mended, written
from services.honors.domain.stage.command import Command


def correction_of(
    entry: Entry, mending: Mending, command: Command, reason: str, at: datetime, *, at_once: bool
) -> PublicCorrection:
    """Give what changes of `entry`, word by word, and who wants it; nothing changes where `changes` is empty."""
    old, new = written(entry), written(mended(entry, mending))
    changes = tuple(ChangedWord(name, old[name], new[name]) for name in new if old[name] != new[name])
    base = words_digest(entry)
    said = json.dumps([base, words_of(mending), reason, command.actor], sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(said.encode()).hexdigest()[:16]
    return PublicCorrection(at_once, digest, base, changes, reason, command.actor, command.name, at)


def words_of(mending: Mending) -> dict[str, Any]:
    """Give the new words by field, ready for JSON; those that stay as they are are left out."""
    given = {name: value for name, value in vars(mending).items() if value is not None}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in given.items()}


def mending_of(words: dict[str, Any]) -> Mending:
    """Give the mending again of what `words_of` gave."""
    day = words.get("decision_date")
    return Mending(**{**words, **({"decision_date": date.fromisoformat(day)} if day else {})})
