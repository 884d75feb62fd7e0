"""Tells names of units from other texts, and by which initials a unit may be called."""

import re
from collections.abc import Sequence
from functools import lru_cache

from chassis.files.meaning.office_casing import as_offices_write
from chassis.files.meaning.offices import institutions_in_full, plain_form, says_institution, spelled_out
from chassis.files.meaning.spelling import exact, folded, squeezed

NO_UNIT = frozenset({"0", "-", "", "khong", "khong co", "x", "k"})
_TYPES: tuple[str, ...] = (
    "huyện",
    "thành phố",
    "thị xã",
    "thị trấn",
    "xã",
    "phường",
    "đặc khu",
    "ubnd",
    "hđnd",
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
_TYPES += (
    "thanh tra",
    "thuế",
    "kho bạc",
    "bộ đội",
    "biên phòng",
    "đồn biên phòng",
    "chi nhánh",
    "hải quan",
    "điện lực",
)
_TYPES += (
    "viễn thông",
    "bưu điện",
    "tổng công ty",
    "tập đoàn",
    "học viện",
    "trạm",
    "quỹ",
    "đoàn thanh niên",
    "đảng bộ",
)
_TYPES += (
    "tỉnh ủy",
    "thành đoàn",
    "mặt trận tổ quốc",
    "hạt kiểm lâm",
    "vườn quốc gia",
    "thống kê",
    "hiệp hội",
    "liên hiệp",
    "vnpt",
    "viettel",
    "bidv",
)
_EXACT_TYPES = tuple(exact(word) for word in _TYPES)
_BEGINNINGS = tuple(f"{kind} " for kind in _EXACT_TYPES)
_DELEGATION = re.compile(r"(?:danh sách\s+)?đoàn (?:đại biểu|đb)(?: của)? ", re.IGNORECASE)
_KINDS = tuple(
    (kind, re.compile(rf"(?:{words}) "))
    for kind, words in (
        ("COMMUNE", "xa|phuong|thi tran|dac khu"),
        ("DISTRICT", "huyen|quan"),
        ("CITY", "thanh pho|thi xa|tp"),
        (
            "MASS_ORGANISATION",
            "hoi(?! dong nhan dan)|uy ban mat tran|mat tran|tinh doan|thanh doan|doan thanh nien|lien doan|lien minh|lien hiep|hiep hoi",
        ),
        (
            "ENTERPRISE",
            "(?:tong )?cong ty|tap doan|doanh nghiep|hop tac xa|ngan hang|nha may|dien luc|pc|vnpt|viettel|bidv|agribank|vien thong|buu dien",
        ),
        (
            "AGENCY",
            "so|ban|van phong|thanh tra|cuc|chi cuc|thue|kho bac|hai quan|bo doi|bien phong|bo chi huy|cong an|toa an|vien|"
            "truong|benh vien|trung tam|bao|dai|bao hiem|dang uy|tinh uy|uy ban|hoi dong nhan dan|hat kiem lam|thong ke",
        ),
    )
)
_PLACES = ("COMMUNE", "DISTRICT", "CITY")
_BRACKETS = re.compile(r"\([^()]*\)")


def is_no_unit(text: str) -> bool:
    """Tell whether a cell names no unit at all: empty, 0, a dash, digits."""
    return folded(text) in NO_UNIT or text.strip() in NO_UNIT or not any(c.isalpha() for c in text)


def looks_like_unit(text: str) -> bool:
    """Tell whether a text begins as names of units do: Huyện …, Sở …, Xã …"""
    return exact(text).startswith(_BEGINNINGS)


def stem(name: str) -> str:
    """Give the plain form without its kind: "Huyện Ba Bể" is "ba bể"; the whole where no kind is known."""
    words = plain_form(name)
    kind = next((kind for kind in _EXACT_TYPES[:7] if words.startswith(f"{kind} ")), "")
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
    if (found := _DELEGATION.match(name)) and looks_like_unit(name[found.end() :]):
        name = name[found.end() :][:1].upper() + name[found.end() + 1 :]
    if all(map(str.isupper, filter(str.isalpha, name))):
        name = as_offices_write(name)
    return name[:1].upper() + name[1:] if looks_like_unit(name) else name


def as_full_as(written: str, name: str) -> str:
    """Give the unit's `name` with what `written` has more of it, '' where that is nothing or another unit's: institutions in full,
    the province after "tỉnh". An address behind a place is no part of its name.
    """
    said = name_for_new(_BRACKETS.sub(" ", written))
    whole, full = exact(institutions_in_full(name)), exact(institutions_in_full(said))
    if plain_form(whole) != plain_form(full) or not f"{full} ".startswith(f"{whole} ") or kind_of(name) in _PLACES:
        return ""
    own = institutions_in_full(name) if says_institution(said) else name
    more = len(full.split()) - len(whole.split())
    fuller = " ".join((own, *said.split()[len(said.split()) - more :]))
    return fuller if exact(fuller) != exact(name) else ""


def kind_of(name: str) -> str:
    """Guess the kind of a unit by the words its name begins with, OTHER where they tell none."""
    words = f"{folded(plain_form(name))} "
    return next((kind for kind, pattern in _KINDS if pattern.match(words)), "OTHER")


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
