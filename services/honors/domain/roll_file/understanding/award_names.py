"""Knows how offices write the names of awards: short forms, words around a name, whose award it is."""

import re
from collections.abc import Mapping
from functools import lru_cache

from chassis.files.meaning.offices import institutions_in_full, says_institution
from chassis.files.meaning.spelling import folded
from services.honors.domain.awards.words import spelled_out
from services.honors.domain.roll.award_catalogue import Award

GRADES = {"1": 1, "2": 2, "3": 3, "i": 1, "ii": 2, "iii": 3, "nhat": 1, "nhi": 2, "ba": 3, "mot": 1, "hai": 2}
_GRADE = re.compile(rf"\bhang ({'|'.join(GRADES)})\b")
_SHORT = ((r"\buy ban nhan dan\b", "ubnd"), (r"\bsy\b", "si"))
_NO_MATTER = re.compile(r"\b(?:cua|chu tich|danh hieu|hinh thuc|tang thuong|truy tang|tang|duoc|cho|cap)\b")
_ALIASES: Mapping[str, tuple[str, ...]] = {
    "BK_TINH": ("Bằng khen tỉnh", "Bằng khen UBND thành phố", "Bằng khen thành phố", "Bằng khen UBND"),
    "CO_TINH": ("Cờ thi đua tỉnh", "Cờ UBND tỉnh", "Cờ thi đua UBND thành phố", "Cờ thi đua thành phố"),
    "CSTD_TINH": ("Chiến sĩ thi đua thành phố", "Chiến sĩ thi đua UBND tỉnh"),
    "BK_TTG": ("Bằng khen Thủ tướng", "Bằng khen Chính phủ"),
    "CO_CP": ("Cờ Chính phủ", "Cờ thi đua Thủ tướng Chính phủ"),
    "CSTDCS": ("Chiến sĩ thi đua cấp cơ sở",),
    "THON_TDP_VH": ("Thôn văn hóa", "Tổ dân phố văn hóa", "Khu dân cư văn hóa"),
    "BIEU_DUONG_DHTT": (
        "Biểu dương",
        "Điển hình tiên tiến",
        "Biểu dương điển hình tiên tiến",
        "Điển hình tiên tiến tiêu biểu",
    ),
    "BK_BO": ("Bằng khen bộ", "Bằng khen ban, ngành", "Bằng khen bộ, ban, ngành", "Bằng khen bộ, ngành"),
    "CO_BO": ("Cờ thi đua bộ", "Cờ thi đua bộ, ban, ngành", "Cờ thi đua bộ, ngành"),
    "CSTD_BO": ("Chiến sĩ thi đua bộ", "Chiến sĩ thi đua bộ, ban, ngành", "Chiến sĩ thi đua bộ, ngành"),
}
_BEGINNINGS: Mapping[str, tuple[str, ...]] = {
    "BK_TINH": ("Bằng khen UBND tỉnh", "Bằng khen UBND thành phố"),
    "CO_TINH": ("Cờ thi đua UBND tỉnh", "Cờ thi đua UBND thành phố"),
    "CSTD_TINH": ("Chiến sĩ thi đua tỉnh",),
    "GIAY_KHEN": ("Giấy khen",),
    "KY_NIEM_CHUONG": ("Kỷ niệm chương",),
    "HUY_HIEU_TINH": ("Huy hiệu vì sự nghiệp phát triển tỉnh", "Huy hiệu vì sự nghiệp phát triển thành phố"),
    "BK_BO": ("Bằng khen Bộ", "Bằng khen Bộ trưởng", "Bằng khen Tổng Liên đoàn", "Bằng khen Trung ương"),
    "CO_BO": ("Cờ thi đua Bộ", "Cờ thi đua Tổng Liên đoàn"),
    "CSTD_BO": ("Chiến sĩ thi đua Bộ",),
}
_CITY = "thanh pho"
_SAYS_WHICH = ("THON_TDP_VH",)
"""Awards whose other names are no other words for the same."""
_SEVERAL = re.compile(r"\bbo\b.*\btinh\b")  # "bộ, ban, ngành, tỉnh" says nothing of whose it is


@lru_cache(maxsize=10_000)
def plain(text: str) -> tuple[str, int]:
    """Give the bare words of an award's name, and its grade (0 where none is written)."""
    words = folded(spelled_out(text))
    for short, full in _SHORT:
        words = re.sub(short, full, words)
    grade = GRADES[found[1]] if (found := _GRADE.search(words)) else 0
    return " ".join(_NO_MATTER.sub(" ", _GRADE.sub(" ", words)).split()), grade


def award_of(text: str, awards: Mapping[str, Award]) -> tuple[Award | None, int]:
    """Give the award of these that `text` names, by name or code, and the grade that it writes."""
    if award := awards.get(text.strip().upper()):
        return award, 0
    words, grade = plain(text)
    for award in awards.values():
        names = (award.name, *_ALIASES.get(award.code, ()))
        if words and any(words == plain(name)[0] for name in names):
            return award, grade
    if not _SEVERAL.search(words):
        for code, beginnings in _BEGINNINGS.items():
            if code in awards and any(f"{words} ".startswith(f"{plain(begin)[0]} ") for begin in beginnings):
                return awards[code], grade
    return None, grade


def said_in_full(text: str, award: Award, grade: int) -> str:
    """Give the words for screens: the catalogue's where `text` says no more than they do, else its own without short forms.

    "Bằng khen của Bộ trưởng Bộ Y tế" tells whose it is, so it stays. Where `text` has "Ủy ban nhân dân", so have the words.
    """
    words, _ = plain(text)
    aliases = () if award.code in _SAYS_WHICH else _ALIASES.get(award.code, ())
    known = (award.name, *(one for one in aliases if _CITY not in plain(one)[0]))
    said = award.full_name(grade) if any(words == plain(name)[0] for name in known) else spelled_out(text)
    return institutions_in_full(said) if says_institution(text) else said


def award_in(text: str, awards: Mapping[str, Award]) -> tuple[Award | None, int]:
    """Give the award that stands somewhere in a longer text, as in "… được tặng Bằng khen của Chủ tịch UBND tỉnh"."""
    words = folded(text).split()
    for start in range(len(words)):
        for end in range(len(words), start + 1, -1):
            award, grade = award_of(" ".join(words[start:end]), awards)
            if award:
                return award, grade
    return None, 0


def likeness(text: str, award: Award) -> tuple[int, int]:
    """Give how likely `text` (a name or a code of some software) means `award`; higher is likelier."""
    words, _ = plain(text)
    bare = words.replace(" ", "").replace("_", "")
    best = 0
    for name in (award.name, award.code.replace("_", " "), *_ALIASES.get(award.code, ())):
        initials = "".join(word[0] for word in folded(name).split())
        shared = len(set(words.split()) & set(plain(name)[0].split()))
        best = max(best, 10 if bare and bare == initials else 0, 5 if bare and initials.startswith(bare) else 0, shared)
    return best, -award.precedence
