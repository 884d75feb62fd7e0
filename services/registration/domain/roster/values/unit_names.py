"""Tells names of units from other texts, and by which initials a unit may be called."""

from collections.abc import Sequence
from functools import lru_cache

from chassis.files.meaning.offices import plain_form, spelled_out
from chassis.files.meaning.spelling import exact, folded, squeezed, titled

NO_UNIT = frozenset({"0", "-", "", "khong", "khong co", "x", "k"})
_TYPES: tuple[str, ...] = (
    "huyện",
    "thành phố",
    "thị xã",
    "thị trấn",
    "xã",
    "phường",
    "sở",
    "ban",
    "hội",
    "ủy ban",
    "trường",
    "công ty",
)
_TYPES += (
    "bệnh viện",
    "trung tâm",
    "hợp tác xã",
    "văn phòng",
    "công an",
    "bộ chỉ huy",
    "liên đoàn",
    "liên minh",
    "báo",
)
_TYPES += ("đài", "chi cục", "cục", "tỉnh đoàn", "doanh nghiệp", "đảng ủy", "tòa án", "viện", "bảo hiểm", "ngân hàng")
_EXACT_TYPES = tuple(exact(word) for word in _TYPES)


def is_no_unit(text: str) -> bool:
    """Tell whether a cell names no unit at all: empty, 0, a dash, digits."""
    return folded(text) in NO_UNIT or text.strip() in NO_UNIT or not any(c.isalpha() for c in text)


def looks_like_unit(text: str) -> bool:
    """Tell whether a text begins as names of units do: Huyện …, Sở …, Xã …"""
    return any(exact(text).startswith(f"{kind} ") for kind in _EXACT_TYPES)


def stem(name: str) -> str:
    """Give the plain form without its kind: "Huyện Ba Bể" is "ba bể"; the whole where no kind is known."""
    words = plain_form(name)
    kind = next((kind for kind in _EXACT_TYPES[:6] if words.startswith(f"{kind} ")), "")
    return words[len(kind) :].strip()


@lru_cache(maxsize=20_000)
def initials(name: str) -> frozenset[str]:
    """Give how a unit's name may be shortened by first letters, with its kind whole or not: sovhttdl, svhttdl."""
    words = folded(plain_form(name)).split()
    if len(words) < 2:
        return frozenset()
    without = [word for word in words if word != "va"]
    rests = {"".join(word[0] for word in words[1:]), "".join(word[0] for word in without[1:])}
    return frozenset(form for rest in rests for form in (f"{words[0]}{rest}", f"{words[0][0]}{rest}"))


def shortened(name: str) -> str:
    """Give a written name as it would stand among `initials`."""
    return squeezed(folded(plain_form(name)))


def name_for_new(written: str) -> str:
    """Give the name under which a new unit would be made: short forms written out, capitals only where words begin."""
    name = spelled_out(written.strip(" .;,"))
    return titled(name) if all(map(str.isupper, filter(str.isalpha, name))) else name


def is_shortened(written: str, name: str) -> bool:
    """Tell whether some words of a unit's name stand as they are and the others as first letters: Sở Nông nghiệp & PTNT."""
    short, whole = ([word for word in folded(plain_form(text)).split() if word != "va"] for text in (written, name))
    return len(short) > 1 and len(short) < len(whole) and _fits(short, whole)


def _fits(short: Sequence[str], whole: Sequence[str]) -> bool:
    if not short or not whole:
        return not short and not whole
    first, *rest = short
    if first == whole[0] and _fits(rest, whole[1:]):
        return True
    initials_of = "".join(word[0] for word in whole[: len(first)])
    return len(first) > 1 and first == initials_of and _fits(rest, whole[len(first) :])
