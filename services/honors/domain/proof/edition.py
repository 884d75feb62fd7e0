"""The order as it was approved and frozen: which number it has, and what differs from it since."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.ids import EntryId
from services.honors.domain.proof.four_eyes import stands_for, words_digest
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.running_order import running_order

TOLD_AT_MOST = 30


@dataclass(frozen=True)
class Edition:
    """`number` counts the editions of a congress from 1; `digests` has, by entry, what stood for its words then."""

    number: int
    made_by: str
    maker: str
    made_at: datetime
    digests: Mapping[EntryId, str]


@dataclass(frozen=True)
class EditionState:
    """The edition that runs, and, as sentences in running order, what is no longer as in it (at most TOLD_AT_MOST, then a count)."""

    number: int
    maker: str
    made_at: datetime
    differs: list[str]


def digests_of(roll: Sequence[Entry], order: Sequence[EntryId]) -> dict[EntryId, str]:
    """Give what is frozen of the entries in `order`: whoever was withdrawn before is no part of it."""
    placed = set(order)
    standing = [entry for entry in roll if entry.status is not EntryStatus.REVOKED and entry.entry_id in placed]
    return {entry.entry_id: words_digest(entry) for entry in standing}


def is_unplaced(edition: Edition | None, entry: Entry) -> bool:
    """Tell whether `entry` came after the order was approved and nobody said yet where it stands."""
    waits = entry.status is not EntryStatus.REVOKED and not entry.is_announced
    return edition is not None and waits and entry.approved_order is None


def edition_state(edition: Edition | None, roll: Sequence[Entry]) -> EditionState | None:
    """Give the edition with what differs from it now; None while none was made."""
    if edition is None:
        return None
    told = differences(edition, roll)
    more = len(told) - TOLD_AT_MOST
    shown = told[:TOLD_AT_MOST] + ([f"Và {more} chỗ khác nữa."] if more > 0 else [])
    return EditionState(edition.number, edition.maker, edition.made_at, shown)


def differences(edition: Edition, roll: Sequence[Entry]) -> list[str]:
    """Give one sentence for each entry that is not as in the edition, and one for those that are gone."""
    told = [sentence for entry in running_order(roll) if (sentence := _difference(edition, entry))]
    gone = len(set(edition.digests) - {entry.entry_id for entry in roll})
    return told + ([f"{gone} mục của bản này không còn trong danh sách."] if gone else [])


def _difference(edition: Edition, entry: Entry) -> str | None:
    name, then = entry.words.name, edition.digests.get(entry.entry_id)
    if then is None:
        if entry.status is EntryStatus.REVOKED:
            return None
        return f"{name}: thêm sau, {'đã xếp chỗ' if entry.approved_order is not None else 'chưa xếp chỗ'}."
    if entry.status is EntryStatus.REVOKED:
        return f"{name}: đã rút."
    return f"{name}: lời đã sửa." if not stands_for(then, entry) else None
