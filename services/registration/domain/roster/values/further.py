"""Reads the further attributes of a person as offices write them; what cannot be read stays empty and is told.

A value is a code of the attribute's choices (several joined by commas), or the text itself.
"""

import re
from collections.abc import Callable, Mapping

from chassis.files.meaning.rows.ticks import is_mark
from chassis.files.meaning.spelling import exact, folded
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.domain.people.attributes import NEEDS, Attribute, further
from services.registration.domain.roster.values.ticks import NO, NOTHING, YES

_NO_WORDS = NO | {"khong co", "chua co"}
# the first that fits: a cell that names several levels has the highest
_EDUCATION = (
    (
        r"\b(sau|tren) dai hoc\b|\bsdh\b|\b(tien|thac) s[iy]\b|\b(ths|ts|tsk?h)\b|\b(ck|chuyen khoa) ?(i|ii|1|2)\b",
        "POSTGRADUATE",
    ),
    (r"\b(pho )?giao su\b|\bpgs\b|\bgs\b|\bcao hoc\b", "POSTGRADUATE"),
    (r"\bduoi dai hoc\b|\bchua qua dai hoc\b", "BELOW_UNIVERSITY"),
    (r"\bdai hoc\b|\bdh\b|\bcu nhan\b|\bky su\b|\bbac s[iy]\b|\bduoc s[iy]\b|\bkien truc su\b", "UNIVERSITY"),
    (r"\bcao dang\b|\bcd\b|\btrung (cap|hoc)\b|\btc\b|\bso cap\b|\b(thpt|thcs|ptth|pttrh)\b", "BELOW_UNIVERSITY"),
    (r"\btieu hoc\b|\bpho thong\b|\bcong nhan\b|\bnghe\b|\bmu chu\b|^(lop )?\d{1,2}( (10|12)\b|$)", "BELOW_UNIVERSITY"),
)
_MANAGER = (
    (r"\b(khong|chua)\b.*\bquan ly\b|\btruc tiep\b|\bnong dan\b|\bcong nhan\b|\bnhan vien\b", "NO"),
    (r"\blanh dao\b|\bquan ly\b", "YES"),
)
_SECTOR = (
    (r"\b(quoc phong|an ninh|quan su|cong an|llvt|luc luong vu trang|bien phong)\b", "DEFENCE_SECURITY"),
    (
        r"\b(van hoa|van xa|xa hoi|giao duc|y te|the thao|du lich|khoa hoc|the duc)\b",
        "CULTURE_SOCIETY_EDUCATION_HEALTH",
    ),
    (r"\b(kinh te|nong nghiep|lam nghiep|cong nghiep|thuong mai|dich vu|xay dung|giao thong|san xuat)\b", "ECONOMY"),
    (r"\bkhac\b", "OTHER"),
)
_COMPONENT = (
    (r"\bnuoc ngoai\b|\bfdi\b", "FOREIGN_INVESTED"),
    (r"\bnha nuoc\b|\bquoc doanh\b", "STATE"),
    (r"\bhop tac xa\b|\bhtx\b|\btap the\b", "COLLECTIVE_COOP"),
    (r"\bho (kinh doanh|gia dinh|ca the)\b|\bca the\b|^ho$", "HOUSEHOLD"),
    (r"\btu nhan\b|\bngoai nha nuoc\b|\bco phan\b|\btnhh\b", "PRIVATE"),
)
_REMOTE = (
    (r"^(khong|k|ko)\b|\bthuan loi\b|\bdo thi\b", "NO"),
    (r"\bvung (sau|xa|cao|kho khan|dbkk|dac biet kho khan|bien)\b|\bdac biet kho khan\b|\bbien gioi\b", "YES"),
)
_NEEDS = (
    (r"\bxe lan\b", "WHEELCHAIR"),
    (r"\bdi cung\b|\bnguoi (nha|dua|ho tro|cham soc)\b", "COMPANION"),
    (r"\bphien dich\b|\bthong dich\b", "INTERPRETER"),
)
_OF = {
    "education": _EDUCATION,
    "is_manager": _MANAGER,
    "sector": _SECTOR,
    "economic_component": _COMPONENT,
    "remote_area": _REMOTE,
}


def read_further(
    cells: Mapping[str, str], headings: Mapping[str, str], unread: Callable[[str, str], None]
) -> dict[str, str]:
    """Read the cells by column key; give what is known by attribute. `unread` gets the attribute of each cell that could not
    be read, and a sentence.

    `headings` gives what each column is called. A tick under "Lao động trực tiếp" says as much as the word.
    """
    found: dict[str, str] = {}
    for attribute in further():
        text = cells.get(attribute.name, "").strip()
        if attribute.name == "is_manager" and not text and _is_yes(cells.get("is_direct_worker", "")):
            text = "Lao động trực tiếp"
        if not text or text in NOTHING:
            continue
        value = read_attribute(attribute, text)
        if value is None:
            heading = headings.get(attribute.name, attribute.label)
            unread(attribute.name, f"Ô “{heading}” ghi “{text[:40]}” chưa rõ nên để trống, cần bổ sung.")
        elif value:
            found[attribute.name] = value
    return found


def read_attribute(attribute: Attribute, text: str) -> str | None:
    """Give the value that a text means, '' for none, None when it means nothing that is known."""
    named = next((one.code for one in attribute.choices if exact(one.words) == exact(text) or one.code == text), None)
    if named is not None:
        return named
    if attribute.name == "list_place":
        return str(int(text)) if re.fullmatch(r"\d{1,5}", text) and int(text) else None
    if attribute.name == "needs":
        return _needs(text)
    if attribute.name == "email":
        address = read_address(text)
        return None if isinstance(address, AddressRefused) else address
    if attribute.name in ("is_manager", "remote_area", "assist") and (told := _yes_or_no(text)):
        return told
    if attribute.kind == "choice":
        return _by_rule(_OF.get(attribute.name, ()), folded(text))
    return "" if folded(text) in _NO_WORDS else text


def _needs(text: str) -> str | None:
    if folded(text) in NO:
        return ""
    words = folded(text)
    found = {code for pattern, code in _NEEDS if re.search(pattern, words)}
    return ",".join(one.code for one in NEEDS if one.code in found) or None


def _yes_or_no(text: str) -> str | None:
    if _is_yes(text):
        return "YES"
    return "NO" if folded(text) in NO else None


def _is_yes(text: str) -> bool:
    return is_mark(text) or folded(text) in YES - {"chinh thuc", "du bi"}


def _by_rule(rules: tuple[tuple[str, str], ...], words: str) -> str | None:
    return next((code for pattern, code in rules if re.search(pattern, words)), None)
