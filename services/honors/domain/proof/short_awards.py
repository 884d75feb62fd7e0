"""Which entries that wait still say an award in short: they came in before names were written out, or were typed so."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.awards.words import is_short, spelled_out
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step, status_after
from services.honors.domain.roll_file.understanding.award_names import said_in_full


@dataclass(frozen=True)
class ShortAward:
    """One way of writing an award, and its name in `full`; `entry_ids` are the entries that say so and are not announced, in
    the order of the roll. Of `approved` of them the words were approved: they have to be approved again."""

    written: str
    full: str
    entry_ids: list[EntryId]
    approved: int


def short_awards(roll: Sequence[Entry]) -> list[ShortAward]:
    """Give them, the most frequent first."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in roll:
        written = entry.words.award_name
        if is_short(written) and may_be_renamed(entry):
            found.setdefault((written, full_name_of(entry)), []).append(entry)
    told = [
        ShortAward(written, full, [one.entry_id for one in entries], sum(one.approval is not None for one in entries))
        for (written, full), entries in found.items()
    ]
    return sorted(told, key=lambda one: -len(one.entry_ids))


def full_name_of(entry: Entry) -> str:
    """Give the award of an entry without short forms, in the catalogue's words where it says no more than they do."""
    award = award_catalogue().get(entry.award_code)
    words = entry.words.award_name
    return said_in_full(words, award, entry.grade) if award else spelled_out(words)


def may_be_renamed(entry: Entry) -> bool:
    """Tell whether the words of an entry may be mended with others of its kind: nothing of it is before everybody."""
    return not entry.is_announced and status_after(entry, Step.CORRECT) is not None
