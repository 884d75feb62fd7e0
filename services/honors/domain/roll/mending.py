"""Words of an entry mended by hand: what the file had said of each is kept, so that no later file undoes it unasked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus, RecipientKind


@dataclass(frozen=True)
class Mending:
    """The new words; None leaves a word as it is, '' empties it (never a name, an award or a decision).

    `kind` is what was read as a person, a household or a collective, `posthumous` whether it is given after death.
    """

    name: str | None = None
    unit_name: str | None = None
    award_name: str | None = None
    position: str | None = None
    citation: str | None = None
    form_of_address: str | None = None
    review_period: str | None = None
    screen_citation: str | None = None
    decision_number: str | None = None
    decision_date: date | None = None
    issuer: str | None = None
    kind: RecipientKind | None = None
    posthumous: bool | None = None


def mended(entry: Entry, mending: Mending) -> Entry:
    """Give the entry with its new words; one that was announced is corrected in public, and whoever went up stays the same person.

    A draft whose decision becomes complete waits from then on like the others. A word that is again what the file had said is no
    longer one of people's.
    """
    new = {name: value for name, value in vars(mending).items() if value is not None}
    words = replace(entry.words, **{name: value for name, value in new.items() if hasattr(entry.words, name)})
    decision = replace(
        entry.decision,
        number=new.get("decision_number") or entry.decision.number,
        date=new.get("decision_date", entry.decision.date),
        issuer=new.get("issuer", entry.decision.issuer),
    )
    after = replace(
        entry,
        kind=mending.kind or entry.kind,
        posthumous=new.get("posthumous", entry.posthumous),
        words=words,
        decision=decision,
        corrected=entry.corrected or entry.is_announced,
        is_confirmed=entry.is_confirmed or (entry.is_announced and entry.representative is not None),
    )
    if entry.status is EntryStatus.DRAFT and decision.is_complete:
        after = replace(after, status=EntryStatus.SCHEDULED)
    was, now = written(entry), written(after)
    said = {**{name: was[name] for name in was if was[name] != now[name]}, **entry.by_hand}
    return replace(after, by_hand={name: word for name, word in said.items() if name not in now or now[name] != word})


def written(entry: Entry) -> Mapping[str, str]:
    """Give the words that can be mended, as people read them."""
    number, day = entry.decision.number, entry.decision.date
    return {
        "kind": KIND_NAMES[entry.kind],
        **vars(entry.words),
        "decision_number": number,
        "decision_date": f"{day:%d/%m/%Y}" if day else "",
        "issuer": entry.decision.issuer,
        "posthumous": "Có" if entry.posthumous else "",
    }


def names_of(entry: Entry) -> list[str]:
    """Give the name, and the one that a file had before people mended it: an old file still means this entry."""
    return [entry.words.name, *filter(None, [entry.by_hand.get("name", "")])]


def units_of(entry: Entry) -> list[str]:
    """Give the unit, and the one that a file had before people mended it."""
    return [entry.words.unit_name, *filter(None, [entry.by_hand.get("unit_name", "")])]
