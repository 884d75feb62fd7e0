"""Tells collectives, households and individuals apart by what a file says of them."""

import re
from collections.abc import Collection, Iterable

from chassis.files.meaning.groups import group_name
from chassis.files.meaning.people.names import has_family_name, is_of_syllables, read_name
from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import exact, folded, spoken
from services.honors.domain.roll.award_catalogue import Award
from services.honors.domain.roll.entry import KIND_NAMES, RecipientKind
from services.honors.domain.roll_file.understanding.lines import Line

_WORDS = {
    RecipientKind.COLLECTIVE: ("tap the", "tapthe", "collective", "tt", "don vi"),
    RecipientKind.HOUSEHOLD: ("ho gia dinh", "gia dinh", "hogiadinh", "household", "ho", "hgd"),
    RecipientKind.INDIVIDUAL: ("ca nhan", "canhan", "individual", "cn"),
}
_BY_WORD = {word: kind for kind, words in _WORDS.items() for word in words}
_AROUND = re.compile(r"^(?:cac |danh sach |khen thuong |doi voi |tang |ve )+|(?: \d+)+$|^(?:[ivx]+|[a-c]|\d+) ")
_OFFICES = (
    *("sở", "ban", "phòng", "cục", "chi cục", "vụ", "viện", "trường", "trung tâm", "bệnh viện", "trạm", "văn phòng"),
    *(
        "công ty",
        "tổng công ty",
        "tập đoàn",
        "doanh nghiệp",
        "hợp tác xã",
        "ngân hàng",
        "nhà máy",
        "chi nhánh",
        "kho bạc",
    ),
    *(
        "ủy ban",
        "ubnd",
        "hđnd",
        "đảng bộ",
        "đảng ủy",
        "chi bộ",
        "hội",
        "liên đoàn",
        "liên minh",
        "tỉnh đoàn",
        "đoàn thanh niên",
    ),
    *(
        "công an",
        "bộ chỉ huy",
        "bộ đội",
        "đồn",
        "xã",
        "phường",
        "thị trấn",
        "huyện",
        "thôn",
        "tổ dân phố",
        "khối",
    ),
    *("htx", "cty", "tnhh", "ubmttq", "mttq", "mặt trận", "liên hiệp", "hiệp hội", "tổng cục", "cơ quan", "đơn vị"),
    *("nông trường", "lâm trường", "xí nghiệp", "học viện", "đại học", "cao đẳng", "bưu điện", "điện lực"),
    *("đội", "ngành", "cụm", "khu phố", "tổ hợp tác", "tổ chức", "đặc khu", "hạt kiểm lâm", "giáo xứ", "clb"),
    *("tòa án", "báo", "đài", "thanh tra", "tập thể", "nhân dân", "cán bộ", "khoa", "tổ", "câu lạc bộ", "quỹ"),
)
_HOUSEHOLD = re.compile(
    r"(?:hộ(?: gia đình| kinh doanh)?|gia đình|(?:hai |đôi |cặp )?vợ chồng|(?:hai )?ông bà|ho gia dinh|gia dinh|vo chong)\s",
    re.IGNORECASE,
)
_LINEAGE = re.compile(
    r"(?:dòng|chi|gia|tộc) (?:họ|tộc)\s|họ \S+ (?:thôn|xã|bản|làng|phường|xóm|ở|tại)\s", re.IGNORECASE
)
_COUPLE = re.compile(
    r"\s(?:và|cùng|&)\s+(?:ông|bà|vợ|chồng|gia đình|anh|chị|con|các con|em|mẹ|bố|cháu)\b", re.IGNORECASE
)
_OF_COLUMN = {
    "name_individual": RecipientKind.INDIVIDUAL,
    "name_collective": RecipientKind.COLLECTIVE,
    "name_household": RecipientKind.HOUSEHOLD,
}


_COLLECTIVE = re.compile(rf"(?:{'|'.join(map(exact, _OFFICES))}) ")


def is_office(name: str) -> bool:
    """Tell whether a name begins as those of offices, schools and enterprises do, to the accent: Sở Y tế, Công ty …"""
    return _COLLECTIVE.match(exact(name)) is not None


def kind_of_words(text: str) -> RecipientKind | None:
    """Give the kind that a cell or a heading names: "Khen thưởng tập thể", TAPTHE, "I. TẬP THỂ: 02 tập thể"."""
    words = folded(group_name(text))
    before = ""
    while words != before:
        before, words = words, _AROUND.sub("", words).strip()
    return _BY_WORD.get(words)


