"""Holds what every screen and every reader was shown against the log that Kafka kept: the last word on a ceremony.

Times are seconds of one clock, which screens, readers and the services of a test share.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

GRACE = 5.0
"""Seconds that a withdrawn name needs to leave a glass that hears."""
LATEST = 10.0
"""Seconds after which whoever shows something else than the log must say so; the rule asks for thirty."""
FEED_LATEST = 30.0
ROUNDING = 0.02


@dataclass(frozen=True)
class Fact:
    """What became of a name: `what` is announced, corrected, withdrawn or returned; `name` None where it says none."""

    what: str
    at: float
    entry_id: str
    name: str | None = None
    sequence: int = 0


@dataclass(frozen=True)
class State:
    """What a glass shows, in the words of the log: the kind of card and, of a name, whose it is; of a row, at whom its marker stands."""

    card: str
    entry_id: str | None = None


@dataclass(frozen=True)
class Log:
    """What Kafka kept, each event once: `facts` of names and the `cards` that were on air since when, both in order."""

    facts: Sequence[Fact]
    cards: Sequence[tuple[float, State]]

    def public(self, entry_id: str) -> Iterator[tuple[float, float]]:
        """Give the stretches of time in which that name was public."""
        since = None
        for fact in self.facts:
            if fact.entry_id != entry_id:
                continue
            if fact.what == "announced":
                since = fact.at
            elif fact.what in ("withdrawn", "returned") and since is not None:
                yield since, fact.at
                since = None
        if since is not None:
            yield since, float("inf")

    def words(self, entry_id: str, until: float) -> set[str]:
        """Give every way in which that name was written until then."""
        return {
            letters(fact.name)
            for fact in self.facts
            if fact.entry_id == entry_id and fact.name and fact.at <= until + ROUNDING
        }

    def on_air(self, since: float, until: float) -> set[State]:
        """Give what was on air at some moment of that stretch."""
        ends = [at for at, _ in self.cards[1:]] + [float("inf")]
        return {
            state for (at, state), end in zip(self.cards, ends, strict=True) if at <= until + ROUNDING and end >= since
        }


@dataclass(frozen=True)
class Picture:
    """What a screen showed from `at` on; `marked`: it said itself that it may be old. `row` are all names of a row by entry, each
    perhaps with a form of address before it.
    """

    at: float
    state: State
    name: str
    marked: bool
    row: tuple[tuple[str, str], ...] = ()


@dataclass
class Film:
    """All that one screen showed."""

    screen: str
    pictures: list[Picture] = field(default_factory=list)

    def see(
        self, at: float, state: State, name: str, *, marked: bool = False, row: Sequence[tuple[str, str]] = ()
    ) -> None:
        new = Picture(at, state, name, marked, tuple(row))
        if not self.pictures or replace(new, at=self.pictures[-1].at) != self.pictures[-1]:
            self.pictures.append(new)

    def names(self) -> list[str]:
        """Give whom it showed, one after the other."""
        shown = [one.state for one in self.pictures]
        merged = [state for number, state in enumerate(shown) if not number or shown[number - 1] != state]
        return [state.entry_id for state in merged if state.entry_id]

    def everybody(self) -> set[str]:
        """Give who stood on it, alone or in a row."""
        return {*self.names(), *(entry_id for one in self.pictures for entry_id, _ in one.row)}


@dataclass(frozen=True)
class Reading:
    """One answer to a reader of the public pages: `names` by entry."""

    page: str
    asked: float
    answered: float
    names: Mapping[str, str]


@dataclass
class Findings:
    """What was wrong, in sentences; all empty is what the proof asks for."""

    untaken: list[str] = field(default_factory=list)
    other_words: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    old: list[str] = field(default_factory=list)


def compare(log: Log, films: Sequence[Film], readings: Sequence[Reading], end: float) -> Findings:
    """Give what of all that was shown until `end` the log does not bear out."""
    found = Findings()
    numbers = [fact.sequence for fact in log.facts if fact.what == "announced"]
    if numbers != list(range(1, len(numbers) + 1)):
        found.twice.append(f"the log counts {numbers}")
    for film in films:
        _held_against(log, film, end, found)
    for reading in readings:
        _read_against(log, reading, found)
    return found


def _held_against(log: Log, film: Film, end: float, found: Findings) -> None:
    last = Picture(end, State("THE_END"), "", marked=False)
    for picture, following in pairwise([*film.pictures, last]):
        until = following.at
        where = f"{film.screen}: {picture.name or picture.state.card} from {picture.at:.2f} to {until:.2f}"
        alone = picture.state.entry_id
        for entry_id, name in picture.row or (((alone, picture.name),) if alone else ()):
            if not any(since <= picture.at + ROUNDING for since, _ in log.public(entry_id)):
                found.untaken.append(f"{where}: {name}")
            elif not _written_so(log, entry_id, picture, name):
                found.other_words.append(f"{where}: {name}")
            if not picture.marked and not _stands(log, entry_id, picture.at, until):
                found.withdrawn.append(f"{where}: {name}")
        if picture.row and alone and alone not in dict(picture.row):
            found.untaken.append(f"{where}: the marker is at nobody of the row")
        # the moment at which it went on showing this for the longest
        if not picture.marked and picture.state not in log.on_air(until - LATEST, until):
            found.old.append(where)
    _in_order(log, film, found)


def _written_so(log: Log, entry_id: str, picture: Picture, name: str) -> bool:
    words, said = log.words(entry_id, picture.at), letters(name)
    return any(said.endswith(one) for one in words) if picture.row else said in words


def _stands(log: Log, entry_id: str, since: float, until: float) -> bool:
    """Tell whether the name was public the whole time, but for the moment that a screen needs to hear of the end."""
    covered = since
    for began, gone in log.public(entry_id):
        if began <= covered + GRACE and gone + GRACE >= covered:
            covered = max(covered, gone + GRACE)
    return covered >= until


def _in_order(log: Log, film: Film, found: Findings) -> None:
    """What a screen showed is a part of what was on air, in its order: nothing again that was not shown again."""
    told = iter(state.entry_id for _, state in log.cards if state.entry_id)
    for entry_id in film.names():
        if not any(one == entry_id for one in told):
            seen = [f"{one.at:.2f} {one.state.entry_id or one.state.card}" for one in film.pictures]
            found.twice.append(f"{film.screen}: {entry_id} once more, or before its turn: {seen}")
            return


def _read_against(log: Log, reading: Reading, found: Findings) -> None:
    for entry_id, name in reading.names.items():
        stretches = list(log.public(entry_id))
        where = f"{reading.page} asked at {reading.asked:.2f}: {name}"
        if not any(since <= reading.answered + ROUNDING for since, _ in stretches):
            found.untaken.append(where)
        elif not any(letters(name).endswith(one) for one in log.words(entry_id, reading.answered)):
            found.other_words.append(where)
        elif not any(since <= reading.answered and gone + GRACE >= reading.asked for since, gone in stretches):
            found.withdrawn.append(where)
    for entry_id in {fact.entry_id for fact in log.facts}:
        for since, gone in log.public(entry_id):
            if since + FEED_LATEST < reading.asked and gone > reading.answered and entry_id not in reading.names:
                found.old.append(f"{reading.page} asked at {reading.asked:.2f} lacks {entry_id}")


def letters(words: str) -> str:
    """Give the letters alone: lines may break anywhere."""
    return "".join(words.split())
