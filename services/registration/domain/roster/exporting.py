"""Writes delegates as rows that come back unchanged: each text is one that the rules for a roster file read as what it was.

Sealed attributes never leave: their cells are empty, and an empty cell changes nothing when the file comes back.
"""

from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from services.registration.domain.badges.paper import PrintState
from services.registration.domain.congress import reference
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.attributes import SEX, STANDING, further, words_of
from services.registration.domain.people.delegate import Delegate, Person
from services.registration.domain.people.missing import ASKED, PORTRAIT, asked_of
from services.registration.domain.people.roster_columns import HEADINGS

Kind = Literal["roster", "missing", "roll_call", "seats", "badges"]
_COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    "roster": (
        *("number", "delegate_code", "form_of_address", "full_name", "sex", "birth", "unit_code", "unit_name"),
        *("position", "category", "standing", "seat", "phone", "instruction"),
        *(one.name for one in further()),
    ),
    "missing": ("number", "delegate_code", "full_name", "unit_code", "unit_name", *ASKED, "missing"),
    "roll_call": ("number", "full_name", "birth_year", "position", "unit_name", "seat", "signature"),
    "seats": ("number", "delegate_code", "full_name", "unit_code", "unit_name", "seat"),
    "badges": (
        *("number", "delegate_code", "full_name", "unit_code", "unit_name", "category"),
        *("badge_paper", "badge_edition", "badge_printed_on"),
    ),
}
_PAPERS = {
    PrintState.NOT_PRINTED: "Chưa in",
    PrintState.CHANGED: "Đã in, nội dung đã đổi",
    PrintState.PRINTED: "Đã in",
}
_NO_BADGE = {"badge_paper": "Chưa có thẻ"}
_SEXES = {one.code: one.words for one in SEX}
_STANDINGS = {one.code: one.words for one in STANDING}
_AS_IT_IS = ("full_name", "form_of_address", "unit_code", "position", "seat", "phone", "instruction")


@dataclass(frozen=True)
class Sheet:
    """A table of texts; `to_fill` are the cells (row, column, from 0) that somebody is asked to fill in."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    to_fill: frozenset[tuple[int, int]] = frozenset()


def sheet_of(
    kind: Kind,
    people: Sequence[Delegate],
    units: Mapping[str, str],
    given: Mapping[DelegateId, Collection[str]],
    apart: Mapping[str, Mapping[DelegateId, str]] | None = None,
    with_photo: Container[DelegateId] = (),
    badges: Mapping[DelegateId, Mapping[str, str]] | None = None,
) -> Sheet:
    """Give the people in their order; for `missing` only those of whom something lacks.

    `units` gives each unit's name by its code, `given` the names of the sealed attributes that are known, by delegate id;
    `apart` the seats in sittings seated on their own, by the sitting's name: columns of their own behind the seat; of
    `with_photo` there is a portrait; `badges` gives the texts of `badge_texts` of everybody who holds one.
    """
    columns = _COLUMNS[kind]
    behind = columns.index("seat") + 1 if apart else len(columns)
    lacking = {
        one.delegate_id: asked_of(
            one.person, given.get(one.delegate_id, ()), one.promised, has_photo=one.delegate_id in with_photo
        )
        for one in people
    }
    if kind == "missing":
        people = [one for one in people if lacking[one.delegate_id]]
    rows, to_fill = [], set()
    for number, one in enumerate(people):
        texts = texts_of(one.person, units) | {"number": str(number + 1), "delegate_code": one.delegate_code}
        texts["missing"] = ", ".join(HEADINGS[name][0].lower() for name in lacking[one.delegate_id])
        texts[PORTRAIT] = f"gửi ảnh {one.delegate_code}.jpg" if PORTRAIT in lacking[one.delegate_id] else "đã có"
        texts |= (badges or {}).get(one.delegate_id, _NO_BADGE)
        others = (own.get(one.delegate_id, "") for own in (apart or {}).values())
        cells = [texts.get(column, "") for column in columns]
        cells[behind:behind] = others
        rows.append(tuple(cells))
        if kind == "missing":
            to_fill |= {(number, columns.index(name)) for name in lacking[one.delegate_id]}
    names = [HEADINGS[column][0] for column in columns]
    names[behind:behind] = [f"Ghế phiên {name}" for name in apart or {}]
    return Sheet(tuple(names), tuple(rows), frozenset(to_fill))


def badge_texts(state: PrintState, edition: int, printed_on: str) -> dict[str, str]:
    """Give what the list of badges says of one badge that holds; `edition` 0: never on paper."""
    return {
        "badge_paper": _PAPERS[state],
        "badge_edition": str(edition or ""),
        "badge_printed_on": printed_on,
    }


def texts_of(person: Person, units: Mapping[str, str]) -> dict[str, str]:
    """Give what the roster says of a person as cells by column; what is not given is ''."""
    return {
        **{name: str(getattr(person, name)) for name in _AS_IT_IS},
        "unit_name": units[person.unit_code],
        "sex": _SEXES.get(person.sex or "", ""),
        "birth": person.birth.text if person.birth else "",
        "birth_year": str(person.birth_year or ""),
        "category": reference.categories()[person.category].name,
        "standing": _STANDINGS.get(person.standing, ""),
        **{one.name: words_of(one, getattr(person, one.name)) for one in further()},
    }
