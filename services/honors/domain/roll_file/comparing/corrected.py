"""Asks whether a line whose award or kind differs within its decision corrects the entry that is there."""

from collections import defaultdict
from collections.abc import Sequence

from chassis.files.meaning.spelling import exact, spoken
from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus
from services.honors.domain.roll.mending import names_of, units_of
from services.honors.domain.roll_file.comparing.identity import OTHER, SAME, Matching, are_two
from services.honors.domain.roll_file.understanding.candidate import Candidate


def match_corrected(matching: Matching, roll: Sequence[Entry]) -> None:
    """Ask about each name that stands once in the file and once in the roll under one decision; till then the line waits."""
    there: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in matching.free(roll):
        if entry.decision.number and entry.status is not EntryStatus.REVOKED:
            for name in {exact(name) for name in names_of(entry)}:
                there[entry.decision.number, name].append(entry)
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index in matching.open:
        one = matching.candidates[index]
        if one.kind and one.award:
            rows[one.decision.number, exact(one.words.name)].append(index)
    for key, indices in rows.items():
        entries = there.get(key, [])
        if len(indices) == len(entries) == 1 and _may_be_one(matching.candidates[indices[0]], entries[0]):
            _ask(matching, indices[0], entries[0])


def _may_be_one(candidate: Candidate, entry: Entry) -> bool:
    unit, units = exact(candidate.words.unit_name), {exact(name) for name in units_of(entry)}
    return not are_two(candidate, entry) and (not unit or units == {""} or unit in units)


def _ask(matching: Matching, index: int, entry: Entry) -> None:
    candidate = matching.candidates[index]
    name, number = entry.words.name, entry.decision.number
    id_, choice = matching.asking.ask(
        "corrected",
        f"{number}:{spoken(name)}",
        f"{name}, quyết định {number}: danh sách đang ghi {_said(entry)}, tệp ghi {_said(candidate)}. "
        "Sửa mục đang có, hay là một mục khác?",
        [(SAME, "Sửa mục đang có theo tệp"), (OTHER, "Mục khác, nhập thêm")],
        default=None,
        at=[candidate.place],
        people=[name],
    )
    if choice == SAME:
        matching.take(index, entry, "corrected")
    elif choice is None:
        matching.waits[index].append(id_)


def _said(one: Candidate | Entry) -> str:
    kind = KIND_NAMES[one.kind].lower() if one.kind else ""
    return f"“{one.words.award_name}” ({kind})"
