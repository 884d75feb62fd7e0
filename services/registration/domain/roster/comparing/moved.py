"""Finds what an earlier file brought from a column that is something else by now: asked once a column, shown old -> new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from chassis.files.found import FoundBook
from chassis.files.meaning.columns import ChangedColumn
from chassis.files.meaning.moved_columns import is_to_go, moved_columns
from chassis.files.meaning.questions import Answers, Asking, Place
from services.registration.domain.people.attributes import by_name
from services.registration.domain.people.delegate import usual_standing
from services.registration.domain.roster.comparing.known import ALL_OTHERS, Known
from services.registration.domain.roster.comparing.matching import Fingerprint
from services.registration.domain.roster.seating import with_seat
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.understanding.meaning import Candidate
from services.registration.domain.roster.understanding.positions import position_of
from services.registration.domain.roster.understanding.reading import read_people
from services.registration.domain.roster.understanding.rows.lines import COLUMNS

SENSITIVE = ("ethnicity", "religion", "party_member", "political_theory")
_PLAIN = ("form_of_address", "sex", "birth", "seat", "phone", "instruction")
_FILLS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("position", "workplace"), ("position",)),
    **dict.fromkeys(("sex_male", "sex_female"), ("sex",)),
    **dict.fromkeys(("birth_male", "birth_female"), ("sex", "birth")),
    **dict.fromkeys(("birth_day", "birth_month", "birth_day_month", "birth_year"), ("birth",)),
    "is_direct_worker": ("is_manager",),
    "not_party": ("party_member",),
    "no_religion": ("religion",),
}
"""The fields that a column fills, where they are not of its own name."""


@dataclass(frozen=True)
class Moved:
    """The columns that are taken for something else than when a file came in last, and what each line said then."""

    columns: tuple[ChangedColumn, ...] = ()
    before: Mapping[Place, Candidate] = field(default_factory=dict)

    def emptied(self, one: Candidate, known: Known, asking: Asking) -> frozenset[str]:
        """Give the fields that hold what the earlier meaning had brought, that nothing fills now, and that are to be empty.

        What somebody set at the desk stays.
        """
        then = self.before.get(one.place)
        if then is None:
            return frozenset()
        now, was, there = _values(one), _values(then), _known_values(known)
        left = {name for name in was if was[name] and not now.get(name) and was[name] == there[name]}
        wanted = (
            name
            for column in self.columns
            for name in _FILLS.get(column.was or "", (column.was or "",))
            if name in left and _by_file(known, name) and _goes(column, name, one, asking)
        )
        return frozenset(wanted)

    def stays(self, one: Candidate, known: Known, fingerprint: Fingerprint) -> Iterable[str]:
        """Say what nobody can be without, or what is sealed, and so stays as the earlier meaning had brought it."""
        then, person = self.before.get(one.place), known.delegate.person
        names = {column.was: column.name for column in self.columns}
        if then is None:
            return
        if "category" in names and not one.category and then.category == person.category:
            yield _said("Thành phần", names["category"])
        unusual = then.standing == person.standing != usual_standing(person.category)
        if "standing" in names and not one.standing and unusual:
            yield _said("Tư cách", names["standing"])
        number = then.sensitive.national_id
        if number and not one.sensitive.national_id and fingerprint(number) == known.fingerprint:
            yield _said("Số định danh", names.get("national_id", ""))


def moved_since(book: FoundBook, setting: Setting, answers: Answers, before: Answers | None) -> Moved:
    """Compare what the columns are by `answers` with what they were by those of `before`, None: nothing to compare with."""
    columns, earlier = moved_columns(COLUMNS, book, answers, before or {})
    if before is None or not columns:
        return Moved()
    asking = Asking(earlier)
    people = (with_seat(one, setting.hall, asking) for one in read_people(book, setting, asking).candidates)
    return Moved(columns, {one.place: one for one in people})


def is_moved(book: FoundBook, answers: Answers, before: Answers) -> bool:
    """Tell whether a column is something else by `answers` than it was by those of `before`."""
    return bool(moved_columns(COLUMNS, book, answers, before)[0])


def _goes(column: ChangedColumn, name: str, one: Candidate, asking: Asking) -> bool:
    return is_to_go(COLUMNS, column, name, by_name()[name].label.lower(), "người", one.place, one.full_name, asking)


def _by_file(known: Known, name: str) -> bool:
    origins = known.origins
    origin = origins.get("sensitive" if name in SENSITIVE else name) or origins.get(ALL_OTHERS)
    return origin is None or origin.by == "file"


def _values(one: Candidate) -> dict[str, object]:
    return {
        **{name: getattr(one, name) for name in _PLAIN},
        **{name: getattr(one.sensitive, name) for name in SENSITIVE},
        **one.further,
        "position": position_of(one),
    }


def _known_values(known: Known) -> dict[str, object]:
    return {**vars(known.delegate.person), **{name: getattr(known.sensitive, name) for name in SENSITIVE}}


def _said(what: str, column: str) -> str:
    return f"{what} vẫn giữ như lần nhập trước, khi cột “{column}” còn nghĩa khác. Xin xem lại."
