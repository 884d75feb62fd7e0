"""Where a unit that comes in by a file stands among the others, until somebody puts them in order by hand."""

import re
from collections.abc import Iterable, Sequence

from chassis.files.meaning.offices import plain_form
from chassis.files.meaning.spelling import folded
from services.registration.domain.congress.congress import Unit

_PARTY = "tinh uy|thanh uy|huyen uy|(?:van phong|ban to chuc|ban tuyen giao(?: va dan van)?|ban noi chinh|uy ban kiem tra) (?:tinh|thanh|huyen) uy"
_RANKS = tuple(
    re.compile(rf"(?:{words})\b")
    for words in (
        rf"{_PARTY}|ban dan van|ban to chuc|ban tuyen giao|ban noi chinh|uy ban kiem tra|truong chinh tri|dang uy|dang bo",
        "hdnd|hoi dong nhan dan|doan (?:dai bieu quoc hoi|dbqh)|uy ban nhan dan|ubnd|"
        "van phong (?:doan|ubnd|hdnd|uy ban|hoi dong)",
        "uy ban mat tran|mat tran|lien doan lao dong|tinh doan|thanh doan|doan thanh nien|hoi nong dan|hoi lien hiep phu nu|"
        "hoi phu nu|hoi cuu chien binh",
        "bo chi huy|ban chi huy|bo doi|cong an|quan su|bien phong|su doan|lu doan|trung doan",
    )
)
_ARMED, _OFFICES, _MASS, _PLACES, _FIRMS, _OTHERS = 3, 4, 5, 6, 7, 8
_BY_KIND = {
    "AGENCY": _OFFICES,
    "MASS_ORGANISATION": _MASS,
    "DISTRICT": _PLACES,
    "CITY": _PLACES,
    "COMMUNE": _PLACES,
    "ENTERPRISE": _FIRMS,
}


def rank(unit: Unit) -> int:
    """Give the place of its sort, 0 for the first: Party, council and committee, front and the political organisations, armed
    forces, departments, other associations, places, enterprises, others."""
    name = folded(plain_form(unit.name))
    if unit.kind in ("DISTRICT", "CITY", "COMMUNE"):
        return _PLACES
    return next((at for at, words in enumerate(_RANKS) if words.match(name)), _BY_KIND.get(unit.kind, _OTHERS))


def with_new(there: Sequence[Unit], new: Iterable[Unit]) -> list[str]:
    """Give the codes of all units in order: each new one stands behind the last that ranks no lower, and those that are there
    stay among each other as they are, for somebody may have put them so."""
    order = [*there]
    known = {unit.unit_code for unit in there}
    for unit in new:
        if unit.unit_code in known:
            continue
        at = max((at for at, one in enumerate(order, 1) if rank(one) <= rank(unit)), default=0)
        order.insert(at, unit)
    return [unit.unit_code for unit in order]
