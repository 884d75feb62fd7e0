"""Finds which entry of the roll each line of a file is: by decision, award, kind and person, never by a place in a list."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Literal

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import distance, exact, folded, spoken
from services.honors.domain.ids import DelegateId
from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.mending import names_of, units_of
from services.honors.domain.roll_file.comparing.persons import code_key
from services.honors.domain.roll_file.understanding.candidate import Candidate

How = Literal["identity", "draft", "spelling", "renumbered", "corrected"]
SAME, OTHER = "same", "other"
_Key = tuple[object, ...]


@dataclass
class Matching:
    """Which candidate (by its index) is which entry; each of them at most once. Waiting candidates wait for these questions."""

    candidates: Sequence[Candidate]
    asking: Asking
    matches: dict[int, tuple[Entry, How]] = field(default_factory=dict)
    waits: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    taken: set[object] = field(default_factory=set)

    @property
    def open(self) -> list[int]:
        return [i for i in range(len(self.candidates)) if i not in self.matches and i not in self.waits]

    def free(self, entries: Iterable[Entry]) -> list[Entry]:
        return [one for one in entries if one.entry_id not in self.taken]

    def take(self, index: int, entry: Entry, how: How) -> None:
        self.matches[index] = (entry, how)
        self.taken.add(entry.entry_id)


def match_entries(candidates: Sequence[Candidate], roll: Sequence[Entry], asking: Asking) -> Matching:
    """Match the lines of a file with the entries that are there, the certain ones first."""
    matching = Matching(candidates, asking)
    standing = [one for one in roll if one.status is not EntryStatus.REVOKED]
    for entries in (standing, [one for one in roll if one.status is EntryStatus.REVOKED]):
        _by_key(matching, entries, _whole, "identity")
    _by_key(matching, standing, _with_delegate, "identity")
    _by_key(matching, standing, _without_unit, "identity", only_one=True)
    _drafts(matching, standing)
    _by_spelling(matching, standing)
    _renumbered(matching, standing)
    return matching


def _of(one: Candidate | Entry) -> list[_Key]:
    """Give decision, award, grade and kind; an entry whose kind people mended also with the kind that a file had said."""
    award = one.award.code if isinstance(one, Candidate) and one.award else getattr(one, "award_code", "")
    return [(one.decision.number, award, one.grade, kind) for kind in _kinds_of(one)]


def _kinds_of(one: Candidate | Entry) -> list[RecipientKind | None]:
    if isinstance(one, Candidate) or "kind" not in one.by_hand:
        return [one.kind]
    return [one.kind, *(kind for kind, name in KIND_NAMES.items() if name == one.by_hand["kind"])]


def _pairs(one: Candidate | Entry) -> list[tuple[str, str]]:
    if isinstance(one, Candidate):
        return [(exact(one.words.name), exact(one.words.unit_name))]
    return [(exact(name), exact(unit)) for name in names_of(one) for unit in units_of(one)]


def _whole(one: Candidate | Entry) -> list[_Key]:
    return [(*of, *pair) for of in _of(one) for pair in _pairs(one)]


def _with_delegate(one: Candidate | Entry) -> list[_Key]:
    if one.kind is not RecipientKind.INDIVIDUAL:
        return []  # one delegate may receive for two collectives
    delegate = _delegate_of(one)
    return [(*of, delegate) for of in _of(one)] if delegate else []


def _delegate_of(one: Candidate | Entry) -> DelegateId | None:
    linked = one.linked if isinstance(one, Candidate) else one.representative
    return linked.delegate_id if linked else None


def are_two(candidate: Candidate, entry: Entry) -> bool:
    """Tell whether both are known to be persons, and not the same one."""
    one, other = _delegate_of(candidate), _delegate_of(entry)
    return entry.kind is RecipientKind.INDIVIDUAL and None not in (one, other) and one != other


def _without_unit(one: Candidate | Entry) -> list[_Key]:
    return [(*of, name) for of in _of(one) for name, _ in _pairs(one)]


def _by_key(
    matching: Matching,
    entries: Sequence[Entry],
    keys: Callable[[Candidate | Entry], list[_Key]],
    how: How,
    *,
    only_one: bool = False,
) -> None:
    there: dict[_Key, list[Entry]] = defaultdict(list)
    for entry in sorted(matching.free(entries), key=lambda one: one.list_position):
        for key in dict.fromkeys(keys(entry)):
            there[key].append(entry)
    rows: dict[_Key, list[int]] = defaultdict(list)
    for index in matching.open:
        for key in keys(matching.candidates[index]):
            rows[key].append(index)
    for key, indices in rows.items():
        for index in indices:
            candidate = matching.candidates[index]
            fitting = [one for one in matching.free(there[key]) if not are_two(candidate, one)]
            if not fitting or (only_one and (len(fitting) > 1 or len(indices) > 1)):
                continue
            if index in matching.open:
                matching.take(index, _nearest(candidate, fitting), how)


def _nearest(candidate: Candidate, fitting: Sequence[Entry]) -> Entry:
    """Of namesakes give the one with the same code, else the first of the list."""
    code = code_key(candidate.delegate_code)
    return next((one for one in fitting if code and code_key(one.delegate_code) == code), fitting[0])


def _drafts(matching: Matching, standing: Sequence[Entry]) -> None:
    """Match what got its decision since, and a file that leaves out the decision that is known, where only one is meant."""

    def bare(one: Candidate | Entry) -> list[_Key]:
        return [(*of[1:], *pair) for of in _of(one) for pair in _pairs(one)]

    drafts = [one for one in standing if not one.decision.number]
    _by_key(matching, drafts, bare, "draft", only_one=True)
    undecided = [i for i in matching.open if not matching.candidates[i].decision.number]
    for index in undecided:
        keys = set(bare(matching.candidates[index]))
        fitting = [one for one in matching.free(standing) if keys & set(bare(one))]
        if len(fitting) == 1:
            matching.take(index, fitting[0], "draft")


def _by_spelling(matching: Matching, standing: Sequence[Entry]) -> None:
    """Ask about nearly the same name of the same decision, award and unit; until it is answered the line waits."""
    for index in matching.open:
        candidate = matching.candidates[index]
        near = [
            one
            for one in matching.free(standing)
            if _of(candidate)[0] in _of(one)
            and folded(candidate.words.unit_name) in [folded(unit) for unit in units_of(one)]
            and any(_alike(candidate.words.name, name) for name in names_of(one))
        ]
        if len(near) != 1:
            continue
        (entry,) = near
        id_, choice = matching.asking.ask(
            "spelling",
            f"{spoken(entry.words.name)}:{spoken(candidate.words.name)}",
            f"{candidate.words.name} trong tệp có phải là “{entry.words.name}” đang ở danh sách, cùng quyết định và đơn vị?",
            [(SAME, _same(candidate, entry)), (OTHER, "Hai mục khác nhau")],
            default=None,
            at=[candidate.place],
            people=[candidate.words.name, entry.words.name],
        )
        if choice == SAME:
            matching.take(index, entry, "spelling")
        elif choice is None:
            matching.waits[index].append(id_)


def _same(candidate: Candidate, entry: Entry) -> str:
    if exact(candidate.words.name) != exact(entry.words.name):
        return f"Cùng một, sửa tên thành {candidate.words.name}"
    return f"Cùng một mục, đổi sang đại biểu {candidate.delegate_code}"


def _alike(one: str, other: str) -> bool:
    words, theirs = set(folded(one).split()), set(folded(other).split())
    return distance(one, other, most=2) <= 2 or words < theirs or theirs < words


def _renumbered(matching: Matching, standing: Sequence[Entry]) -> None:
    """Ask once for a decision whether it is one that is there under another number: then all its entries go along."""
    in_file = {one.decision.number for one in matching.candidates}
    there: dict[_Key, list[Entry]] = defaultdict(list)
    for one in matching.free(standing):
        if one.decision.number and one.decision.number not in in_file:
            for of, pair in product(_of(one), _pairs(one)):
                there[(*of[1:], *pair)].append(one)
    pairs: dict[tuple[str, str], list[tuple[int, Entry]]] = defaultdict(list)
    for index in matching.open:
        candidate = matching.candidates[index]
        fitting = there.get((*_of(candidate)[0][1:], *_pairs(candidate)[0]), [])
        if candidate.decision.number and fitting:
            pairs[(fitting[0].decision.number, candidate.decision.number)].append((index, fitting[0]))
    for (old, new), found in pairs.items():
        _ask_renumbered(matching, old, new, found, sum(one.decision.number == old for one in standing))


def _ask_renumbered(matching: Matching, old: str, new: str, found: list[tuple[int, Entry]], of: int) -> None:
    named = [matching.candidates[index].words.name for index, _ in found]
    id_, choice = matching.asking.ask(
        "renumbered",
        f"{old}:{new}",
        f"{len(found)} trong {of} mục của quyết định {old} có trong tệp dưới quyết định {new}. Có phải cùng một quyết định?",
        [
            (SAME, f"Cùng một quyết định: đổi số cho cả {of} mục thành {new}"),
            (OTHER, "Hai quyết định khác nhau: nhập thành mục mới"),
        ],
        default=None,
        at=[matching.candidates[index].place for index, _ in found],
        people=named,
    )
    for index, entry in found:
        if choice == SAME:
            matching.take(index, entry, "renumbered")
        elif choice is None:
            matching.waits[index].append(id_)
