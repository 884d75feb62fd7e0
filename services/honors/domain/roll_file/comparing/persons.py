"""Finds which delegate is honoured or receives, and asks where a code is somebody else's (rule 13 of the house)."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from chassis.files.meaning.offices import plain_form
from chassis.files.meaning.people.households import bare_name
from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import exact, folded, spoken
from services.honors.domain.ids import DelegateId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Words, is_same_name
from services.honors.domain.roll.mending import names_of
from services.honors.domain.roll_file.columns import UNLINKED
from services.honors.domain.roll_file.comparing.living import asked_of_the_living
from services.honors.domain.roll_file.comparing.receivers import LATER, SAME, with_receiver
from services.honors.domain.roll_file.comparing.same_posts import is_same_post, said_of, same_position, unit_within
from services.honors.domain.roll_file.comparing.told_sexes import against
from services.honors.domain.roll_file.understanding.candidate import Candidate

NOBODY = frozenset((UNLINKED, "–", "—"))
MOST_OFFERED = 8


def code_key(code: str) -> str:
    """Give a code as it is compared: "db-01", "DB 0001" and "DB-1" are the same."""
    parts = re.findall(r"[^\W\d_]+|\d+", code.casefold())
    return "-".join(part.lstrip("0") or "0" if part.isdigit() else part for part in parts)


@dataclass
class Persons:
    """The delegates of the congress; one who was replaced or withdrawn is no proposal.

    `roll` has who was confirmed before, which is not asked again.
    """

    delegates: Sequence[KnownDelegate]
    roll: Sequence[Entry]
    asking: Asking
    units: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The names of units, each with what else files call it."""
    _called: dict[str, str] = field(default_factory=dict)
    _confirmed: set[tuple[str, str]] = field(default_factory=set)
    _unknown: set[tuple[str, str]] = field(default_factory=set)
    """Codes of nobody, with the names that came in with them: they are not asked about again."""
    _by_code: dict[str, KnownDelegate] = field(default_factory=dict)
    _honoured: set[DelegateId | None] = field(default_factory=set)
    _by_id: dict[DelegateId, KnownDelegate] = field(default_factory=dict)
    _entries: dict[tuple[object, ...], list[Entry]] = field(default_factory=lambda: defaultdict(list))
    _by_name: dict[str, list[KnownDelegate]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        meant: dict[str, set[str]] = defaultdict(set)
        for unit, others in self.units.items():
            for other in (unit, *others):
                meant[_plain(other)].add(_plain(unit))
        own = {_plain(unit) for unit in self.units}
        # a unit's own name is nobody else's, and what two units are called tells neither
        self._called = {other: units.pop() for other, units in meant.items() if len(units) == 1 and other not in own}
        for one in sorted(self.delegates, key=lambda one: one.active):
            self._by_code[code_key(one.delegate_code)] = one
        said = [(one, (code_key(one.delegate_code), exact(name))) for one in self.roll for name in names_of(one)]
        self._confirmed = {pair for one, pair in said if one.is_confirmed}
        self._unknown = {pair for one, pair in said if one.delegate_code}
        self._honoured = {one.representative.delegate_id for one in self.roll if one.representative}
        self._by_id = {one.delegate_id: one for one in self.delegates}
        for entry in self.roll:
            if entry.kind is not RecipientKind.COLLECTIVE and entry.status is not EntryStatus.REVOKED:
                named = (entry.decision.number, entry.award_code, entry.grade, *_person(entry.kind, entry.words))
                self._entries[named].append(entry)
        for one in self.delegates:
            if one.active:
                self._by_name[folded(one.full_name)].append(one)

    def linked(self, candidate: Candidate) -> Candidate:
        """Give the candidate with the delegate that is meant, with notes, and with what has to be answered first."""
        asked = asked_of_the_living(candidate, self._who_came(candidate), self.roll, self.asking)
        if asked.waits != candidate.waits:
            return asked
        candidate = asked
        if candidate.delegate_code in NOBODY:
            return replace(candidate, delegate_code="")
        there = self._by_code.get(code_key(candidate.delegate_code)) if candidate.delegate_code else None
        if candidate.kind is not RecipientKind.INDIVIDUAL:
            return self._receiver(candidate, there) if there else self._household(candidate)
        is_dead = candidate.posthumous or candidate.has_died
        if not there:
            return candidate if is_dead else self._proposed(candidate)
        is_same = is_same_name(there.full_name, candidate.words.name)
        is_said = (code_key(there.delegate_code), exact(candidate.words.name)) in self._confirmed
        if is_said and (is_dead or not is_same):
            return replace(candidate, linked=there, delegate_code=there.delegate_code, is_confirmed=True)
        if is_dead:
            return with_receiver(candidate, there, self.asking)
        return self._of_that_name(candidate, there) if is_same else self._of_another_name(candidate, there)

    def _who_came(self, candidate: Candidate) -> list[KnownDelegate]:
        """Give whom the door let in of those of that very name who may be meant: by code, by unit, or as the roll has them."""
        words, code = candidate.words, code_key(candidate.delegate_code)
        named = [one for one in self._by_name.get(folded(words.name), []) if is_same_name(one.full_name, words.name)]
        return [
            one
            for one in named
            if one.admitted
            and (code_key(one.delegate_code) == code or one.delegate_id in self._honoured or self._fits(words, one))
        ]

    def _household(self, candidate: Candidate) -> Candidate:
        """Propose who has the name that a household goes by: they receive for it."""
        if candidate.kind is not RecipientKind.HOUSEHOLD or candidate.delegate_code:
            return candidate
        bare = replace(candidate.words, name=bare_name(candidate.words.name))
        return replace(self._proposed(replace(candidate, words=bare)), words=candidate.words)

    def _of_that_name(self, candidate: Candidate, there: KnownDelegate) -> Candidate:
        linked = replace(candidate, linked=there, delegate_code=there.delegate_code, notes=_notes(candidate, there))
        odd = against(candidate.words, there)
        return replace(linked, notes=(*linked.notes, f"{odd} Xin kiểm tra.")) if odd else linked

    def _of_another_name(self, candidate: Candidate, there: KnownDelegate) -> Candidate:
        name = candidate.words.name
        id_, choice = self.asking.ask(
            "person",
            f"{there.delegate_code}:{spoken(name)}",
            f"Mã {there.delegate_code} là của {there.full_name} ({there.unit_name}), tệp ghi {name} "
            f"({candidate.words.unit_name or 'không ghi đơn vị'}). Gắn với ai?",
            [
                *((one.delegate_code, f"Gắn với {said_of(one)}") for one in self._alike(candidate) if one is not there),
                (LATER, "Không gắn mã này, gắn đại biểu sau"),
                (SAME, f"Đúng là {there.full_name}, gắn với mã {there.delegate_code}"),
            ],
            default=None,
            at=[candidate.place],
            people=[name, there.full_name],
        )
        if choice == SAME:
            return replace(candidate, linked=there, delegate_code=there.delegate_code, is_confirmed=True)
        if choice == LATER:
            return replace(candidate, delegate_code="")
        return self._of_code(candidate, choice) or replace(candidate, waits=(*candidate.waits, id_))

    def _proposed(self, candidate: Candidate) -> Candidate:
        """Propose delegates of that name; whoever is the only one of that name and unit is meant until somebody says no."""
        alike = self._alike(candidate)
        entry = self._there(candidate)
        there = entry.representative if entry else None
        chosen = self._by_id.get(there.delegate_id) if there and there.delegate_id else None
        if entry and chosen and chosen.active:
            return replace(candidate, linked=chosen, delegate_code=entry.delegate_code or candidate.delegate_code)
        if not alike or (code_key(candidate.delegate_code), exact(candidate.words.name)) in self._unknown:
            return candidate
        name, code = candidate.words.name, candidate.delegate_code
        sure = self._meant(candidate, alike)
        odd = [said for one in alike if (said := against(candidate.words, one))]
        said = f"mã {code} trong tệp chưa có trong danh sách" if code else "tệp không ghi mã đại biểu"
        _, choice = self.asking.ask(
            "delegate",
            f"{code_key(code)}:{spoken(name)}:{spoken(candidate.words.unit_name)}",
            f"{name} ({candidate.words.unit_name or 'không ghi đơn vị'}): {said}. {' '.join(['', *odd])} Có phải là đại biểu này?",
            [
                *((one.delegate_code, f"Đúng là {said_of(one, candidate)}") for one in alike),
                (LATER, "Người khác, gắn sau"),
            ],
            default=self._default(sure, candidate, entry),
            at=[candidate.place],
            people=[name],
        )
        candidate = replace(candidate, notes=(*candidate.notes, *odd))
        if choice == LATER:
            return replace(candidate, delegate_code="" if alike and code else code)
        return self._of_code(candidate, choice) or candidate

    def _meant(self, candidate: Candidate, alike: Sequence[KnownDelegate]) -> list[KnownDelegate]:
        """Give those of that very name and unit; of several of them the one who has the position that the file says."""
        words = candidate.words
        sure = [one for one in alike if is_same_name(one.full_name, words.name) and self._fits(words, one)]
        fitting = [one for one in sure if same_position(candidate, one)]
        return fitting if len(sure) > 1 and len(fitting) == 1 else sure

    def _default(self, sure: Sequence[KnownDelegate], candidate: Candidate, entry: Entry | None) -> str:
        """Give who is meant until somebody says no: the only one, unless what the file calls them is against it."""
        if len(sure) != 1 or _was_left_open(entry) or against(candidate.words, sure[0]):
            return LATER
        return sure[0].delegate_code

    def _there(self, candidate: Candidate) -> Entry | None:
        """Give the entry of the roll that a line names to the letter, None where there is none or more than one."""
        found = self._entries.get(_named(candidate), [])
        return found[0] if len(found) == 1 else None

    def _alike(self, candidate: Candidate) -> list[KnownDelegate]:
        found = self._by_name.get(folded(candidate.words.name), [])
        return sorted(found, key=lambda one: (not self._fits(candidate.words, one), one.delegate_code))[:MOST_OFFERED]

    def _of_code(self, candidate: Candidate, code: str | None) -> Candidate | None:
        there = self._by_code.get(code_key(code or ""))
        return replace(candidate, linked=there, delegate_code=there.delegate_code) if there else None

    def _receiver(self, candidate: Candidate, there: KnownDelegate) -> Candidate:
        """Give a collective or household with who receives for it: of another unit it is a note."""
        unit = candidate.words.unit_name
        notes = candidate.notes
        if unit and not any(self._is_same_unit(name, there.unit_name) for name in (unit, candidate.words.name)):
            said = f"Người nhận {there.full_name} ({there.delegate_code}) thuộc {there.unit_name}. Xin kiểm tra."
            notes = (*notes, said)
        return replace(candidate, linked=there, delegate_code=there.delegate_code, notes=notes)

    def _fits(self, words: Words, one: KnownDelegate) -> bool:
        """Tell whether unit, or position with unit in one text, are those of a delegate: "Chuyên viên Hội Nông dân tỉnh"."""
        if self._is_same_unit(one.unit_name, words.unit_name):
            return True
        if is_same_post(words, one):
            return True
        unit = unit_within(words)
        return bool(unit) and self._is_same_unit(one.unit_name, unit)

    def _is_same_unit(self, one: str, other: str) -> bool:
        """Tell whether two names mean one unit, in short or whole or as files call it: H. Ba Bể, Huyện Ba Bể."""
        ours, theirs = _plain(one), _plain(other)
        return self._called.get(ours, ours) == self._called.get(theirs, theirs)


def _named(one: Candidate) -> tuple[object, ...]:
    return (one.decision.number, one.award.code if one.award else "", one.grade, *_person(one.kind, one.words))


def _person(kind: RecipientKind | None, words: Words) -> tuple[object, ...]:
    name = bare_name(words.name) if kind is RecipientKind.HOUSEHOLD else words.name
    return kind, exact(name), exact(words.unit_name)


def _was_left_open(entry: Entry | None) -> bool:
    """Tell whether an entry came in without anybody: a later file links nobody to it by itself."""
    return entry is not None and entry.representative is None and not entry.delegate_code


def _plain(name: str) -> str:
    return folded(plain_form(name))


def _notes(candidate: Candidate, there: KnownDelegate) -> tuple[str, ...]:
    notes = candidate.notes
    if candidate.words.name != there.full_name:
        notes = (*notes, f"Danh sách đại biểu ghi “{there.full_name}”; giữ chữ của quyết định.")
    if not there.active:
        notes = (*notes, f"{there.delegate_code} không còn là đại biểu.")
    return notes
