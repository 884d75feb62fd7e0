"""Holds which person of a file is which known one, and how alike two of them are."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import distance, exact, folded, spoken
from services.registration.domain.roster.comparing.known import Identity, Known
from services.registration.domain.roster.questions import Kind
from services.registration.domain.roster.understanding.meaning import Candidate

How = Literal["id_number", "identity", "code", "spelling", "answer"]
Fingerprint = Callable[[str], str]


@dataclass(frozen=True)
class Match:
    known: Known
    how: How
    keeps: frozenset[str] = frozenset()
    """The fields that stay as they are whatever the row says."""


@dataclass
class Matching:
    """Which candidate (by its index) is which known person; each of them at most once."""

    candidates: Sequence[Candidate]
    asking: Asking
    fingerprint: Fingerprint
    matches: dict[int, Match] = field(default_factory=dict)
    taken: set[object] = field(default_factory=set)
    clashes: dict[int, str] = field(default_factory=dict)  # an id number that somebody else has
    notes: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    waits: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Questions about who somebody is that keep a candidate out until they are answered."""
    staying: set[int] = field(default_factory=set)
    """Candidates who are somebody of another unit and stay there."""
    asked: set[tuple[int, object]] = field(default_factory=set)
    """Candidate and known person (by id) about whom it was asked whether they are one."""
    said: list[str] = field(default_factory=list)
    """What is odd about the file as a whole."""
    elsewhere: set[tuple[int, object]] = field(default_factory=set)
    """Of these the ones who are of another unit than the row says."""
    unit_names: Mapping[str, str] = field(default_factory=dict)
    """The units' names by their code."""

    def take(self, index: int, known: Known, how: How, keeps: frozenset[str] = frozenset()) -> None:
        self.matches[index] = Match(known, how, keeps)
        self.taken.add(known.delegate.delegate_id)

    def numbers_differ(self, candidate: Candidate, known: Known) -> bool:
        """Tell whether two id numbers are given that are not the same."""
        number = candidate.sensitive.national_id
        return bool(number and known.fingerprint and known.fingerprint != self.fingerprint(number))

    def unit_of(self, known: Known) -> str:
        code = known.delegate.person.unit_code
        return self.unit_names.get(code, code)

    def who(self, known: Known) -> str:
        """Say who somebody is: "Vi Thị Giả Lập (DB-0001, đoàn Sở Y tế, sinh 1984, Bác sĩ)"."""
        person = known.delegate.person
        birth = f"sinh {person.birth.text}" if person.birth else ""
        about = (known.delegate.delegate_code, f"đoàn {self.unit_of(known)}", birth, person.position)
        return f"{person.full_name} ({', '.join(word for word in about if word)})"

    def note_namesake(self, index: int, known: Known) -> None:
        """Say on the row itself that somebody of this name is there, while they are held to be two people."""
        person = known.delegate.person
        birth = f", sinh {person.birth.text}" if person.birth else ""
        self.notes[index].append(
            f"Trùng tên với {known.delegate.delegate_code}, đoàn {self.unit_of(known)}{birth}: đang coi là hai người."
        )

    def ask_who(
        self,
        index: int,
        known: Known,
        kind: Kind,
        text: str,
        proposals: Sequence[tuple[str, str]],
        *,
        must: bool = True,
    ) -> str | None:
        """Ask whether a candidate is this person; the first proposal is that they are two. `must`: until it is answered the
        candidate waits, else they are two meanwhile."""
        candidate, delegate = self.candidates[index], known.delegate
        id_, choice = self.asking.ask(
            kind,
            f"{delegate.delegate_code}:{spoken(candidate.full_name)}",
            text,
            proposals,
            default=None if must else proposals[0][0],
            at=[candidate.place],
            people=list(dict.fromkeys((candidate.full_name, delegate.person.full_name))),
        )
        self.asked.add((index, delegate.delegate_id))
        if choice is None:
            self.waits[index].append(id_)
        return choice

    def free(self, people: Iterable[Known]) -> list[Known]:
        return [one for one in people if one.delegate.delegate_id not in self.taken]

    @property
    def undecided(self) -> set[object]:
        """Who is there, by id, and may be a row of another unit that waits."""
        return {one for index, one in self.elsewhere if self.waits[index]}

    @property
    def open(self) -> list[int]:
        return [i for i in range(len(self.candidates)) if i not in self.matches and i not in self.clashes]


def identity_of(candidate: Candidate) -> Identity:
    return exact(candidate.full_name), candidate.unit.unit_code if candidate.unit else "", candidate.birth


def code_key(code: str) -> str:
    """Give a code as it is compared: "db-01", "DB 0001" and "DB-1" are the same."""
    parts = re.findall(r"[^\W\d_]+|\d+", code.casefold())
    return "-".join(part.lstrip("0") or "0" if part.isdigit() else part for part in parts)


def same_name(candidate: Candidate, known: Known) -> bool:
    return any(folded(candidate.full_name) == folded(name) for name in known.names)


def same_unit(candidate: Candidate, known: Known) -> bool:
    return bool(candidate.unit) and any(candidate.unit.unit_code == one[1] for one in known.identities)  # type: ignore[union-attr]


def to_the_day(candidate: Candidate, known: Known) -> bool:
    """Tell whether both births are the same day, and none is only a year."""
    birth = candidate.birth
    return birth is not None and birth.day is not None and birth == known.delegate.person.birth


def similar(candidate: Candidate, known: Known) -> bool:
    words = set(folded(candidate.full_name).split())
    for name in known.names:
        theirs = set(folded(name).split())
        if distance(candidate.full_name, name, most=2) <= 2 or words < theirs or theirs < words:
            return True
    return False
