"""Finds names in what was published, typed with or without accents, and counts what there is to choose from."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chassis.files.meaning.spelling import folded
from services.honors.domain.public.published import PublicEntry
from services.honors.domain.roll.entry import RecipientKind


@dataclass(frozen=True)
class Wish:
    """What a reader looks for; an empty field asks for nothing. `kind` is a RecipientKind, award and unit are whole names.

    `page` counts from 1.
    """

    words: str = ""
    kind: str = ""
    award: str = ""
    unit: str = ""
    page: int = 1

    @property
    def is_empty(self) -> bool:
        return not (self.words.strip() or self.kind or self.award or self.unit)


@dataclass(frozen=True)
class Figures:
    """How many honours stand, by kind in the order of RecipientKind, and by name of award and unit, in order of announcement."""

    kinds: dict[RecipientKind, int]
    awards: dict[str, int]
    units: dict[str, int]


@dataclass(frozen=True)
class Index:
    """The standing entries with the text that is searched, folded once, and what there is to choose from."""

    entries: Sequence[tuple[PublicEntry, str]]
    figures: Figures


def index(entries: Sequence[PublicEntry]) -> Index:
    return Index([(entry, _text(entry)) for entry in standing(entries)], figures(entries))


def found(among: Index, wish: Wish) -> list[PublicEntry]:
    """Give the entries that fit: every word of the wish stands somewhere in name, unit, award or decision."""
    words = folded(wish.words).split()
    return [entry for entry, text in among.entries if _fits(entry, wish) and all(word in text for word in words)]


def standing(entries: Iterable[PublicEntry]) -> list[PublicEntry]:
    return [entry for entry in entries if not entry.withdrawn]


def figures(entries: Sequence[PublicEntry]) -> Figures:
    here = standing(entries)
    kinds = Counter(entry.kind for entry in here)
    return Figures(
        {kind: kinds[kind] for kind in RecipientKind if kinds[kind]},
        dict(Counter(entry.award_name for entry in here if entry.award_name)),
        dict(Counter(entry.unit_name for entry in here if entry.unit_name)),
    )


def _fits(entry: PublicEntry, wish: Wish) -> bool:
    asked = ((wish.kind, entry.kind.value), (wish.award, entry.award_name), (wish.unit, entry.unit_name))
    return all(not wanted or wanted == has for wanted, has in asked)


def _text(entry: PublicEntry) -> str:
    said = (entry.form_of_address, entry.name, entry.unit_name, entry.award_name, entry.decision_number)
    return folded(" ".join(part for part in said if part))
