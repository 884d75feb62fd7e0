"""The card of a row: who of it is public, in places that are kept for all, in one size for all."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.line import called
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.plan import award_names


@dataclass(frozen=True)
class NamedInRow:
    """Somebody on the card of a row; `name` with form of address, `kind` above it of others than a person, '' where the name says it."""

    entry_id: EntryId
    name: str
    unit_name: str
    posthumous: bool
    marked: bool
    kind: str = ""


@dataclass(frozen=True)
class Room:
    """How many letters the longest name and the longest unit of the whole row have: a length is nobody's name, and with it
    all names are set in one size from the first on. `posthumous`: somebody of it is dead; `kind`: above a name of it stands its kind.
    """

    name: int
    unit: int
    posthumous: bool
    kind: bool = False


@dataclass(frozen=True)
class RowCard:
    """The card of a row: nobody stands on it whose name was not taken. `wave` is "Đợt 2", '' where there is one only.

    `places` is how many stand in the row: names come into places that are kept for them, so that nothing jumps. Frames kept
    from before a row had one size have no `room`.
    """

    award_name: str
    wave: str
    places: int
    names: tuple[NamedInRow, ...]
    room: Room | None = None


def row_card(standing: Sequence[Entry], marker: EntryId | None) -> RowCard:
    """Give the public names of a row, and whose turn the marker shows."""
    row = standing[0].row
    counted = [each for each in standing if each.status is not EntryStatus.REVOKED]
    names = tuple(_named(each, marker) for each in standing if each.is_public)
    return RowCard(
        award_name=award_names(standing),
        wave=f"Đợt {row.wave}" if row and row.wave else "",
        places=len(counted),
        names=names,
        room=Room(
            name=max((len(_called(each)[1]) for each in counted), default=0),
            unit=max((len(each.words.unit_name) for each in counted), default=0),
            posthumous=any(each.posthumous for each in counted),
            kind=any(_called(each)[0] for each in counted),
        ),
    )


def is_late(entry: Entry, roll: Sequence[Entry]) -> bool:
    """Tell whether the row of `entry` was begun and left: somebody behind it was announced after its first name."""
    row = entry.row
    if row is None:
        return False
    ordered = running_order(roll)
    mine = [at for at, each in enumerate(ordered) if each.row and each.row.row_id == row.row_id]
    begun = min((ordered[at].sequence or 0 for at in mine if ordered[at].is_public), default=None)
    behind = (each for each in ordered[max(mine) + 1 :] if each.is_public)
    return begun is not None and any((each.sequence or 0) > begun for each in behind)


def _named(entry: Entry, marker: EntryId | None) -> NamedInRow:
    kind, name = _called(entry)
    return NamedInRow(
        entry_id=entry.entry_id,
        name=name,
        unit_name=entry.words.unit_name,
        posthumous=entry.posthumous,
        marked=entry.entry_id == marker,
        kind=kind,
    )


def _called(entry: Entry) -> tuple[str, str]:
    """Give the kind, '' of a person, and the name, of a person with the form of address."""
    before, name, _ = called(entry)
    return ("", f"{before} {name}".strip()) if entry.kind is RecipientKind.INDIVIDUAL else (before, name)
