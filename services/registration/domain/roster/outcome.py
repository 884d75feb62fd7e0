"""What becomes of one person of a roster file."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from services.registration.domain.congress.congress import Unit
from services.registration.domain.people.delegate import Delegate, Person, Status, usual_standing
from services.registration.domain.places import Cell
from services.registration.domain.roster.comparing.codes import Codes
from services.registration.domain.roster.comparing.comparison import Compared, compare, visit_stays
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.matching import Fingerprint, Match, Matching
from services.registration.domain.roster.understanding.meaning import Candidate

if TYPE_CHECKING:  # it looks at outcomes itself
    from services.registration.domain.roster.comparing.moved import Moved

Kind = Literal["new", "changed", "unchanged", "asked"]
Left = Literal["WITHDRAWN", "REPLACED"]


def categories_after(known: Iterable[Known], withdrawn: Container[Known], outcomes: Iterable["Outcome"]) -> list[str]:
    """Give the category of everybody who is on the list once a file has come in."""
    after = {
        one.delegate.delegate_id: one.delegate.person.category for one in known if one.active and one not in withdrawn
    }
    new = []
    for one in outcomes:
        if one.known and one.compared and one.known.delegate.delegate_id in after:
            after[one.known.delegate.delegate_id] = one.compared.person.category
        elif one.kind == "new":
            new.append(one.candidate.category)
    return [*after.values(), *new]


def filled_after(
    before: Mapping[Cell, int], withdrawn: Iterable[Known], outcomes: Iterable["Outcome"]
) -> dict[Cell, int]:
    """Give in how many places of each cell somebody stands once a file has come in."""
    after = Counter(before)
    after.subtract(_cell(one.delegate.person) for one in withdrawn)
    for one in outcomes:
        if one.known and one.compared and one.known.active:
            after.subtract([_cell(one.known.delegate.person)])
            after.update([_cell(one.compared.person)])
        elif one.kind == "new" and one.candidate.unit:
            after.update([Cell(one.candidate.unit.unit_code, one.candidate.category)])
    return dict(after)


def _cell(person: Person) -> Cell:
    return Cell(person.unit_code, person.category)


@dataclass(frozen=True)
class Outcome:
    """What becomes of one person of the file. `code` is the delegate's; `known` and `compared` where they are there.

    `contested` is the seat that the file gives them, on which somebody else sits: they have none."""

    kind: Kind
    candidate: Candidate
    code: str
    known: Known | None = None
    compared: Compared | None = None
    notes: tuple[str, ...] = ()
    contested: str = ""

    @property
    def left(self) -> Left | None:
        """How somebody whom the file has came to be no delegate any more, None for a delegate."""
        status = self.known.delegate.status if self.known else Status.ACTIVE
        if status in (Status.ACTIVE, Status.NOMINATED):
            return None
        return "REPLACED" if status is Status.REPLACED else "WITHDRAWN"


@dataclass(frozen=True)
class Standings:
    """How many of a file's people are official delegates and how many invited guests once it has come in, and of how many
    new ones only their category says so."""

    official: int
    guests: int
    by_category: int


def standings_after(people: Iterable[Outcome]) -> Standings:
    """Count whom the file brings or has already; who waits for an answer or is no delegate any more is in none."""
    found = Counter(_standing(one) for one in people if one.kind != "asked" and one.left is None)
    silent = sum(one.kind == "new" and not one.candidate.standing for one in people)
    return Standings(found["OFFICIAL"], found["GUEST"], silent)


def _standing(one: Outcome) -> str:
    if one.compared:
        return one.compared.person.standing
    if one.known:
        return one.known.delegate.person.standing
    return one.candidate.standing or usual_standing(one.candidate.category)


def needed_units(people: Sequence[Outcome], there: Sequence[Unit]) -> Iterable[Unit]:
    """Give the units of those who come in or change that are not there, or were laid aside."""
    known = {unit.unit_code for unit in there if not unit.archived}
    wanted = {one.candidate.unit for one in people if one.kind in ("new", "changed") and one.candidate.unit}
    return sorted((unit for unit in wanted if unit.unit_code not in known), key=lambda unit: unit.unit_code)


@dataclass(frozen=True)
class Whole:
    """What every row is read against. `by_clerk`: the clerk of a delegation sent the file."""

    matching: Matching
    codes: Codes
    moved: "Moved"
    fingerprint: Fingerprint
    by_clerk: bool


def outcome_of(index: int, one: Candidate, whole: Whole) -> Outcome:
    """Say what becomes of the row of this index."""
    matching = whole.matching
    match = matching.matches.get(index)
    notes = (*one.notes, *matching.notes[index])
    if match and index in matching.staying:
        told = f"Là {matching.who(match.known)}, giữ nguyên ở đó; không nhập dòng này."
        return Outcome("unchanged", one, match.known.delegate.delegate_code, match.known, None, (*notes, told))
    if one.waits and match:
        return Outcome("asked", one, match.known.delegate.delegate_code, match.known, None, notes)
    if match is None:
        return Outcome("asked" if one.waits else "new", one, whole.codes.take(one.code) or "", notes=notes)
    return _compared(one, match, whole, notes)


def _compared(one: Candidate, match: Match, whole: Whole, notes: tuple[str, ...]) -> Outcome:
    delegate, asking = match.known.delegate, whole.matching.asking
    if told := _stays_out(delegate, by_clerk=whole.by_clerk):
        return Outcome("unchanged", one, delegate.delegate_code, match.known, None, (*notes, told))
    emptied = whole.moved.emptied(one, match.known, asking)
    mark = whole.fingerprint
    compared = compare(one, match.known, match.how, fingerprint=mark, asking=asking, emptied=emptied, keeps=match.keeps)
    if compared.changed and whole.by_clerk and delegate.status is Status.ACTIVE:
        told = "Đã là đại biểu chính thức: dòng này giữ nguyên. Xin sửa ở hồ sơ của người này."
        return Outcome("unchanged", one, delegate.delegate_code, match.known, None, (*notes, told))
    kind: Kind = "changed" if compared.changed else "unchanged"
    stays = (*whole.moved.stays(one, match.known, mark), *visit_stays(one, match.known))
    return Outcome(kind, one, delegate.delegate_code, match.known, compared, (*notes, *stays))


def _stays_out(delegate: Delegate, *, by_clerk: bool) -> str:
    """Say why a row changes nothing of the person it means, '' where it may."""
    if delegate.status in (Status.REPLACED, Status.WITHDRAWN):
        done = "được thay" if delegate.status is Status.REPLACED else "rút tên"
        return f"Đại biểu {delegate.delegate_code} đã {done}; dòng này giữ nguyên, không nhập lại."
    if delegate.status is Status.NOMINATED and not by_clerk:
        return "Là người do đơn vị đề cử, chưa duyệt; dòng này giữ nguyên. Xin duyệt ở trang Xét duyệt."
    return ""
