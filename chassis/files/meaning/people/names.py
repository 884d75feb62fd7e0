"""Reads a name as people write it: cleans what nobody means, proposes the rest, and refuses what is no name."""

import re
from dataclasses import dataclass
from unicodedata import combining, normalize

from chassis.files.letters.syllables import is_syllable
from chassis.files.meaning.people.addresses import ADDRESSES, DEGREES
from chassis.files.meaning.people.families import FAMILIES, NEVER_BARE
from chassis.files.meaning.people.letters import lookalikes, odd_marks, unfit, with_our_letters
from chassis.files.meaning.people.wrapped import joined, perhaps_one
from chassis.files.meaning.spelling import folded, titled

MOST_CHARACTERS = 200
_BETWEEN = r"(?:\s*[.:,;/|–—-]+\s*)+|\s+"
_ADDRESS = re.compile(rf"(?:(?:{ADDRESSES}|{DEGREES})(?:{_BETWEEN}))+", re.IGNORECASE)
_POSITIONS = (
    "Phó Chủ tịch|Chủ tịch|Phó Bí thư|Bí thư|Phó Giám đốc|Giám đốc|Phó Trưởng|Trưởng phòng|Trưởng đoàn|Trưởng thôn|"
    "Trưởng ban|Chuyên viên|Ủy viên|Uỷ viên"
)
_ASIDES = (
    re.compile(r"(?P<name>[^\n]+?)\s*\n\s*[(\[]?(?P<aside>.+?)[)\]]?", re.DOTALL),
    re.compile(r"(?P<name>.+?)\s*[(\[](?P<aside>[^()\[\]]+)[)\]]?\s*"),
    re.compile(r"(?P<name>\S+\s.*?\S)(?:\s+[-–—]\s*|\s*[-–—]\s+|\s*[/|]\s*)(?P<aside>.+)"),
    re.compile(r"(?P<name>\S+\s[^,;:]*?\S)\s*[,;:]\s*(?P<aside>.+)"),
    re.compile(rf"(?P<name>\S+\s+\S.*?)\s+(?P<aside>(?:{_POSITIONS})\b.*)"),
)
_NUMBER = re.compile(r"(\d{1,4}\s*[.)/\-]\s*|[-–—+•*·●▪]\s+)(?=\D)")
_MONK = re.compile(
    r"(?:hòa thượng|thượng tọa|đại đức|ni sư|ni trưởng|sư cô|linh mục|mục sư|ht|tt|đđ)?\b.*?\bthích\b|"
    r"(?:hòa thượng|thượng tọa|đại đức|ni sư|ni trưởng|sư cô|linh mục|mục sư)\b",
    re.IGNORECASE,
)
_CIVIL = re.compile(r"(?:thế danh|td|tên thật|tên khai sinh)\b[\s:.]*", re.IGNORECASE)
_NOBODY_YET = re.compile(
    r"(?:đang|chưa|sẽ|chờ) .*|chưa|(?:đang |sẽ )?(?:bổ sung|cử|thông báo) sau|để trống|khuyết|còn thiếu|thiếu|bổ sung"
)
_SEVERAL = re.compile(
    r"(?:hai |cả )?(?:vợ chồng|ông bà|mẹ con|bố con|cha con|bà cháu|ông cháu|anh em|chị em|anh chị em|các ông|các bà)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_OFFICES = (
    r"(?:phó |quyền |nguyên )*(?:chủ tịch|giám đốc|bí thư|trưởng (?:phòng|ban|đoàn|thôn|bản)|chánh văn phòng|hiệu trưởng)|"
    r"chuyên viên|nhân viên|lái xe|phóng viên|thư ký|đại diện(?! (?:hộ|gia đình|tập thể) )|lãnh đạo|đồng chí|thành viên|cán bộ|mời|khách mời|bảo vệ|phục vụ"
)
_NO_NAME = re.compile(rf"(?i:{_OFFICES})(?=\s|$)")
_NO_NAME_IN_CAPITALS = re.compile(rf"(?:{_OFFICES.upper()})(?=\s|$)")
_PARTS = re.compile(r"\n|\s*[,;]\s*|\s+[-–—]\s+")
_AND = re.compile(r"\s(?:và|\+|&)\s", re.IGNORECASE)
_OR = re.compile(r"\s(?:hoặc|hay|cùng|kèm|với)\s")
_MOST_WORDS = 6  # of a person's name


