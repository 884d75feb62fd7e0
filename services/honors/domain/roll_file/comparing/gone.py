"""Names the entries of the file's decisions that are no longer in it; each is withdrawn only when that is answered.

A file that has less than half of what a decision has is a part of it: nobody is missing from that.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import folded
from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.mending import names_of
from services.honors.domain.roll_file.comparing.identity import Matching
from services.honors.domain.roll_file.understanding.candidate import Candidate, Refusal

KEEP, WITHDRAW = "keep", "withdraw"


@dataclass(frozen=True)
class Gone:
    """An entry that is no longer in its decision. One that was announced is only withdrawn on the stage, in public."""

    entry: Entry
    is_withdrawn: bool


def gone_entries(
    candidates: Sequence[Candidate],
    refused: Sequence[Refusal],
    matching: Matching,
    roll: Sequence[Entry],
    asking: Asking,
) -> Iterable[Gone]:
    """Give what is gone of the decisions and kinds that the file has; a row that cannot come in still names its entry."""
    lists = {key for key, (rows, there) in _lists(candidates, matching, roll).items() if _is_whole(rows, there)}
    named = {folded(one.name) for one in refused}
    named |= {folded(matching.candidates[index].words.name) for index in matching.waits}
    named |= {folded(one.words.name) for one in candidates if one.waits}
    for entry in matching.free(roll):
        if entry.status is EntryStatus.REVOKED or (entry.decision.number, entry.kind) not in lists:
            continue
        if named & {*map(folded, names_of(entry))}:
            continue
        yield Gone(entry, not entry.is_announced and _asked(entry, asking))


def partial_lists(candidates: Sequence[Candidate], matching: Matching, roll: Sequence[Entry]) -> Iterable[str]:
    """Say of which decisions the file has only a part, so that nobody of the rest is asked about."""
    for (number, kind), (rows, there) in _lists(candidates, matching, roll).items():
        if not _is_whole(rows, there):
            yield (
                f"Quyết định {number}, {KIND_NAMES[kind].lower()}: tệp có {rows} dòng, danh sách đang có {there} mục. "
                "Coi tệp là một phần của quyết định, không hỏi rút mục nào."
            )


_List = tuple[str, RecipientKind]


def _lists(candidates: Sequence[Candidate], matching: Matching, roll: Sequence[Entry]) -> dict[_List, tuple[int, int]]:
    """Give, by decision and kind, how many rows of it the file has and how many entries of it stand."""
    there = Counter((one.decision.number, one.kind) for one in roll if one.status is not EntryStatus.REVOKED)
    rows = Counter((one.decision.number, one.kind) for one in candidates if one.decision.number and one.kind)
    rows += Counter(
        (entry.decision.number, entry.kind) for entry, how in matching.matches.values() if how == "renumbered"
    )
    return {(number, kind): (count, there[number, kind]) for (number, kind), count in rows.items() if kind}


def _is_whole(rows: int, there: int) -> bool:
    return rows * 2 >= there


def _asked(entry: Entry, asking: Asking) -> bool:
    words = entry.words
    _, choice = asking.ask(
        "gone",
        str(entry.entry_id),
        f"{words.name} ({words.unit_name or 'không ghi đơn vị'}), {words.award_name}: có trong danh sách, không còn trong tệp.",
        [(KEEP, "Giữ lại"), (WITHDRAW, "Rút khỏi danh sách")],
        default=KEEP,
        people=[words.name],
    )
    return choice == WITHDRAW
