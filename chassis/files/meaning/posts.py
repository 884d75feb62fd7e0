"""Parts what somebody is from where: "Phó Chánh Văn phòng Sở Công Thương" is a position and an office."""

import re
from functools import lru_cache

from chassis.files.meaning.spelling import exact

_OFFICES = (
    *("sở", "ban", "cục", "chi cục", "tổng cục", "vụ", "viện", "trường", "học viện", "trung tâm", "bệnh viện", "trạm"),
    *(
        "văn phòng",
        "công ty",
        "tổng công ty",
        "cty",
        "tập đoàn",
        "doanh nghiệp",
        "hợp tác xã",
        "htx",
        "ngân hàng",
        "nhà máy",
    ),
    *("xí nghiệp", "chi nhánh", "kho bạc", "ủy ban", "uỷ ban", "ubnd", "hđnd", "ubmttq", "mttq", "mặt trận", "đảng bộ"),
    *("đảng ủy", "chi bộ", "huyện ủy", "thành ủy", "tỉnh ủy", "hội", "liên đoàn", "lđlđ", "liên minh", "tỉnh đoàn"),
    *(
        "huyện đoàn",
        "thành đoàn",
        "đoàn thanh niên",
        "đoàn xã",
        "đoàn phường",
        "đoàn trường",
        "đoàn nghệ thuật",
        "công đoàn",
    ),
    *(
        "công an",
        "bộ chỉ huy",
        "bộ chqs",
        "ban chqs",
        "bộ đội",
        "đồn",
        "tòa án",
        "tand",
        "vksnd",
        "viện kiểm sát",
        "báo",
        "đài",
    ),
    *(
        "thanh tra",
        "thuế",
        "hải quan",
        "bảo hiểm",
        "bhxh",
        "bưu điện",
        "điện lực",
        "viễn thông",
        "quỹ",
        "câu lạc bộ",
        "clb",
    ),
    *(
        "phòng",
        "khoa",
        "hạt kiểm lâm",
        "bảo tàng",
        "thư viện",
        "nhà văn hóa",
        "nhà thiếu nhi",
        "chùa",
        "giáo xứ",
        "nông trường",
    ),
    *(
        "lâm trường",
        "tổ hợp tác",
        "lữ đoàn",
        "trung đoàn",
        "sư đoàn",
        "tiểu đoàn",
        "quân khu",
        "vườn quốc gia",
        "thpt",
        "thcs",
    ),
)
_PLACES = (
    *("xã", "phường", "thị trấn", "huyện", "thị xã", "thành phố", "tỉnh", "thôn", "bản", "làng", "ấp", "buôn", "xóm"),
    *("khu phố", "tổ dân phố", "khối phố", "khu dân cư", "đặc khu", "tdp", "tổ"),
)
_SEPARATED = re.compile(r"\s+[-–—]\s+|\s*[,;/\n]\s*|\s+(?=[(])")
_OF_A_TITLE = frozenset(map(exact, ("chánh", "trưởng", "phó", "nguyên", "quyền")))
_NO_OFFICE = re.compile(
    "|".join(
        map(
            exact,
            (
                "công an viên",
                "thanh tra viên",
                "hội viên",
                "hội trưởng",
                "trạm trưởng",
                "trạm phó",
                "khoa học",
                "phòng viên",
            ),
        )
    )
)
_BESIDES = re.compile(r"\s+(?:kiêm|đồng thời(?: là)?)\s+", re.IGNORECASE)
_COMMITTEE = re.compile(r"(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\b", re.IGNORECASE)
_HEADS = frozenset(map(exact, ("chủ tịch", "phó chủ tịch", "nguyên chủ tịch", "nguyên phó chủ tịch")))


@lru_cache(maxsize=20_000)
def parted(text: str) -> tuple[str, str]:
    """Give position and office of one text; the office is '' where none is told apart."""
    text = " ".join(text.replace("\n", " , ").split()) if "\n" in text else text.strip()
    if begins_as_office(text):
        return _office_first(text)
    for found in _SEPARATED.finditer(text):
        behind = text[found.end() :].strip(" ()")
        if begins_as_office(behind) or begins_as_place(behind):
            return _both(text[: found.start()], behind)
    return _within(text)


def begins_as_office(text: str) -> bool:
    """Tell whether a text begins as names of offices, schools, enterprises do, with something behind that."""
    words = exact(text)
    return not _NO_OFFICE.match(words) and any(words.startswith(f"{one} ") for one in _KNOWN_OFFICES)


def begins_as_place(text: str) -> bool:
    """Tell whether a text begins as the names of places do: xã …, thôn …"""
    return any(exact(text).startswith(f"{one} ") for one in _KNOWN_PLACES)


def _office_first(text: str) -> tuple[str, str]:
    for found in _SEPARATED.finditer(text):
        behind = text[found.end() :].strip(" ()")
        if behind and not begins_as_office(behind) and not begins_as_place(behind):
            return behind, text[: found.start()].strip()
    return "", text


def _within(text: str) -> tuple[str, str]:
    """Part a text without a sign between: where an office begins with a capital, or a place with its name."""
    words = list(re.finditer(r"\S+", text))
    title_end = 0
    for at, word in enumerate(words[1:], start=1):
        rest = text[word.start() :]
        if not (_is_office(rest) or (_is_place(rest) and not title_end)):
            continue
        if _ends_in_title([exact(one[0]) for one in words[:at]]) and not title_end:
            title_end = word.start()  # "Phó Chánh Văn phòng": the office is a part of the title
            continue
        return _both(text[: word.start()], rest)
    if title_end:
        rest = text[title_end:]
        kind = next(one for one in (*_KNOWN_OFFICES, *_KNOWN_PLACES) if exact(rest).startswith(f"{one} "))
        return f"{text[:title_end]}{' '.join(rest.split()[: len(kind.split())])}", rest
    return text, ""


def _ends_in_title(words: list[str]) -> bool:
    """Tell "Phó Chánh", which goes on with an office, from "Hiệu trưởng", which does not."""
    return words[-1] in _OF_A_TITLE and (len(words) == 1 or words[-2] in _OF_A_TITLE)


def _is_office(rest: str) -> bool:
    return rest[:1].isupper() and begins_as_office(rest) and "," not in rest.split()[0]


def _is_place(rest: str) -> bool:
    """A place written small has its name, with a capital or a figure, right behind it."""
    if not begins_as_place(rest):
        return False
    kind = next(one for one in _KNOWN_PLACES if exact(rest).startswith(f"{one} "))
    name = rest.split()[len(kind.split()) :]
    return bool(name) and (name[0][:1].isupper() or name[0][:1].isdigit())


def _both(before: str, office: str) -> tuple[str, str]:
    before, office = before.strip(" ,;/-–—("), office.strip(" ,;/-–—()")
    if found := _BESIDES.search(office):
        before, office = f"{before} {office[found.start() :].strip()}", office[: found.start()]
    if exact(before) in _HEADS and (of := _COMMITTEE.match(office)):
        before = f"{before} {of[0]}"
    return before, office


_KNOWN_OFFICES = tuple(sorted({exact(one) for one in _OFFICES}, key=len, reverse=True))
_KNOWN_PLACES = tuple(sorted({exact(one) for one in _PLACES}, key=len, reverse=True))