@dataclass(frozen=True)
class NameReading:
    """A name: `text` as cleaned and meant to be kept; what is only a proposal stands beside it, '' where there is none.

    `bare` is `text` without the words of `address` before it and the `aside` behind it; `proper` is `bare` with usual
    capitals; `ours` is `bare` with look-alike letters replaced. `refused` says why it is no name. `wrapped` is the name
    with its next line, where nobody can tell whether that belongs to it.
    """

    text: str
    bare: str = ""
    address: str = ""
    aside: str = ""
    proper: str = ""
    ours: str = ""
    notes: tuple[str, ...] = ()
    refused: str = ""
    wrapped: str = ""


def read_name(written: str) -> NameReading:
    """Read the cell of a name; line breaks in it are still there."""
    text, notes = _cleaned(written)
    if len(text) > MOST_CHARACTERS:
        return NameReading(text, refused=f"Ô có {len(text)} ký tự, tối đa {MOST_CHARACTERS}. Xin rút ngắn.")
    address = match[0].strip(" .:;,/|–—-\n") if (match := _ADDRESS.match(text)) and match.end() < len(text) else ""
    rest = joined(text[match.end() :] if match and address else text)
    if _NOBODY_YET.fullmatch(text.strip(" ().[]").casefold()):
        return NameReading(text, refused=f"Ô ghi “{text}”, chưa có tên người. Xin bổ sung tên khi đã cử.")
    if _SEVERAL.fullmatch(text) or _SEVERAL.fullmatch(rest):
        return NameReading(text, refused=f"Ô “{text}” ghi hai người. Xin ghi mỗi người một dòng, đủ họ và tên.")
    name, aside = _split(rest)
    name, aside = _trimmed(name), _civil(f"{address} {name}", aside)
    wrapped = perhaps_one(name, aside) if "\n" in rest else ""
    if aside and (others := _several(aside)):
        named = "”, “".join((name, *others))
        said = f"Ô ghi {len(others) + 1} người, “{named}”. Xin tách mỗi người một dòng."
        return NameReading(text, refused=said)
    if _is_no_name(name):
        return NameReading(text, refused=f"Ô ghi “{name}”, chưa phải họ tên. Xin ghi đủ họ và tên.")
    if aside and (other := _second(aside)):
        return NameReading(text, refused=f"Ô ghi hai người, “{name}” và “{other}”. Xin tách thành hai dòng.")
    if _is_somebody(aside) and not wrapped:
        return NameReading(text, refused=f"Ô ghi hai người, “{name}” và “{aside}”. Xin tách thành hai dòng.")
    if _AND.search(name) or _OR.search(name):
        return NameReading(text, refused=f"Ô “{name}” ghi nhiều người. Xin ghi mỗi người một dòng.")
    if not any(map(str.isalpha, name)) or any(letter.isdigit() for letter in name):
        return NameReading(
            text, refused="Họ và tên còn trống hoặc có chữ số. Xin điền đúng họ và tên.", notes=tuple(notes)
        )
    ours = with_our_letters(name) if (alike := lookalikes(name)) else ""
    if bad := unfit(ours or name):
        return NameReading(text, refused=f"Họ và tên có ký tự “{bad}”, không phải chữ. Xin gõ lại họ và tên.")
    if ours:
        return NameReading(text, name, address, aside, ours=ours, notes=(*notes, _alike(alike)), wrapped=wrapped)
    kept = text.replace("\n", " ") if address or aside else name
    doubts = (*notes, *_doubts(name))
    return NameReading(kept, name, address, aside, _proper(name), notes=doubts, wrapped=wrapped)


def has_family_name(name: str) -> bool:
    """Tell whether a name begins with a family name that is told by itself: Nguyễn, Sùng, not rarer ones."""
    words = name.split()
    return 2 <= len(words) <= _MOST_WORDS and words[0].casefold() in FAMILIES


def is_of_syllables(name: str) -> bool:
    """Tell whether a name is of two to six Vietnamese syllables with capitals, as those of people are."""
    words = name.split()
    return 2 <= len(words) <= _MOST_WORDS and all(word[:1].isupper() and is_syllable(word) for word in words)


def _cleaned(written: str) -> tuple[str, list[str]]:
    text = normalize("NFC", written)
    text = "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    text = with_our_letters(text, only_of_d=True)
    notes = []
    if number := _NUMBER.match(text):
        notes.append(f"Đã bỏ “{number[1].strip()}” trước tên.")
        text = text[number.end() :]
    return _trimmed(text), notes


