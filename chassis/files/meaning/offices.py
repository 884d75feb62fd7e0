"""Knows how Vietnamese offices shorten the names of places and offices, and what they write around them."""

import re
from functools import lru_cache

from chassis.files.meaning.spelling import exact

_SHORT = (
    (r"^h\b", "huyện"),
    (r"^x\b", "xã"),
    (r"^p\b", "phường"),
    (r"^(tp|t p)\b", "thành phố"),
    (r"^(tx|t x)\b", "thị xã"),
    (r"^(tt|t t)\b", "thị trấn"),
    (r"^vp\b", "văn phòng"),
    (r"^bvđk\b", "bệnh viện đa khoa"),
    (r"^bv\b", "bệnh viện"),
    (r"^ttyt\b", "trung tâm y tế"),
    (r"\b(ub ?mttq|ubmt)\b", "ủy ban mặt trận tổ quốc"),
    (r"\bmttq ?vn\b", "mặt trận tổ quốc"),
    (r"\b(mttq)\b", "mặt trận tổ quốc"),
    (r"^mặt trận tổ quốc(?= |$)", "ủy ban mặt trận tổ quốc"),
    (r"^tỉnh đoàn(?! thanh niên)(?= |$)( \S+){0,4}$", "tỉnh đoàn thanh niên cộng sản hồ chí minh"),
    (r"^lm\b", "liên minh"),
    (r"^pc(?= )", "công ty điện lực"),
    (r"\bvn\b", "việt nam"),
    (r"\bldld\b|\blđlđ\b", "liên đoàn lao động"),
    (r"\bhội lhpn\b|\bhlhpn\b|\bhội lh phụ nữ\b|\bhội phụ nữ\b", "hội liên hiệp phụ nữ"),
    (r"\bhcsv\b|\bhccb\b|\bhội ccb\b", "hội cựu chiến binh"),
    (r"\bhội nd\b|\bhnd\b", "hội nông dân"),
    (r"\bhội ctđ\b|\bhctđ\b", "hội chữ thập đỏ"),
    (r"\bđoàn tncs ?(hcm|hồ chí minh)\b", "đoàn thanh niên cộng sản hồ chí minh"),
    (r"\bvksnd\b", "viện kiểm sát nhân dân"),
    (r"\btand\b", "tòa án nhân dân"),
    (r"\bbhxh\b", "bảo hiểm xã hội"),
    (r"\bkbnn\b", "kho bạc nhà nước"),
    (r"\bnhnn\b", "ngân hàng nhà nước"),
    (r"\bthpt\b", "trung học phổ thông"),
    (r"\bthcs\b", "trung học cơ sở"),
    (r"\bđtn\b", "đoàn thanh niên"),
    (r"\bhtx\b", "hợp tác xã"),
    (r"^bch quân sự(?= |$)", "bộ chỉ huy quân sự"),
    (r"^(bộ|ban) chqs(?= |$)|^bchqs(?= |$)", "bộ chỉ huy quân sự"),
    (
        r"^(bộ chỉ huy|bộ ch|bch) (bđbp|bộ đội biên phòng)(?= |$)|^bchbđbp(?= |$)|^bđbp(?= |$)",
        "bộ chỉ huy bộ đội biên phòng",
    ),
    (r"^ca\b", "công an"),
    (r"\bubnd\b", "ủy ban nhân dân"),
    (r"\bhđnd\b", "hội đồng nhân dân"),
    (r"\bcác ", ""),
)
_AROUND = (
    re.compile(
        r"^(danh sách )?(đoàn đại biểu|đại biểu|đơn vị)( của)? (?=(huyện|thành|thị|xã|phường|đặc khu|sở|ban|tỉnh|h\b|tp\b))"
    ),
    re.compile(
        r"^đoàn (của )?(?=(huyện|thành phố|thị xã|sở|ban|tỉnh|h\b|tp\b))|^đoàn của (?=(xã|phường|đặc khu|thị trấn))"
    ),
    re.compile(
        r"^((?:(?:huyện ủy )?hội đồng nhân dân (?:và )?)?ủy ban nhân dân) (?=(huyện|thành|thị|xã|phường|đặc khu|h\b|tp\b|x\b|p\b))"
    ),
    re.compile(r"(?<=\S) tỉnh (?!đoàn|ủy)\S+ \S+( \S+)?$"),
    re.compile(r"(?<=\S) tỉnh$"),
)
_WRITTEN = tuple(
    (re.compile(rf"{short}(?:\s*\.\s*|\s+)(?=[^\W\d_])"), long)
    for short, long in (
        *((r"T\.?\s?[Pp]", "Thành phố"), (r"tp", "Thành phố"), (r"T\.?\s?[Xx]", "Thị xã"), (r"tx", "Thị xã")),
        *((r"H", "Huyện"), (r"h(?=\.)", "Huyện"), (r"X", "Xã"), (r"x(?=\.)", "Xã")),
    )
)
_BRACKETS = re.compile(r"\([^()]*\)")
_INSTITUTIONS = ((re.compile(r"\bUBND\b"), "Ủy ban nhân dân"), (re.compile(r"\bHĐND\b"), "Hội đồng nhân dân"))
_BEFORE = re.compile(
    r"(?P<before>(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND và UBND|Đoàn)\s+)?(?P<name>.*)", re.DOTALL
)


@lru_cache(maxsize=20_000)
def plain_form(name: str) -> str:
    """Give the name with short forms written out, and without UBND, Đoàn or the province around it."""
    words, before = exact(_BRACKETS.sub(" ", name)) or exact(name), ""
    while words != before:  # a short form may stand behind what is taken away: "UBND x. Yên Hân"
        before = words
        for short, long in _short():
            words = short.sub(long, words)
        words = words.replace(exact("việt nam") + " ", "").replace(" " + exact("việt nam"), "")
        for around in _around():
            words = around.sub("", words)
        words = " ".join(words.split())
    return words


def spelled_out(written: str) -> str:
    """Give a name with the short form of its kind written out, where only one can be meant: "H. Ba Bể" is "Huyện Ba Bể".

    "P." may be a ward or a department, "TT." a town or a centre: they stay.
    """
    found = _BEFORE.fullmatch(written)
    assert found
    before, name = found["before"] or "", found["name"]
    for short, long in _WRITTEN:
        if match := short.match(name):
            return f"{before}{long.lower() if before else long} {name[match.end() :]}"
    return written


def institutions_in_full(text: str) -> str:
    """Give `text` with UBND and HĐND written out."""
    for short, full in _INSTITUTIONS:
        text = short.sub(full, text)
    return text


def says_institution(text: str) -> bool:
    """Tell whether `text` writes UBND or HĐND in full."""
    return any(f" {exact(full)} " in f" {exact(text)} " for _, full in _INSTITUTIONS)


@lru_cache(maxsize=1)
def _short() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The short forms and what they stand for, in the spelling in which names are compared."""
    return tuple((re.compile(_respelled(short)), exact(long) + " " * long.endswith(" ")) for short, long in _SHORT)


@lru_cache(maxsize=1)
def _around() -> tuple[re.Pattern[str], ...]:
    """The words around a name, compiled in the spelling in which names are compared."""
    return tuple(re.compile(_respelled(pattern.pattern)) for pattern in _AROUND)


def _respelled(pattern: str) -> str:
    return re.sub(r"[^\W_\d]+", lambda word: exact(word[0]) if not word[0].isascii() else word[0], pattern)