def kind_of_line(
    line: Line, award: Award | None, asking: Asking, known: Collection[str] = ()
) -> tuple[RecipientKind | None, tuple[str, ...]]:
    """Give the kind and the questions that are open about it: by its own cell, the sections, the award, the name, or by asking.

    `known` are the names of who is on the roll: such a one is what the file says.
    """
    if line["kind"]:
        kind = kind_of_words(line["kind"])
        return _sure(kind, line, asking, known) if kind else (None, ())
    told = (*(kind_of_words(text) for text in reversed(line.sections)), kind_of_words(line["recipient"]))
    kind = next((kind for kind in told if kind), None) or _OF_COLUMN.get(line.name_key)
    if kind is None and award and len(award.kinds) == 1:
        kind = award.kinds[0]
    if kind is None and _HOUSEHOLD.match(line.name):
        kind = RecipientKind.HOUSEHOLD
    if kind is None and _LINEAGE.match(line.name):
        kind = RecipientKind.INDIVIDUAL  # and so asked about
    if kind is None and line["form_of_address"]:
        kind = RecipientKind.INDIVIDUAL
    if kind is None:
        kind = kind_of_words(line.place.sheet)
    if kind:
        return _sure(kind, line, asking, known)
    told_by_name = _of_name(line)
    return (told_by_name, ()) if told_by_name else _asked(line, asking)


def _of_name(line: Line) -> RecipientKind | None:
    """Give the kind that the words of a name tell by themselves, None where they may be of either."""
    if is_office(line.name):
        return RecipientKind.COLLECTIVE
    if _COUPLE.search(line.name):
        return None
    reading = read_name(line.name)
    is_name = is_of_syllables(reading.bare)
    has_post = any(line[key] for key in ("position", "position_and_unit"))
    if not reading.refused and is_name and (reading.address or has_post or has_family_name(reading.bare)):
        return RecipientKind.INDIVIDUAL
    return None


def _sure(
    kind: RecipientKind, line: Line, asking: Asking, known: Collection[str]
) -> tuple[RecipientKind | None, tuple[str, ...]]:
    """Give the kind; an office, a household, a lineage is no person, whatever its column or its cell says, until somebody
    says so."""
    looks = _looks_like(line.name) if kind is RecipientKind.INDIVIDUAL and line.name not in known else None
    if looks is None:
        return kind, ()
    like, kinds, default = looks
    id_, choice = asking.ask(
        "kind",
        spoken(line.name),
        f"“{line.name[:80]}” đứng ở chỗ của cá nhân mà giống tên {like}: loại nào?",
        [*((one.value, KIND_NAMES[one]) for one in kinds), (RecipientKind.INDIVIDUAL.value, "Cá nhân, đúng như tệp")],
        default=default,
        at=[line.place],
        people=[line.name],
    )
    return (RecipientKind(choice), ()) if choice in set(map(str, RecipientKind)) else (None, (id_,))


def _looks_like(name: str) -> tuple[str, tuple[RecipientKind, ...], RecipientKind | None] | None:
    """Give what a name that stands among persons looks like, what it may be, and what it is until somebody says otherwise."""
    if _HOUSEHOLD.match(name):
        return "hộ gia đình", (RecipientKind.HOUSEHOLD, RecipientKind.COLLECTIVE), RecipientKind.HOUSEHOLD
    if _LINEAGE.match(name):
        return "dòng họ", (RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD), None
    if _COUPLE.search(name):
        return "hai người", (RecipientKind.HOUSEHOLD,), None
    return ("tập thể", (RecipientKind.COLLECTIVE,), None) if is_office(name) else None


def _asked(line: Line, asking: Asking) -> tuple[RecipientKind | None, tuple[str, ...]]:
    alike = is_of_syllables(line.name)  # names like those of people are asked about together, others one by one
    id_, choice = asking.ask(
        "kind",
        "" if alike else spoken(line.name),
        "Tệp không ghi loại của các dòng này: tập thể, hộ gia đình hay cá nhân?"
        if alike
        else f"Tệp không ghi loại của “{line.name[:80]}”: tập thể, hộ gia đình hay cá nhân?",
        [(kind.value, name) for kind, name in KIND_NAMES.items()],
        default=None,
        at=[line.place],
        people=[line.name],
    )
    return (RecipientKind(choice), ()) if choice in set(map(str, RecipientKind)) else (None, (id_,))


def names_of(kinds: Iterable[RecipientKind]) -> str:
    return ", ".join(KIND_NAMES[kind].lower() for kind in kinds)