def _trimmed(text: str) -> str:
    text = " ".join(text.split("_")) if "_" in text else text
    return text.strip(" \n\t“”\"‘’'«»`;,:-–—/|*•").lstrip(".…").rstrip(" .…;,:“”\"‘’'«»`*").strip()


def _split(text: str) -> tuple[str, str]:
    for shape in _ASIDES:
        if found := shape.fullmatch(text):
            return found["name"], _trimmed(found["aside"])
    return text, ""


def _civil(name: str, aside: str) -> str:
    """Give what stands behind a religious name: a civil name there is the same person's."""
    civil = _CIVIL.sub("", aside)
    return f"thế danh {civil}" if _is_somebody(civil) and (civil != aside or _MONK.match(name.strip())) else aside


def _is_somebody(aside: str) -> bool:
    """Tell whether what stands behind a name is another person's, and no position."""
    words = aside.split()
    return 3 <= len(words) <= 5 and words[0].casefold() in FAMILIES and all(word[:1].isupper() for word in words)


def _is_no_name(name: str) -> bool:
    """Tell whether a post, or a word for somebody, stands where a name should: a word behind its first is written small."""
    small = any(word[:1].islower() for word in name.split()[1:]) or " " not in name
    shape = _NO_NAME if small else _NO_NAME_IN_CAPITALS if name.isupper() else None
    return shape is not None and shape.match(name) is not None


def _several(aside: str) -> list[str]:
    """Give the people that stand behind a name, one a line or one behind another, where there are two or more."""
    parts = [_trimmed(_unnumbered(part.strip())) for part in _PARTS.split(aside)]
    parts = [_ADDRESS.sub("", part, count=1) for part in parts if part]
    return parts if len(parts) > 1 and all(map(_is_somebody, parts)) else []


def _unnumbered(text: str) -> str:
    return text[number.end() :] if (number := _NUMBER.match(text)) else text


def _second(aside: str) -> str:
    """Give somebody else of whom what stands behind a name tells: "Phó Giám đốc; bà Vi Thử Hà - Chuyên viên"."""
    for part in re.split(r"[;\n]|,\s", aside)[1:]:
        bare = _unnumbered(part.strip())
        if (address := _ADDRESS.match(bare)) and _is_somebody(name := _PARTS.split(bare[address.end() :])[0]):
            return name
    return ""


def _proper(name: str) -> str:
    letters = [letter for letter in name if letter.isalpha()]
    if len(letters) > 2 and (all(map(str.isupper, letters)) or all(map(str.islower, letters))):
        return titled(name)
    return ""


def with_capitals(name: str) -> str:
    """Give a name with a capital at each word that is written in capitals or small letters throughout: "CẦM văn Thử"."""
    words = name.split(" ")
    return " ".join(titled(word) if word.islower() or (len(word) > 1 and word.isupper()) else word for word in words)


def _doubts(name: str) -> list[str]:
    words, doubts = name.split(), []
    if len(words) == 1:
        doubts.append("Họ và tên chỉ có một chữ. Xin kiểm tra.")
    if (small := [word for word in words if word[:1].islower()]) and len(small) < len(words):
        doubts.append(f"Chữ “{small[0]}” trong tên viết thường. Xin kiểm tra.")
    if "Thi" in words[1:-1]:
        doubts.append("Chữ “Thi” giữa họ và tên thường là “Thị”. Xin kiểm tra.")
    if name.isascii() and NEVER_BARE & set(folded(name).split()):
        doubts.append("Họ và tên không có dấu. Xin kiểm tra.")
    if dotted := next((word for word in words if "." in word), ""):
        doubts.append(f"Trong tên có dấu chấm, “{dotted}”: là học vị, cấp bậc hay chữ viết tắt? Xin ghi đủ họ và tên.")
    if odd := odd_marks(name):
        doubts.append(f"Chữ “{odd}” có dấu mà tiếng Việt không có. Xin kiểm tra.")
    if any(combining(letter) for letter in name):
        doubts.append("Tên có dấu rời không ghép được vào chữ. Xin gõ lại.")
    return doubts


def _alike(letters: tuple[str, ...]) -> str:
    named = ", ".join(f"“{letter}” (U+{ord(letter):04X})" for letter in letters)
    return f"Tên có chữ {named} trông giống chữ Việt nhưng là chữ khác, tìm sẽ không thấy."
