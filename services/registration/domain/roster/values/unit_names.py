"""Knows how offices write the names of units: short forms, words around a name, initials."""

import re
from functools import lru_cache

from chassis.files.meaning.spelling import exact, folded, squeezed, titled

NO_UNIT = frozenset({"0", "-", "", "khong", "khong co", "x", "k"})
_SHORT = (
    (r"^h\b", "huyện"),
    (r"^x\b", "xã"),
    (r"^p\b", "phường"),
    (r"^(tp|t p)\b", "thành phố"),
    (r"^(tx|t x)\b", "thị xã"),
    (r"^(tt|t t)\b", "thị trấn"),
    (r"^vp\b", "văn phòng"),
    (r"\b(ub ?mttq|ubmt)\b", "ủy ban mặt trận tổ quốc"),
    (r"\b(mttq)\b", "mặt trận tổ quốc"),
    (r"\bvn\b", "việt nam"),
    (r"\bldld\b", "liên đoàn lao động"),
    (r"\bhlhpn\b", "hội liên hiệp phụ nữ"),
    (r"\bhcsv\b|\bhccb\b", "hội cựu chiến binh"),
    (r"\bđtn\b", "đoàn thanh niên"),
    (r"\bhtx\b", "hợp tác xã"),
    (r"^bch quân sự\b", "bộ chỉ huy quân sự"),
    (r"^ca\b", "công an"),
    (r"\bcác ", ""),
)
_AROUND = (
    re.compile(
        r"^(danh sách )?(đoàn đại biểu|đại biểu|đoàn)( của)? (?=(huyện|thành|thị|xã|phường|sở|ban|tỉnh|h\b|tp\b))"
    ),
    re.compile(
        r"^(ubnd|ủy ban nhân dân|hđnd và ubnd|hđnd ubnd|huyện ủy hđnd ubnd) (?=(huyện|thành|thị|xã|phường|h\b|tp\b|x\b|p\b))"
    ),
    re.compile(r"(?<=\S) tỉnh (?!đoàn|ủy)\S+ \S+( \S+)?$"),
    re.compile(r"(?<=\S) tỉnh$"),
)
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


@lru_cache(maxsize=20_000)
def plain_form(name: str) -> str:
    """Give the name with short forms written out, and without UBND, Đoàn or the province around it."""
    words = exact(name)
    for short, long in _SHORT:
        words = re.sub(short, exact(long), words)
    words = words.replace(exact("việt nam") + " ", "").replace(" " + exact("việt nam"), "")
    for around in _around():
        words = around.sub("", words)
    return " ".join(words.split())


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
    """Give the name under which a new unit would be made: as written, capitals only where words begin."""
    letters = [letter for letter in written if letter.isalpha()]
    return titled(written.strip(" .;,")) if all(map(str.isupper, letters)) else written.strip(" .;,")


@lru_cache(maxsize=1)
def _around() -> tuple[re.Pattern[str], ...]:
    """The words around a name, compiled in the spelling in which names are compared."""
    return tuple(re.compile(_respelled(pattern.pattern)) for pattern in _AROUND)


def _respelled(pattern: str) -> str:
    return re.sub(r"[^\W_\d]+", lambda word: exact(word[0]) if not word[0].isascii() else word[0], pattern)
