"""Says what a roster means for a congress: who is new, who changes and how, what is asked, what cannot come in.

Pure: the same file, people and answers give the same result. Nobody is stored here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chassis.files.found import FoundBook, LeftOut
from chassis.files.meaning.columns import SeenSheet
from chassis.files.meaning.origin import origin_of
from chassis.files.meaning.questions import Answers, Asking, Question
from chassis.files.meaning.spelling import folded
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.comparing.codes import Codes
from services.registration.domain.roster.comparing.doubles import look_for_doubles
from services.registration.domain.roster.comparing.gone import Gone, gone_people
from services.registration.domain.roster.comparing.identity import match_people
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.matching import Matching
from services.registration.domain.roster.comparing.missing import missing_people, only_replaced
from services.registration.domain.roster.comparing.moved import moved_since
from services.registration.domain.roster.excluding import without_excluded
from services.registration.domain.roster.notes import is_partial, notes_of
from services.registration.domain.roster.outcome import Kind, Outcome, Whole, needed_units, outcome_of
from services.registration.domain.roster.questions import ABOUT_WORDS, WHO
from services.registration.domain.roster.seating import apart, with_seat
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.understanding.line_categories import offered
from services.registration.domain.roster.understanding.meaning import Candidate, Refusal
from services.registration.domain.roster.understanding.reading import read_people
from services.registration.domain.roster.understanding.rows.counted_columns import with_counted
from services.registration.domain.roster.understanding.rows.households import HOUSEHOLD
from services.registration.domain.roster.understanding.rows.lines import COLUMNS
from services.registration.domain.roster.values.categories import categories_of
from services.registration.domain.units.heads import Head, heads_of

_GUEST = "GUEST"


@dataclass(frozen=True)
class RosterCheck:
    """The whole answer: every row is one of `people` or `refused`. `units` are those that its people need and that are
    new, or were laid aside."""

    people: tuple[Outcome, ...]
    refused: tuple[Refusal, ...]
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]
    gone: tuple[Gone, ...]
    units: tuple[Unit, ...]
    notes: tuple[str, ...] = ()
    named: bool = True
    sheets: tuple[SeenSheet, ...] = ()
    excluded: tuple[Candidate, ...] = ()
    """Rows that somebody has taken out of this import, one by one."""
    heads: Mapping[str, Head] = field(default_factory=dict)
    """Who leads a unit from now on, by its code, because the file says so."""
    is_in_order: bool = True
    """The file has its people in the order of their units: not a part of a list, and nothing that we gave out ourselves."""

    def count(self, kind: Kind) -> int:
        return sum(one.kind == kind for one in self.people)

    @property
    def withdrawn(self) -> tuple[Known, ...]:
        """Of those who are gone the ones whose name is to be taken off the roster, by an answer of its own."""
        return tuple(one.known for one in self.gone if one.is_withdrawn)

    @property
    def names_left_out(self) -> tuple[str, ...]:
        """Who stands in the file and does not come in because somebody said so: one by one, or as alternates, or as away."""
        alternates = (one.text for one in self.left_out if one.why in ("alternate", "away"))
        return (*(one.full_name for one in self.excluded), *alternates)

    @property
    def unit_codes(self) -> set[str]:
        """The units whose people are in the file."""
        return {one.candidate.unit.unit_code for one in self.people if one.candidate.unit}

    @property
    def must_answer(self) -> tuple[Question, ...]:
        """What is asked about who somebody is, and has to be answered before the file may come in."""
        return tuple(one for one in self.questions if one.kind in WHO and one.default is None and one.answer is None)

    @property
    def undecided(self) -> str | None:
        """Say whom the file asks about before it may come in, None when everything is answered."""
        if not self.must_answer:
            return None
        people = dict.fromkeys(name for one in self.must_answer for name in one.people[:1])
        return (
            f"Còn {len(self.must_answer)} câu hỏi về người trùng chưa trả lời ({', '.join([*people][:8])}). "
            "Xin trả lời từng câu rồi nhập: không ai bị ghi hai lần."
        )

    @property
    def answered(self) -> dict[str, str]:
        """What was answered about words and columns: it holds for the next file of these units too."""
        return {one.id: one.answer for one in self.questions if one.answer and one.kind in ABOUT_WORDS}

    @property
    def refused_rows(self) -> int:
        """Rows, not messages; whoever waits for an answer is not in either."""
        return len({refusal.place for refusal in self.refused}) + self.count("asked")

    @property
    def rows(self) -> int:
        return len(self.people) + len({refusal.place for refusal in self.refused}) + len(self.excluded)


def check_roster(
    book: FoundBook,
    setting: Setting,
    answers: Answers,
    *,
    fingerprint: Callable[[str], str],
    before: Answers | None = None,
) -> RosterCheck:
    """Read a file for a congress; `answers` maps question ids to choices, `fingerprint` is the keyed hash of an id number.

    `before` is what was answered when a file of these units came in last, None where that is no matter.
    """
    asking = Asking(dict(answers))
    moved = moved_since(book := with_counted(book), setting, answers, before)
    read = read_people(book, setting, asking)
    if not read.named:
        return _unnamed(read.left_out, asking, COLUMNS.seen(book, answers))
    coming_in, excluded = without_excluded(read.candidates, answers)
    matching = match_people(coming_in, setting.people, fingerprint=fingerprint, asking=asking, names=read.unit_names)
    refused = [*read.refused, *look_for_doubles(matching)]
    candidates = _completed(coming_in, matching, setting, asking)
    codes = Codes(setting.codes, [one.code for i, one in enumerate(candidates) if i not in matching.matches])
    whole = Whole(matching, codes, moved, fingerprint, by_clerk=setting.own_unit is not None)
    people = [outcome_of(*one, whole) for one in _without_refused(candidates, refused)]
    missing = missing_people(candidates, refused, excluded, matching, setting.people)
    gone = _gone(candidates, missing, matching, setting, answers, is_whole=not is_partial(book))
    heads = heads_of(people, setting.heads, asking)
    return RosterCheck(
        apart([*_with_codes(people, codes)], _staying(setting.people, gone)),
        tuple(refused),
        asking.questions,
        read.left_out,
        gone,
        units=tuple(needed_units(people, setting.units)),
        notes=(*matching.said, *notes_of(book, setting.code, people)),
        sheets=COLUMNS.seen(book, answers),
        excluded=tuple(excluded),
        heads=heads,
        is_in_order=not is_partial(book) and not origin_of(book),
    )


def _unnamed(left_out: tuple[LeftOut, ...], asking: Asking, sheets: tuple[SeenSheet, ...]) -> RosterCheck:
    """Give the answer while nobody knows which column has the names: what the columns are is all there is to say."""
    return RosterCheck((), (), asking.questions, left_out, (), (), named=False, sheets=sheets)


def _staying(people: Iterable[Known], gone: Iterable[Gone]) -> Iterable[Known]:
    withdrawn = [one.known for one in gone if one.is_withdrawn]
    return (one for one in people if one not in withdrawn)


def _without_refused(candidates: Sequence[Candidate], refused: Iterable[Refusal]) -> Iterable[tuple[int, Candidate]]:
    out = {refusal.place for refusal in refused}
    return ((index, one) for index, one in enumerate(candidates) if one.place not in out)


def _gone(
    candidates: Iterable[Candidate],
    missing: Iterable[Known],
    matching: Matching,
    setting: Setting,
    answers: Answers,
    *,
    is_whole: bool,
) -> tuple[Gone, ...]:
    """Say who is no longer there; a supplement (not `is_whole`) says it only of those in whose place somebody comes."""
    replaced = {folded(one.replaces) for one in candidates if one.replaces}
    some = missing if is_whole else only_replaced(missing, replaced)
    return gone_people(setting.people, matching.taken, some, answers, replaced)


def _completed(
    candidates: Sequence[Candidate], matching: Matching, setting: Setting, asking: Asking
) -> list[Candidate]:
    with_category = (_with_category(one, i, matching, setting, asking) for i, one in enumerate(candidates))
    if setting.own_unit:  # seats are the organisers'
        with_category = (replace(one, seat="") for one in with_category)
    seated = [with_seat(one, setting.hall, asking) for one in with_category]
    return [replace(one, waits=(*one.waits, *matching.waits[i])) for i, one in enumerate(seated)]


def _with_category(one: Candidate, index: int, matching: Matching, setting: Setting, asking: Asking) -> Candidate:
    """Ask once for the category of new people where the file says nothing; who is there keeps theirs."""
    if one.category or index in matching.matches or any(wait.startswith("category") for wait in one.waits):
        return one
    if one.is_household and HOUSEHOLD in categories_of(setting.level):
        return _of_household(one, setting, asking)
    is_guest = one.standing == "GUEST" and _GUEST in categories_of(setting.level)
    id_, choice = asking.ask(
        "category",
        "guest" if is_guest else "",
        "Tệp ghi tư cách khách mời mà không ghi thành phần của những người này: là thành phần nào?"
        if is_guest
        else "Tệp không ghi thành phần của những người này: là thành phần nào?",
        offered(categories_of(setting.level)),
        default=_GUEST if is_guest else None,
        at=[one.place],
        people=[one.full_name],
    )
    if choice in categories_of(setting.level):
        return replace(one, category=choice or "")
    return replace(one, waits=(*one.waits, id_))


def _of_household(one: Candidate, setting: Setting, asking: Asking) -> Candidate:
    """Propose once that whoever has a household before the name stands for it."""
    id_, choice = asking.ask(
        "category",
        "household",
        "Trước tên có “Hộ ông”, “Hộ bà”: những người này đại diện hộ gia đình?",
        offered((HOUSEHOLD, *(code for code in categories_of(setting.level) if code != HOUSEHOLD))),
        default=HOUSEHOLD,
        at=[one.place],
        people=[one.full_name],
    )
    if choice in categories_of(setting.level):
        return replace(one, category=choice or "")
    return replace(one, waits=(*one.waits, id_))


def _with_codes(people: Sequence[Outcome], codes: Codes) -> Iterable[Outcome]:
    """Give new codes to those whose own is somebody else's, after everybody whose own is free."""
    for one in people:
        if one.code:
            yield one
            continue
        code = codes.next()
        told = (f"Mã “{one.candidate.code}” là của người khác; cấp mã {code}.",) if one.candidate.code else ()
        yield replace(one, code=code, notes=(*one.notes, *told))
