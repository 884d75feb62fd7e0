"""Writes the public pages: HTML that is read without script, from templates that escape everything."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from services.honors.api.public.words import Language, Spoken
from services.honors.domain.ids import CongressId
from services.honors.domain.public.published import PublicEntry, PublicRoll
from services.honors.domain.public.search import Wish, found
from services.honors.domain.roll.entry import KIND_NAMES
from services.honors.storage.public.public_congresses import PublicCongress
from services.honors.usecases.public.read_public_roll import KeptRoll

AT_ONCE = 200
"""names on one page: twelve hundred would be 230 KB for a phone and 45 ms of the process that serves the stage"""

_HERE = ZoneInfo("Asia/Ho_Chi_Minh")


class Following(StrEnum):
    """Whether the page comes anew by itself: OVER where nothing more comes, STILL where it could and does not."""

    BY_ITSELF = "BY_ITSELF"
    STILL = "STILL"
    OVER = "OVER"


def congresses_page(
    congresses: Sequence[PublicCongress], looked_at: datetime, following: Following, language: Language
) -> bytes:
    """Give the page on which a reader chooses a congress, as it was at `looked_at`."""
    return _page(
        "congresses.html",
        Spoken(language, "/feed"),
        congresses=congresses,
        synthetic=False,
        looked_at=looked_at,
        following=following,
        newest="/feed",
    )


def roll_page(kept: KeptRoll, congress_id: CongressId, wish: Wish, following: Following, language: Language) -> bytes:
    """Give the announced names that fit `wish`, under their awards, and what else may be chosen."""
    roll, among = kept.roll, kept.index
    fitting = found(among, wish)
    pages = max(1, -(-len(fitting) // AT_ONCE))
    page = min(max(wish.page, 1), pages)
    shown = fitting[(page - 1) * AT_ONCE : page * AT_ONCE]
    awards = [(award, list(entries)) for award, entries in groupby(shown, key=lambda entry: entry.award_name)]
    return _page(
        "roll.html",
        Spoken(language, f"/feed/{congress_id}"),
        congress_id=congress_id,
        roll=roll,
        synthetic=roll.synthetic,
        wish=wish,
        awards=awards,
        fitting=len(fitting),
        standing=len(among.entries),
        page=page,
        pages=pages,
        further=_further(congress_id, wish, language),
        withdrawn=[moment(entry.announced_at) for entry in roll.entries if entry.withdrawn and entry.announced_at],
        figures=among.figures,
        looked_at=kept.read_at,
        following=following,
        newest=f"/feed/{congress_id}",
    )


def _further(congress_id: CongressId, wish: Wish, language: Language) -> str:
    """Give the address of the same wish without its page, to which `&trang=` is added."""
    asked = {"q": wish.words, "loai": wish.kind, "hinh-thuc": wish.award, "don-vi": wish.unit}
    asked |= {"lang": "en"} if language is Language.EN else {}
    return f"/feed/{congress_id}?{urlencode({name: value for name, value in asked.items() if value})}"


def honouree_page(
    congress_id: CongressId, roll: PublicRoll, entry: PublicEntry, address: str, language: Language
) -> bytes:
    """Give the page of one honour, which can be shared as `address`."""
    spoken = Spoken(language, f"/feed/{congress_id}/{entry.entry_id}")
    given = {"congress_id": congress_id, "roll": roll, "synthetic": roll.synthetic, "entry": entry, "address": address}
    return _page("honouree.html", spoken, **given, decision=lambda one: decision_of(one, spoken.t))


def returned_page(congress_id: CongressId, roll: PublicRoll, entry: str, language: Language) -> bytes:
    """Give the page that stands at the address of a name which was announced by mistake: nobody is named."""
    spoken = Spoken(language, f"/feed/{congress_id}/{entry}")
    return _page("returned.html", spoken, congress_id=congress_id, roll=roll, synthetic=roll.synthetic)


def missing_page(language: Language) -> bytes:
    """Give the page that stands where nothing is, was, or may be."""
    return _page("missing.html", Spoken(language, "/feed"), synthetic=False)


def called(entry: PublicEntry) -> str:
    """Give the name as it is called: the decision's form of address before it, unless the name begins with it."""
    name, address = entry.name or "", entry.form_of_address or ""
    return name if not address or name.casefold().startswith(f"{address.casefold()} ") else f"{address} {name}"


def decision_of(entry: PublicEntry, t: Callable[[str], str] = str) -> str:
    """Give "Quyết định số … ngày …" in the words of `t`; '' where the roll names none."""
    if not entry.decision_number:
        return ""
    if not entry.decision_date:
        return t("Quyết định số %s") % entry.decision_number
    return t("Quyết định số %s ngày %s") % (entry.decision_number, day(entry.decision_date))


def day(moment: date) -> str:
    return moment.strftime("%d/%m/%Y")


def moment(at: datetime) -> str:
    return at.astimezone(_HERE).strftime("%H:%M")


def hour(moment: datetime) -> str:
    return moment.astimezone(_HERE).strftime("%H:%M, %d/%m/%Y")


def _page(template: str, spoken: Spoken, **given: Any) -> bytes:
    return _TEMPLATES.get_template(template).render(**spoken.given(), **given).encode()


_TEMPLATES = Environment(
    loader=PackageLoader("services.honors.api.public"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters.update(called=called, hour=hour)
_TEMPLATES.globals["kind_names"] = KIND_NAMES
