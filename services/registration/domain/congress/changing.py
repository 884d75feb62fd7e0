"""What may change of a congress that was founded, and what follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.registration.domain.congress.congress import Congress, Session, agenda_of
from services.registration.domain.congress.reference import Level
from services.registration.domain.congress.title import Title


@dataclass(frozen=True)
class CongressChange:
    """What is to be different; None stays. Printed badges hold whatever changes here."""

    theme: str | None = None
    slogans: tuple[str, ...] | None = None
    venue: str | None = None
    gate_note: str | None = None
    hotline: str | None = None
    place: str | None = None
    province: str | None = None
    host: str | None = None
    ordinal: str | None = None
    term: str | None = None
    review_period: str | None = None
    max_delegates: int | None = None
    public_address: str | None = None
    starts_at: datetime | None = None
    sessions: tuple[Session, ...] = ()
    """Those to add, or to put in the place of the one with the same id; the others stay."""


_TITLE = ("province", "host", "place", "ordinal", "starts_at")
_OTHERS = (
    *("term", "review_period", "theme", "slogans", "venue", "gate_note", "hotline", "max_delegates"),
    "public_address",
)


def change_congress(congress: Congress, level: Level, change: CongressChange) -> Congress:
    """Give the next version of a congress of `level`, the same one when nothing differs.

    Sessions move with the start; name, title and agenda follow what they are made of. Slogans stay as they are.
    """
    wanted = {name: value for name in (*_TITLE, *_OTHERS) if (value := getattr(change, name)) is not None}
    changed = replace(congress, **wanted)
    later = changed.starts_at - congress.starts_at
    moved = tuple(replace(one, starts_at=one.starts_at + later) for one in congress.sessions)
    changed = replace(changed, sessions=_with(moved, change.sessions))
    if changed == congress:
        return congress
    if changed.term != congress.term:
        changed = replace(changed, agenda=agenda_of(changed.form, changed.term))
    title = Title(level, *(getattr(changed, name) for name in _TITLE))
    return replace(changed, version=congress.version + 1, name=title.name, title_lines=title.lines)


def _with(sessions: Sequence[Session], wanted: Sequence[Session]) -> tuple[Session, ...]:
    by_id = {one.session_id: one for one in (*sessions, *wanted)}
    return tuple(sorted(by_id.values(), key=lambda one: (one.starts_at, one.session_id)))
